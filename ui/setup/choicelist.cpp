// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicelist.h"

#include "ui/setup/choicedelegate.h"

#include <QKeyEvent>

#include <utility>

namespace shoptalk {

namespace {

constexpr int maxVisibleRows = 5;

} // namespace

ChoiceList::ChoiceList(const ChoiceDelegate &delegate, QWidget *parent)
    : QListView(parent)
    , m_delegate(delegate)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

/// The current row is not chosen at first. In a list with one choice, the first arrow key chooses it.
/// In a list with several choices, the space bar does.
void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isUnchosen = !selectionModel()->hasSelection() && currentIndex().isValid();
    const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down;
    if (isUnchosen && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT enteredUnchosen();
        return;
    }
    if (isUnchosen && isStep && selectionMode() == QAbstractItemView::SingleSelection)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    else
        QListView::keyPressEvent(event);
    if (isStep || event->isAccepted())
        Q_EMIT stepped();
}

bool ChoiceList::setUnrolled(bool isUnrolled)
{
    const bool isNew = std::exchange(m_isUnrolled, isUnrolled) != isUnrolled;
    if (isNew) {
        // Beside a scroll bar the rows are narrower and therefore higher, so that it would stay.
        setVerticalScrollBarPolicy(isUnrolled ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
    }
    return isNew;
}

int ChoiceList::unrolledHeight() const
{
    return m_isUnrolled && !isHidden() ? heightForWidth(width()) - rolledHeight(width()) : 0;
}

int ChoiceList::heightOfRows(int count, int width) const
{
    int height = 0;
    for (int row = 0; row < count; ++row)
        height += m_delegate.heightFor(model()->index(row, 0), width);
    return height;
}

int ChoiceList::rolledHeight(int width) const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows <= maxVisibleRows)
        return heightOfRows(rows, width);
    // Half of the next row shows that there are more.
    return heightOfRows(maxVisibleRows, width)
        + m_delegate.heightFor(model()->index(maxVisibleRows, 0), width) / 2;
}

int ChoiceList::heightForWidth(int width) const
{
    return m_isUnrolled && model() ? heightOfRows(model()->rowCount(), width) : rolledHeight(width);
}

QSize ChoiceList::sizeHint() const
{
    return {280, heightForWidth(qMax(280, width()))};
}

} // namespace shoptalk
