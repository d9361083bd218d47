// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../store/storefixture.h"

#include <QDir>
#include <QFile>

namespace shoptalk::test {

/// Connects these numbers, "61" and "62", by their names.
inline void connectNumbers(StoreFixture &store, const QStringList &names)
{
    store.must([names](StoreSession &session) -> Result<void> {
        const WabaId waba(QStringLiteral("500000000000001"));
        QList<PhoneNumber> numbers;
        for (const QString &name : names) {
            PhoneNumber number;
            number.id = PhoneNumberId(QString::number(61 + numbers.size()));
            number.waba = waba;
            number.verifiedName = name;
            number.displayPhoneNumber = QStringLiteral("+34 600 00 00 %1").arg(41 + numbers.size());
            numbers << number;
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

/// Puts a database with one long conversation into a data folder, before the console opens it. The customer
/// has just written. Returns the conversation. The shop has these numbers, which the conversation is not
/// with.
inline ConversationId putConversation(const QString &folder, int messages, const QStringList &numbers = {})
{
    StoreFixture store;
    if (!numbers.isEmpty())
        connectNumbers(store, numbers);
    const ConversationId conversation =
        store.talkTo(customerNamed(QStringLiteral("7700"), QStringLiteral("34600000001")));
    const qint64 nowS = QDateTime::currentSecsSinceEpoch();
    for (int i = 0; i < messages; ++i) {
        const auto direction = i % 3 == 1 ? Direction::Outbound : Direction::Inbound;
        Message message =
            textMessage(conversation, direction, QString::number(1000 + i), nowS - 60LL * (messages - i));
        if (direction == Direction::Outbound)
            message.delivery = Delivery::Read;
        store.add(message, false);
    }
    store.close();
    if (!QFile::copy(store.path(), QDir(folder).filePath(QStringLiteral("shoptalk.db"))))
        qFatal("the database was not copied");
    return conversation;
}

/// Puts a database with one number and a contact without a conversation into a data folder.
inline void putContact(const QString &folder, const QString &name)
{
    StoreFixture store;
    connectNumbers(store, {QStringLiteral("Corner Shop")});
    Customer contact;
    contact.waId = WaId(QStringLiteral("34600000077"));
    contact.phoneBookName = name;
    store.must([contact](StoreSession &session) { return session.conversations.saveCustomer(contact); });
    store.close();
    if (!QFile::copy(store.path(), QDir(folder).filePath(QStringLiteral("shoptalk.db"))))
        qFatal("the database was not copied");
}

/// Puts a database with these numbers into a data folder. The same customer has written to each, once to the
/// first one, twice to the second, …, and others have written to the first.
inline void putNumbers(const QString &folder, const QStringList &names)
{
    StoreFixture store;
    connectNumbers(store, names);
    const qint64 nowS = QDateTime::currentSecsSinceEpoch();
    const Customer ana = customerNamed(QStringLiteral("Ana Fernández"), QStringLiteral("34600000001"));
    for (int number = 0; number < names.size(); ++number) {
        const ConversationId with = store.talkTo(ana, QString::number(61 + number));
        for (int i = 0; i <= number; ++i)
            store.add(textMessage(with, Direction::Inbound, QStringLiteral("Are you open?"), nowS - 60 + i));
    }
    for (const QString &name : {QStringLiteral("Bea Ortiz"), QStringLiteral("أمينة الحسن")}) {
        const ConversationId with = store.talkTo(customerNamed(name, QString::number(34600 + name.size())));
        store.add(textMessage(with, Direction::Inbound, QStringLiteral("Thank you!"), nowS - 600), false);
    }
    store.close();
    if (!QFile::copy(store.path(), QDir(folder).filePath(QStringLiteral("shoptalk.db"))))
        qFatal("the database was not copied");
}

} // namespace shoptalk::test
