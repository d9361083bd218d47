// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/conversation.h"
#include "domain/message.h"
#include "store/mergeundo.h"

#include <QList>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// The shop's customers: finds them, opens a chat with one, and undoes a merge of two.
/// Errors of every call: Storage.
class CustomerDirectory {
public:
    /// `store` outlives this.
    explicit CustomerDirectory(Store &store)
        : m_store(store)
    {
    }

    /// Customers whose name, username or number contains `text`, each once, the most recent conversations
    /// first, then those without one by name; at most `limit`. An empty text gives the first ones of all.
    QCoro::Task<Result<QList<Customer>>> search(QString text, int limit) const;
    /// Only those without a conversation, such as imported contacts.
    QCoro::Task<Result<QList<Customer>>> searchContacts(QString text, int limit) const;
    /// The same, as the conversations that they would have on the shop's number `number`; see
    /// ContactRepository::possibleConversation.
    QCoro::Task<Result<QList<Conversation>>> possibleConversations(PhoneNumberId number, QString text,
                                                                   int limit) const;
    /// The chat with this customer on the shop's number `number`; created if there is none.
    QCoro::Task<Result<ConversationId>> conversationWith(PhoneNumberId number, Customer customer);
    /// Gives the customer a name of the shop's own, which is shown instead of the one that they chose, until
    /// the shop's phone has a newer one. An empty name takes it back.
    QCoro::Task<Result<void>> rename(Customer customer, QString name);
    /// The lines of the merges of a chat's customer that can be undone, newest first.
    QList<Message> mergesOf(const ConversationId &conversation) const;
    /// See ConversationRepository::mergedInto.
    QCoro::Task<Result<QList<ConversationId>>> mergedInto(ConversationId conversation) const;
    /// See MergeUndo.
    QCoro::Task<Result<MergeUndone>> undoMerge(MessageId line);

private:
    Store &m_store;
};

} // namespace shoptalk
