// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/conversation.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class ReceiptSender;
class Store;

/// What is read and unread in the conversations. Errors of every call: Storage.
class ReadState : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    ReadState(Store &store, ReceiptSender &receipts);

    /// Marks the messages of the conversation as read, up to that message or (empty) all of them, at once;
    /// the read receipt goes to Meta as soon as possible.
    QCoro::Task<Result<void>> markRead(ConversationId conversation, MessageId upTo = {});
    /// Undoes `markRead` here: each conversation has as many unread messages as in `before`, and its mark.
    QCoro::Task<Result<void>> restoreUnread(QList<Conversation> before);
    /// Marks conversations to be read later; nothing is sent to Meta or the customer.
    QCoro::Task<Result<void>> setMarkedUnread(QList<ConversationId> conversations, bool isMarked);

private:
    Store &m_store;
    ReceiptSender &m_receipts;
};

} // namespace shoptalk
