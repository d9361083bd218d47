// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace shoptalk {

class ChoiceDelegate;

/// A list that is as high as its rows, up to a maximum. Above that it scrolls, unless it is unrolled.
class ChoiceList : public QListView {
    Q_OBJECT
public:
    ChoiceList(const ChoiceDelegate &delegate, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// An unrolled list is as high as all its rows, for a page that scrolls itself. True if that is new.
    bool setUnrolled(bool isUnrolled);
    /// By how much the list is higher than it would be if it were not unrolled.
    int unrolledHeight() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    /// Enter was pressed while no row is chosen.
    void enteredUnchosen();
    /// The keyboard focus moved to the current row.
    void stepped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rolledHeight(int width) const;
    int heightOfRows(int count, int width) const;

    const ChoiceDelegate &m_delegate;
    bool m_isUnrolled = false;
};

} // namespace shoptalk
