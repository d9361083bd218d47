// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting messages, to do something with all of them.
#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatview.h"
#include "ui/chat/messageactions.h"
#include "ui/chat/messagedelegate.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/textselector.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace shoptalk {

void ChatView::makeSelection()
{
    m_delegate->setSelectedMessages(*m_selection);
    m_accessible->setSelectionText([this](const QModelIndex &index) {
        const auto message = index.data(MessageListModel::MessageRole).value<Message>();
        return m_selection->contains(message.id) ? tr("selected", "one message among others") : QString();
    });
    connect(m_selection, &MessageSelection::changed, this, [this] {
        m_messageActions->endHover();
        m_selector->setEnabled(!m_selection->isActive());
        viewport()->update();
    });
}

QList<Message> ChatView::messagesAt(const QModelIndex &index) const
{
    const QModelIndex first = shownBy(index);
    const int size = qMax(1, first.data(MessageListModel::AlbumSizeRole).toInt());
    QList<Message> messages;
    for (int i = 0; i < size; ++i)
        messages << first.siblingAtRow(first.row() + i).data(MessageListModel::MessageRole).value<Message>();
    return messages;
}

bool ChatView::selectByClick(const QMouseEvent &event, const QModelIndex &index)
{
    const Qt::KeyboardModifiers keys = event.modifiers();
    if (!m_selection->isActive() && !keys.testFlag(Qt::ControlModifier))
        return false;
    setCurrentIndex(index);
    if (m_selection->isActive() && keys.testFlag(Qt::ShiftModifier))
        m_selection->extendTo(index.row());
    else
        m_selection->toggle(messagesAt(index));
    return true;
}

bool ChatView::selectByKey(const QKeyEvent &event)
{
    if (!currentIndex().isValid())
        return false;
    const bool goesUp = event.key() == Qt::Key_Up;
    if ((goesUp || event.key() == Qt::Key_Down) && event.modifiers() == Qt::ShiftModifier) {
        if (!m_selection->isActive())
            m_selection->toggle(messagesAt(currentIndex()));
        setCurrentIndex(moveCursor(goesUp ? MoveUp : MoveDown, Qt::NoModifier));
        m_selection->extendTo(currentIndex().row());
        return true;
    }
    if (!m_selection->isActive())
        return false;
    if (event.key() == Qt::Key_Space)
        m_selection->toggle(messagesAt(currentIndex()));
    else if (event.matches(QKeySequence::Copy))
        Q_EMIT m_selection->copyRequested();
    else // Return, F2 and Delete would do something with the current message alone
        return event.key() == Qt::Key_Return || event.key() == Qt::Key_F2 || event.key() == Qt::Key_Delete;
    return true;
}

void ChatView::addSelectingTo(QMenu &menu, const QModelIndex &index)
{
    const QList<Message> messages = messagesAt(index);
    if (MessageSelection::canSelect(messages.first())) {
        const bool isSelected = m_selection->contains(messages.first().id);
        QAction *entry = menu.addAction(isSelected ? tr("&Deselect") : tr("&Select"), this,
                                        [this, messages] { m_selection->toggle(messages); });
        entry->setObjectName(u"selectAction"_s);
    }
    if (m_selection->isActive())
        menu.addAction(tr("C&lear selection"), m_selection, &MessageSelection::end);
}

} // namespace shoptalk
