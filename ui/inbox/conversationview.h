// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace shoptalk {

/// The rows of the conversations. The selected row is the open conversation, and changes only with it, until
/// a person selects several with Ctrl, Shift or both.
class ConversationView final : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

    /// Selects the row of the open conversation alone; an invalid index: none.
    void setOpenRow(const QModelIndex &index);
    /// True if a person selected rows.
    bool isSelecting() const;
    /// The selected rows, from the top; empty unless a person selected them.
    QModelIndexList chosenRows() const;
    /// True if the last click was one that opens: without Ctrl and Shift.
    bool wasPlainClick() const { return m_wasPlainClick; }

Q_SIGNALS:
    void chosenRowsChanged();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QPersistentModelIndex m_open;
    bool m_wasPlainClick = true;
};

} // namespace shoptalk
