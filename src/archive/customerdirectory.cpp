// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerdirectory.h"

#include "store/store.h"

#include <QSet>

namespace shoptalk {

namespace {

Result<QList<Customer>> customersIn(const StoreSession &session, const QString &text, int limit)
{
    // A customer may have a chat on each of the shop's numbers.
    constexpr int chatsPerCustomer = 4;
    const Result<QList<Conversation>> found = session.conversations.search(text, limit * chatsPerCustomer);
    if (!found)
        return failure(found.error());
    QList<Customer> customers;
    QSet<CustomerId> known;
    for (const Conversation &conversation : *found) {
        if (conversation.customer.isGroup())
            continue;
        if (customers.size() < limit && !known.contains(conversation.customer.id))
            customers << conversation.customer;
        known.insert(conversation.customer.id);
    }
    if (customers.size() == limit)
        return customers;
    const Result<QList<Customer>> others =
        session.conversations.contacts().withoutConversation(text, limit - int(customers.size()));
    return others ? Result<QList<Customer>>(customers + *others) : others;
}

/// Moves a conversation without messages up in the list. It would otherwise be below all others.
Result<ConversationId> surface(StoreSession &session, const ConversationId &id)
{
    const auto conversation = session.conversations.find(id);
    if (!conversation)
        return failure(conversation.error());
    if (!*conversation || (*conversation)->lastMessage)
        return id;
    ConversationState state = (*conversation)->state;
    state.surfacedAt = QDateTime::currentDateTimeUtc();
    const Result<void> set = session.conversationStates.set(id, state, state.surfacedAt);
    return set ? Result<ConversationId>(id) : failure(set.error());
}

} // namespace

QCoro::Task<Result<QList<Customer>>> CustomerDirectory::search(QString text, int limit) const
{
    auto read = [text, limit](const StoreSession &session) { return customersIn(session, text, limit); };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<Customer>>> CustomerDirectory::searchContacts(QString text, int limit) const
{
    auto read = [text, limit](const StoreSession &session) {
        return session.conversations.contacts().withoutConversation(text, limit);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<Conversation>>>
CustomerDirectory::possibleConversations(PhoneNumberId number, QString text, int limit) const
{
    auto read = [number, text, limit](const StoreSession &session) -> Result<QList<Conversation>> {
        const ContactRepository contacts = session.conversations.contacts();
        const Result<QList<Customer>> found = contacts.withoutConversation(text, limit);
        if (!found)
            return failure(found.error());
        QList<Conversation> conversations;
        for (const Customer &contact : *found) {
            const Result<Conversation> possible = contacts.possibleConversation(number, contact);
            if (!possible)
                return failure(possible.error());
            conversations << *possible;
        }
        return conversations;
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<ConversationId>>> CustomerDirectory::mergedInto(ConversationId conversation) const
{
    auto read = [conversation](const StoreSession &session) {
        return session.conversations.mergedInto(conversation);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<ConversationId>> CustomerDirectory::conversationWith(PhoneNumberId number,
                                                                        Customer customer)
{
    auto resolve = [number, customer](StoreSession &session) {
        const Result<ConversationId> id = session.conversations.resolve(number, customer);
        return id ? surface(session, *id) : id;
    };
    co_return co_await m_store.write(std::move(resolve));
}

QCoro::Task<Result<void>> CustomerDirectory::rename(Customer customer, QString name)
{
    Customer named; // what else is known of them may have changed meanwhile
    named.waId = customer.waId;
    named.userId = customer.userId;
    named.phoneBookName = cleanName(name);
    auto write = [named, at = QDateTime::currentDateTimeUtc()](StoreSession &session) {
        return named.phoneBookName.isEmpty() ? session.conversations.forgetPhoneBookName(named, at)
                                             : session.conversations.saveCustomer(named, at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QList<Message> CustomerDirectory::mergesOf(const ConversationId &conversation) const
{
    if (!m_store.isOpen())
        return {};
    return m_store.reader().conversations.mergeLines(conversation).value_or(QList<Message>());
}

QCoro::Task<Result<MergeUndone>> CustomerDirectory::undoMerge(MessageId line)
{
    auto undo = [line](StoreSession &session) { return session.conversations.undoMerge(line); };
    co_return co_await m_store.write(std::move(undo));
}

} // namespace shoptalk
