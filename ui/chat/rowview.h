// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/rowheights.h"

#include <QListView>

namespace shoptalk {

/// A list whose rows have different heights, of which only those on the screen are laid out. QListView lays
/// out every row whenever one changes, which takes a second for ten thousand messages.
///
/// What is on the screen stays where it is when rows above it are inserted, removed or turn out to be higher
/// than estimated. At the end of the list, the end stays. Rows that do not fill the view stand at its bottom.
class RowView : public QListView {
    Q_OBJECT
public:
    explicit RowView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    /// The row at a height of the viewport; the first or the last one outside of the rows, -1 if there are
    /// none.
    int rowAt(int y) const { return m_heights.rowAt(y + verticalOffset()); }

protected:
    /// The row in whose place another one is shown that has no height of its own; else the row itself.
    virtual QModelIndex shownBy(const QModelIndex &index) const { return index; }
    /// The part of that row that shows it, in the viewport.
    virtual QRect partOf(const QModelIndex &index) const { return rowRect(index.row()); }
    /// The row that is shown at a point of `row`.
    virtual QModelIndex partAt(const QModelIndex &row, const QPoint &) const { return row; }
    /// Where a row stands in the viewport.
    QRect rowRect(int row) const;
    /// Every row may have another height now, for example with another text size.
    void forgetHeights();
    void forgetHeight(int row);
    /// True while the view changes its scroll position only to keep the rows in place, without a person who
    /// scrolls.
    bool keepsPlace() const { return m_keepsPlace; }
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void takeRemoved(int first, int last);
    void takeMoved();
    /// Measures what is on the screen until nothing there is estimated any more. `anchor` stays where it is;
    /// -1: a row that is on the screen already.
    void measureScreen(int anchor = -1);
    /// Measures the rows on the screen; true if one has another height than was thought.
    bool measureRows(int first, int last);
    /// A row that stays where it is when others are measured. `scrolledBy`: how far what is shown has just
    /// moved down; the row is one of those that were on the screen before, too.
    int anchorOnScreen(int scrolledBy = 0) const;
    void updateRange();
    int rowAfterKey(CursorAction action) const;

    RowHeights m_heights;
    int m_width = -1; ///< Of the viewport when rows were measured.
    bool m_isMeasuring = false;
    bool m_keepsPlace = false;
};

} // namespace shoptalk
