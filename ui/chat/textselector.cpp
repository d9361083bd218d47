// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/textselector.h"

#include "models/messagelistmodel.h"
#include "ui/chat/messagedelegate.h"

#include <QListView>
#include <QMouseEvent>

namespace shoptalk {

TextSelector::TextSelector(QListView &view, MessageDelegate &delegate)
    : QObject(&view)
    , m_view(view)
    , m_delegate(delegate)
{
    view.viewport()->installEventFilter(this);
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
    const TextSelection &selection = m_delegate.selection();
    if (!m_row.isValid() || selection.isEmpty())
        return {};
    return textOf(m_row).written(selection.from(), selection.to());
}

bool TextSelector::isIn(const QModelIndex &index) const
{
    return m_row == index && hasMarked();
}

bool TextSelector::hasMarked() const
{
    return !m_delegate.selection().isEmpty();
}

void TextSelector::clear()
{
    m_delegate.setSelection({});
    if (m_row.isValid())
        m_view.update(m_row);
    m_row = QPersistentModelIndex();
    m_isDragging = false;
}

void TextSelector::mark(const QModelIndex &index, int anchor, int cursor)
{
    m_delegate.setSelection({index.data(MessageListModel::MessageRole).value<Message>().id, anchor, cursor});
    m_view.update(index);
}

void TextSelector::press(const QPoint &point)
{
    clear();
    const QModelIndex index = m_view.indexAt(point);
    if (!index.isValid() || !textOf(index).layout)
        return;
    m_row = index;
    m_anchor = positionAt(index, point);
    m_isDragging = true;
}

void TextSelector::drag(const QPoint &point)
{
    if (m_row.isValid())
        mark(m_row, m_anchor, positionAt(m_row, point));
}

void TextSelector::markWord(const QPoint &point)
{
    press(point);
    m_isDragging = false;
    if (!m_row.isValid())
        return;
    const auto [from, to] = textOf(m_row).wordAt(m_anchor);
    mark(m_row, from, to);
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

void TextSelector::take(const QMouseEvent &event)
{
    const bool isLeft = event.button() == Qt::LeftButton;
    if (event.type() == QEvent::MouseMove && m_isDragging && event.buttons().testFlag(Qt::LeftButton))
        drag(event.pos());
    else if (event.type() == QEvent::MouseButtonPress && isLeft)
        press(event.pos());
    else if (event.type() == QEvent::MouseButtonDblClick && isLeft)
        markWord(event.pos());
    else if (event.type() == QEvent::MouseButtonRelease)
        m_isDragging = false;
}

} // namespace shoptalk
