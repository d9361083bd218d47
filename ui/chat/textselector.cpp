// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/textselector.h"

#include "models/messagelistmodel.h"
#include "ui/chat/messagedelegate.h"

#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextLayout>

namespace shoptalk {

namespace {

constexpr int scrollPauseMs = 20;
constexpr int maxScrollStep = 60; // pixels

MessageId idOf(const QModelIndex &index)
{
    return index.data(MessageListModel::MessageRole).value<Message>().id;
}

} // namespace

TextSelector::TextSelector(QListView &view, MessageDelegate &delegate)
    : QObject(&view)
    , m_view(view)
    , m_delegate(delegate)
{
    view.viewport()->installEventFilter(this);
    m_scroll.setInterval(scrollPauseMs);
    connect(&m_scroll, &QTimer::timeout, this, &TextSelector::scroll);
}

QStyleOptionViewItem TextSelector::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.direction = m_view.layoutDirection();
    option.rect = m_view.visualRect(index);
    option.widget = &m_view;
    return option;
}

const MessageText &TextSelector::textOf(const QModelIndex &index) const
{
    return m_delegate.layOut(optionFor(index), index).text();
}

int TextSelector::positionAt(const QModelIndex &index, const QPoint &point) const
{
    const QStyleOptionViewItem option = optionFor(index);
    const BubbleLayout &layout = m_delegate.layOut(option, index);
    return layout.text().positionAt(QPointF(point - option.rect.topLeft()) - layout.textAt());
}

QString TextSelector::text() const
{
    if (!m_row.isValid() || !m_end.isValid())
        return {};
    QStringList lines;
    const int last = qMax(m_row.row(), m_end.row());
    for (int row = qMin(m_row.row(), m_end.row()); row <= last; ++row) {
        const QModelIndex index = m_view.model()->index(row, 0);
        const TextSelection selection = m_delegate.selectionOf(idOf(index));
        if (!selection.isEmpty())
            lines << textOf(index).written(selection.from(), selection.to());
    }
    return lines.join(u'\n');
}

bool TextSelector::isIn(const QModelIndex &index) const
{
    return !m_delegate.selectionOf(idOf(index)).isEmpty();
}

bool TextSelector::hasMarked() const
{
    return m_delegate.hasSelection();
}

void TextSelector::clear()
{
    if (m_delegate.hasSelection())
        m_view.viewport()->update();
    m_delegate.setSelections({});
    m_lengths.clear();
    m_row = m_end = QPersistentModelIndex();
    m_isDragging = false;
    m_scroll.stop();
}

int TextSelector::lengthOf(const QModelIndex &index)
{
    const MessageId id = idOf(index);
    if (const auto known = m_lengths.constFind(id); known != m_lengths.constEnd())
        return *known;
    const MessageText &text = textOf(index);
    const int length = text.layout ? int(text.layout->text().size()) : 0;
    m_lengths.insert(id, length);
    return length;
}

void TextSelector::mark(const QModelIndex &row, int cursor)
{
    m_end = row;
    QList<TextSelection> selections;
    const bool isDown = row.row() >= m_row.row();
    const int last = qMax(m_row.row(), row.row());
    for (int each = qMin(m_row.row(), row.row()); each <= last; ++each) {
        const QModelIndex index = m_view.model()->index(each, 0);
        const int length = lengthOf(index);
        const int begin = each == m_row.row() ? m_anchor : (isDown ? 0 : length);
        const int end = each == row.row() ? cursor : (isDown ? length : 0);
        if (begin != end)
            selections << TextSelection{idOf(index), begin, end};
    }
    m_delegate.setSelections(selections);
    m_view.viewport()->update();
}

void TextSelector::press(const QPoint &point)
{
    clear();
    const QModelIndex index = m_view.indexAt(point);
    if (!index.isValid() || !textOf(index).layout)
        return;
    m_row = m_end = index;
    m_anchor = positionAt(index, point);
    m_isDragging = true;
}

QModelIndex TextSelector::rowNear(const QPoint &point) const
{
    const int height = m_view.viewport()->height();
    const QModelIndex at = m_view.indexAt(QPoint(point.x(), qBound(0, point.y(), height - 1)));
    if (at.isValid())
        return at;
    const QModelIndex first = m_view.model()->index(0, 0);
    const bool isAbove = point.y() < m_view.visualRect(first).top();
    return isAbove ? first : m_view.model()->index(m_view.model()->rowCount() - 1, 0);
}

/// A point above the text gives the position before its first letter, one below it that after the last.
int TextSelector::cursorAt(const QModelIndex &row, const QPoint &point)
{
    const QStyleOptionViewItem option = optionFor(row);
    const BubbleLayout &layout = m_delegate.layOut(option, row);
    const qreal y = point.y() - option.rect.top() - layout.textAt().y();
    if (!layout.text().layout || y < 0)
        return 0;
    return y > layout.text().size.height() ? lengthOf(row) : positionAt(row, point);
}

void TextSelector::drag(const QPoint &point)
{
    m_mouse = point;
    if (!m_row.isValid())
        return;
    const QModelIndex row = rowNear(point);
    mark(row, cursorAt(row, point));
    if (m_view.viewport()->rect().contains(QPoint(0, point.y())))
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start();
}

void TextSelector::scroll()
{
    const int height = m_view.viewport()->height();
    const int beyond = m_mouse.y() < 0 ? m_mouse.y() : m_mouse.y() - height + 1;
    QScrollBar &bar = *m_view.verticalScrollBar();
    bar.setValue(bar.value() + qBound(-maxScrollStep, beyond, maxScrollStep));
    drag(m_mouse);
}

void TextSelector::markWord(const QPoint &point)
{
    press(point);
    m_isDragging = false;
    if (!m_row.isValid())
        return;
    const auto [from, to] = textOf(m_row).wordAt(m_anchor);
    m_anchor = from;
    mark(m_row, to);
}

bool TextSelector::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
        take(*static_cast<QMouseEvent *>(event));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TextSelector::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    if (!isEnabled)
        clear();
}

void TextSelector::take(const QMouseEvent &event)
{
    if (!m_isEnabled)
        return;
    const bool isLeft = event.button() == Qt::LeftButton;
    if (event.type() == QEvent::MouseMove && m_isDragging && event.buttons().testFlag(Qt::LeftButton))
        drag(event.pos());
    else if (event.type() == QEvent::MouseButtonPress && isLeft)
        press(event.pos());
    else if (event.type() == QEvent::MouseButtonDblClick && isLeft)
        markWord(event.pos());
    else if (event.type() == QEvent::MouseButtonRelease)
        m_isDragging = false;
    if (!m_isDragging)
        m_scroll.stop();
}

} // namespace shoptalk
