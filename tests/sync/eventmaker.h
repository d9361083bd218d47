// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "madeperson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

namespace shoptalk::test {

/// One change of a webhook, with one item in it.
struct MadeEvent {
    QString field;
    QJsonObject value;
    qint64 entryTimeS = 0; ///< 0: entries of this field have none.
};

/// An outbound message that events are about.
struct OwnMessage {
    MessageId id;
    Wamid wamid;
    bool isAnswered = true; ///< False: the answer to its request was lost.
    WaId to;
    PhoneNumberId from;
    qint64 sentAtS = 0;
};

/// Generates the events of a shop: every kind, in the order of time, each at a second of its own.
class EventMaker {
public:
    explicit EventMaker(quint32 seed);

    inline static const QString waba = QStringLiteral("500000000000007");
    inline static const QString templateId = QStringLiteral("9007199254740993"); // no double holds it
    inline static const QString numbers[2] = {QStringLiteral("610000000000003"),
                                              QStringLiteral("610000000000004")};
    inline static const QString digits[2] = {QStringLiteral("34910000001"), QStringLiteral("34910000002")};

    /// At least `count`. Call it once.
    QList<MadeEvent> make(int count);
    const QList<OwnMessage> &ownMessages() const { return m_own; }
    /// When the last of them happened.
    qint64 endS() const { return m_nowS; }

private:
    /// A message that later events are about.
    struct WrittenMessage {
        QString wamid;
        int person = 0;
        int number = 0;
        bool isInbound = true;
        bool isEditable = false;
    };

    void makePeople();
    void makeOwnMessages();
    void step();
    void message();
    void echo();
    void statuses();
    void unknownStatuses();
    void reaction();
    void edit();
    void revoke();
    void history();
    void phoneBook();
    void preference();
    void change();
    void call();
    void callByUs();
    void standby();
    void account();
    void shownInFull(int person);

    ShownPerson shown(int person);
    /// The entry of `contacts`; none for an event in eight.
    QJsonArray contactsOf(int person, const ShownPerson &shown);
    QString contentKind();
    QJsonObject item(const QString &wamid, const QJsonObject &content);
    void add(const QString &field, int number, QJsonObject value, bool hasEntryTime = false);
    void addMessage(int person, int number, const QJsonObject &message);
    void addEcho(int person, int number, const QJsonObject &message);
    /// The item in `messages` or `message_echoes`, by who changes a message.
    void amend(const WrittenMessage &message, bool isByCustomer, const QJsonObject &content);
    QString mark();
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    qint64 tick() { return m_nowS += 1 + m_random.bounded(600); }
    int anyPerson() { return m_random.bounded(int(m_people.size())); }

    QRandomGenerator m_random;
    QList<MadePerson> m_people;
    QList<OwnMessage> m_own;
    QList<WrittenMessage> m_written;
    QList<MadeEvent> m_events;
    qint64 m_nowS;
    int m_marks = 0;
    int m_ownDone = 0;
};

} // namespace shoptalk::test
