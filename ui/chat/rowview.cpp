// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/rowview.h"

#include "ui/theme/lastingscrollbar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace shoptalk {

namespace {
/// Each pass measures what the one before moved onto the screen. Two are usual.
constexpr int maxPasses = 20;
} // namespace

RowView::RowView(QWidget *parent)
    : QListView(parent)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // If the bar gave its width to the rows, a picture would become higher, which could bring the bar back,
    // and so on without end.
    setVerticalScrollBar(new LastingScrollBar(Qt::Vertical, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void RowView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model); // resets
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowView::takeMoved);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowView::takeMoved);
}

void RowView::reset()
{
    m_heights.reset(model() ? model()->rowCount(rootIndex()) : 0);
    QListView::reset();
    updateGeometries();
}

void RowView::forgetHeights()
{
    m_heights.forget(0, m_heights.count() - 1);
    scheduleDelayedItemsLayout();
}

void RowView::forgetHeight(int row)
{
    m_heights.forget(row, row);
    scheduleDelayedItemsLayout();
}

int RowView::verticalOffset() const
{
    const int empty = qMax(0, viewport()->height() - m_heights.total());
    return verticalScrollBar()->value() - empty; // the empty space is above the rows
}

bool RowView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

QRect RowView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return shownBy(index) == index ? rowRect(index.row()) : partOf(index);
}

QRect RowView::rowRect(int row) const
{
    if (row >= m_heights.count())
        return {};
    return {0, m_heights.top(row) - verticalOffset(), viewport()->width(), m_heights.height(row)};
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (!model() || y < 0 || y >= m_heights.total())
        return {};
    return partAt(model()->index(m_heights.rowAt(y), 0, rootIndex()), point);
}

void RowView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // without QListView's layout of every row
}

void RowView::updateGeometries()
{
    const QScopedValueRollback<bool> keeping(m_keepsPlace, true);
    QAbstractItemView::updateGeometries();
    updateRange();
    measureScreen();
}

void RowView::updateRange()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, qMax(0, m_heights.total() - height));
}

bool RowView::measureRows(int first, int last)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(viewport()->width());
    bool isChanged = false;
    for (int row = first; row <= last; ++row) {
        if (m_heights.isMeasured(row))
            continue;
        const int before = m_heights.height(row);
        const QModelIndex index = model()->index(row, 0, rootIndex());
        m_heights.setHeight(row, itemDelegate()->sizeHint(option, index).height());
        isChanged = isChanged || m_heights.height(row) != before;
    }
    return isChanged;
}

int RowView::anchorOnScreen(int scrolledBy) const
{
    const int height = viewport()->height();
    // A row that has just come onto the screen may be measured already while rows between it and those that
    // were visible before are not. If it stayed in place, measuring these would move the visible rows.
    const bool wasSeen = qAbs(scrolledBy) < height;
    const int last = rowAt(wasSeen ? qMin(height, height + scrolledBy) - 1 : height - 1);
    const int first = rowAt(wasSeen ? qMax(0, scrolledBy) : 0);
    for (int row = first; row <= last; ++row) {
        // A measured row stays where it is, and the rows around it are placed from there.
        if (m_heights.isMeasured(row))
            return row;
    }
    return first;
}

void RowView::measureScreen(int anchor)
{
    if (m_isMeasuring || m_heights.count() == 0)
        return;
    const QScopedValueRollback<bool> measuring(m_isMeasuring, true);
    const bool keepsEnd = anchor < 0 && verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    // It gets another number when older rows come because the view moves towards the top.
    const QPersistentModelIndex row(model()->index(anchor < 0 ? anchorOnScreen() : anchor, 0, rootIndex()));
    const int place = m_heights.top(row.row()) - verticalOffset();
    for (int pass = 0; pass < maxPasses && row.isValid(); ++pass) {
        const bool isChanged = measureRows(rowAt(0), rowAt(viewport()->height() - 1));
        if (!isChanged)
            break;
        updateRange();
        verticalScrollBar()->setValue(keepsEnd ? verticalScrollBar()->maximum()
                                               : m_heights.top(row.row()) - place);
    }
    viewport()->update();
}

void RowView::scrollContentsBy(int, int dy)
{
    if (!m_isMeasuring && m_heights.count() > 0) {
        const bool isAtEnd =
            verticalScrollBar()->value() >= verticalScrollBar()->maximum(); // then the end stays
        measureScreen(isAtEnd ? -1 : anchorOnScreen(dy));
    }
    viewport()->update();
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    const int row = shownBy(index).row();
    measureRows(row, row);
    updateRange();
    const QRect rect = rowRect(row);
    const int height = viewport()->height();
    int by = 0;
    if (hint == PositionAtCenter)
        by = rect.center().y() - height / 2;
    else if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        by = rect.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= height))
        by = qMin(rect.top(), rect.bottom() + 1 - height);
    {
        const QScopedValueRollback<bool> measuring(m_isMeasuring, true);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    }
    measureScreen(row);
}

void RowView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    m_heights.forget(topLeft.row(), qMin(bottomRight.row(), m_heights.count() - 1));
    scheduleDelayedItemsLayout();
}

void RowView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const QScopedValueRollback<bool> keeping(m_keepsPlace, true);
    const bool isEmpty = m_heights.count() == 0;
    const int anchor = isEmpty ? -1 : anchorOnScreen();
    const int place = isEmpty ? 0 : m_heights.top(anchor) - verticalOffset();
    m_heights.insert(start, end - start + 1);
    QAbstractItemView::rowsInserted(parent, start, end);
    updateRange();
    if (!isEmpty) {
        const int row = anchor >= start ? anchor + end - start + 1 : anchor;
        const QScopedValueRollback<bool> measuring(m_isMeasuring, true);
        verticalScrollBar()->setValue(m_heights.top(row) - place);
    }
    scheduleDelayedItemsLayout();
}

void RowView::takeRemoved(int first, int last)
{
    const QScopedValueRollback<bool> keeping(m_keepsPlace, true);
    const int value = verticalScrollBar()->value();
    const int above = qMin(value, m_heights.top(last + 1)) - m_heights.top(first);
    m_heights.remove(first, last - first + 1);
    {
        const QScopedValueRollback<bool> measuring(m_isMeasuring, true);
        if (above > 0)
            verticalScrollBar()->setValue(value - above);
        updateRange();
    }
    scheduleDelayedItemsLayout();
}

void RowView::takeMoved()
{
    forgetHeights();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    if (viewport()->width() != m_width) {
        m_width = viewport()->width();
        m_heights.forget(0, m_heights.count() - 1);
    }
    QAbstractItemView::resizeEvent(event); // updates the geometries; QListView's lays out every row
}

void RowView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    m_heights.forget(0, m_heights.count() - 1); // lines of mixed text may break elsewhere
    updateGeometries();
}

void RowView::paintEvent(QPaintEvent *event)
{
    if (m_heights.count() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~QStyle::State_HasFocus;
    const int last = rowAt(event->rect().bottom());
    for (int row = rowAt(event->rect().top()); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = rowRect(row);
        if (!option.rect.intersects(event->rect()))
            continue;
        if (itemDelegate()->sizeHint(option, index).height() != option.rect.height())
            forgetHeight(row); // it depends on the time, too
        option.state = state;
        if (hasFocus() && index == currentIndex())
            option.state |= QStyle::State_HasFocus;
        itemDelegate()->paint(&painter, option, index);
    }
}

int RowView::rowAfterKey(CursorAction action) const
{
    const int row = currentIndex().row();
    const int last = m_heights.count() - 1;
    const int page = viewport()->height();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return row - 1;
    case MoveDown:
    case MoveNext:
        return row + 1;
    case MoveHome:
        return 0;
    case MoveEnd:
        return last;
    case MovePageUp:
        return qMin(row - 1, m_heights.rowAt(m_heights.top(row) - page));
    case MovePageDown:
        return qMax(row + 1, m_heights.rowAt(m_heights.top(row) + page));
    default:
        return row;
    }
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.count() - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().isValid() ? rowAfterKey(action) : rowAt(0);
    return model()->index(qBound(0, row, last), 0, rootIndex());
}

void RowView::setSelection(const QRect &, QItemSelectionModel::SelectionFlags) {}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & viewport()->rect();
    return region;
}

} // namespace shoptalk
