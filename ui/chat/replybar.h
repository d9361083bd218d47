// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/composerbar.h"

#include <QHash>

#include <optional>

namespace shoptalk {

class MessageListModel;

/// The message that is being answered, above the composer. Each conversation keeps its own until the answer
/// is sent or the person cancels it.
class ReplyBar : public ComposerBar {
    Q_OBJECT
public:
    ReplyBar(const MessageListModel &messages, const Theme &theme, QWidget *parent = nullptr);

    /// True for a message that WhatsApp can show as quoted: it has an id there and was not deleted.
    static bool canBeAnswered(const Message &message);

    /// Shows what was being answered in this conversation. `stored` is what its stored draft answers.
    void openConversation(const ConversationId &conversation, const Wamid &stored = {});
    /// While it is set, the bar is hidden and nothing is answered: the composer holds another text.
    void setSuspended(bool isSuspended);
    /// Answers `message` from now on. Does nothing if it can't be answered.
    void answer(const Message &message);
    void cancel();
    /// Ends answering in this conversation, which need not be the open one: what was sent there is stored.
    void end(const ConversationId &conversation);
    /// Answers the message before (-1) or after (1) the current one, for the keyboard. Without a current one,
    /// -1 begins at the newest; after the newest, nothing is answered.
    void step(int direction);
    /// What the next message answers.
    MessageContext context() const;
    /// The same, and ends answering it.
    MessageContext take();
    /// Answers it again, because what was sent could not be stored. Keeps what the person chose meanwhile.
    void giveBack(const ConversationId &conversation, const std::optional<Message> &message);
    /// The message that is being answered; nullopt if none is.
    std::optional<Message> message() const;
    /// Its id at WhatsApp, also while the bar is suspended; empty if nothing is answered.
    Wamid answered() const;

Q_SIGNALS:
    /// The bar was clicked: the conversation goes to the message.
    void messageRequested(const shoptalk::Wamid &wamid);
    /// The person chose a message with the keyboard, or cancelled.
    void changed();
    /// What the open conversation's next message answers is another one than before.
    void answeredChanged();

private:
    void show(const std::optional<Message> &message);

    const MessageListModel &m_messages;
    ConversationId m_open;
    QHash<ConversationId, Message> m_answered;
    bool m_isSuspended = false;
};

} // namespace shoptalk
