// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuid.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>
#include <utility>

namespace shoptalk {

/// A store on a real file of its own.
class StoreFixture {
public:
    StoreFixture()
        : m_path(m_folder.filePath(QStringLiteral("data/shoptalk.db")))
    {
        if (const Result<void> opened = reopen(); !opened)
            qFatal("%s", qPrintable(describe(opened.error())));
    }

    /// Closes and opens again, as a restart does.
    Result<void> reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_path);
        return QCoro::waitFor(m_store->open());
    }
    void close() { m_store.reset(); }

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    const StoreSession &reader() const { return m_store->reader(); }
    const QString &path() const { return m_path; }

    /// Writes and waits.
    template <class Work>
    auto write(Work work)
    {
        return QCoro::waitFor(m_store->write(std::move(work)));
    }
    /// Writes, waits, and gives the value. The write must not fail.
    template <class Work>
    auto must(Work work)
    {
        auto result = write(std::move(work));
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        if constexpr (!std::is_void_v<typename decltype(result)::value_type>)
            return *result;
    }

    ConversationId talkTo(const Customer &customer, const QString &number = QStringLiteral("61"))
    {
        return must([customer, number](StoreSession &session) {
            return session.conversations.resolve(PhoneNumberId(number), customer);
        });
    }
    /// Connects numbers with these ids.
    void connectNumbers(const QStringList &ids)
    {
        must([ids](StoreSession &session) -> Result<void> {
            const WabaId waba(QStringLiteral("500000000000001"));
            QList<PhoneNumber> numbers(ids.size());
            for (qsizetype i = 0; i < ids.size(); ++i) {
                numbers[i].id = PhoneNumberId(ids.at(i));
                numbers[i].waba = waba;
            }
            if (Result<void> saved = session.accounts.savePhoneNumbers(waba, numbers); !saved)
                return saved;
            for (const PhoneNumber &number : numbers) {
                if (Result<void> active = session.accounts.activate(number.id, QString()); !active)
                    return active;
            }
            return {};
        });
    }
    bool add(const Message &message, bool unread = true)
    {
        return must(
            [message, unread](StoreSession &session) { return session.messages.add(message, unread); });
    }
    Message messageOf(const MessageId &id) const { return reader().messages.find(id).value().value(); }
    Conversation conversationOf(const ConversationId &id) const
    {
        return reader().conversations.find(id).value().value();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

inline Customer customerNamed(const QString &name, const QString &waId, const QString &userId = {})
{
    Customer customer;
    customer.waId = WaId(waId);
    customer.userId = BusinessScopedUserId(userId);
    customer.profileName = name;
    return customer;
}

inline Message textMessage(const ConversationId &conversation, Direction direction, const QString &text,
                           qint64 sentAtS)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.direction = direction;
    message.content = TextContent{text};
    message.sentAt = QDateTime::fromSecsSinceEpoch(sentAtS, Qt::UTC);
    if (direction == Direction::Inbound)
        message.wamid = Wamid(QStringLiteral("wamid.") + message.id.value());
    return message;
}

inline QStringList textsOf(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts << plainText(message);
    return texts;
}

} // namespace shoptalk
