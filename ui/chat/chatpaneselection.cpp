// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the selected messages of the open conversation.
#include "domain/displayname.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messagedelegate.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/messageselectionbar.h"
#include "ui/theme/announcement.h"
#include "ui/theme/dates.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace shoptalk {

void ChatPane::connectSelection()
{
    const MessageSelection &selection = m_view->selection();
    connect(&selection, &MessageSelection::changed, this, &ChatPane::showSelection);
    connect(m_selectionBar, &MessageSelectionBar::copyRequested, this, &ChatPane::copySelected);
    connect(&selection, &MessageSelection::copyRequested, this, &ChatPane::copySelected);
    connect(m_selectionBar, &MessageSelectionBar::forwardRequested, this,
            [this] { requestForSelected(ChatRequest::Forward); });
    connect(m_selectionBar, &MessageSelectionBar::starRequested, this, [this](bool isStarred) {
        requestForSelected(isStarred ? ChatRequest::Star : ChatRequest::Unstar);
        endSelecting();
    });
}

void ChatPane::showSelection()
{
    const bool isActive = m_view->selection().isActive();
    if (isActive == m_selectionBar->isVisibleTo(m_chat))
        return;
    const bool hadFocus = m_chat->isAncestorOf(QApplication::focusWidget());
    m_selectionBar->setVisible(isActive);
    m_bottom->setVisible(!isActive);
    if (isActive)
        m_view->setFocus();
    else if (hadFocus)
        focusComposer();
}

bool ChatPane::endSelecting()
{
    const bool wasActive = m_view->selection().isActive();
    m_view->selection().end();
    return wasActive;
}

void ChatPane::requestForSelected(ChatRequest what)
{
    QList<MessageId> ids;
    for (const Message &message : m_view->selection().messages())
        ids << message.id;
    Q_EMIT requested(what, ids);
}

/// One message is copied as it was written; of several, each one begins with when it was sent and by whom.
void ChatPane::copySelected()
{
    if (!m_open)
        return;
    const QList<Message> messages = m_view->selection().messages();
    const QString customer = displayName(m_open->customer);
    QStringList lines;
    for (const Message &message : messages) {
        const QString text = copyTextOf(message);
        const QString &other = message.author.name.isEmpty() ? customer : message.author.name;
        const QString writer = message.direction == Direction::Outbound ? MessageDelegate::tr("You") : other;
        if (messages.size() > 1 && !text.isEmpty())
            lines << tr("[%1] %2: %3", "when, by whom, and the text of a copied message")
                         .arg(Dates().full(message.sentAt), writer, text);
        else if (!text.isEmpty())
            lines << text;
    }
    if (lines.isEmpty())
        return; // the clipboard keeps its content
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    announce(*this, tr("Copied"));
    endSelecting();
}

} // namespace shoptalk
