// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/missingstatuses.h"
#include "core/uuid.h"
#include "setclock.h"
#include "setupscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// Messages that Meta accepted but for which no status ever arrived.
class TestMissingStatuses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void severalLateMessagesAreOneAlert();
    void aStatusEndsTheAlert();
    void aClosedAlertStaysClosed();
    void whatIsLongPastIsNotReported();
    void itLooksOnlyWhileAMessageWaitsForItsStatus();

private:
    /// A message that was accepted so many minutes ago.
    MessageId accept(qint64 minutesAgo);
    void look() { QCoro::waitFor(m_missing->look()); }

    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::unique_ptr<MissingStatuses> m_missing;
    ConversationId m_conversation;
};

void TestMissingStatuses::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    const PhoneNumberId number = m_scene->store->reader().accounts.activeNumbers()->first().id;
    const auto resolve = [number](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(u"34600000003"_s);
        return session.conversations.resolve(number, customer);
    };
    m_conversation = QCoro::waitFor(m_scene->store->write(resolve)).value();
    m_missing = std::make_unique<MissingStatuses>(*m_scene->store, m_clock);
}

MessageId TestMissingStatuses::accept(qint64 minutesAgo)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = m_conversation;
    message.direction = Direction::Outbound;
    message.content = TextContent{u"Ready"_s};
    message.sentAt = m_clock.now().addSecs(-60 * minutesAgo);
    const auto add = [message](StoreSession &session) -> Result<void> {
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
        return session.messages.setAccepted(message.id, Wamid(u"wamid."_s + message.id.value()),
                                            message.sentAt);
    };
    if (!QCoro::waitFor(m_scene->store->write(add)))
        qFatal("not stored");
    return message.id;
}

void TestMissingStatuses::severalLateMessagesAreOneAlert()
{
    QSignalSpy changed(m_missing.get(), &MissingStatuses::changed);
    accept(20);
    accept(18);
    accept(5); // may still come
    look();
    QVERIFY(m_missing->alerts().isEmpty());
    accept(16);
    look();
    QCOMPARE(m_missing->alerts().size(), 1);
    const AccountAlert alert = m_missing->alerts().first();
    QCOMPARE(alert.kind, AlertKind::Warning);
    QCOMPARE(alert.word, QLatin1StringView(MissingStatuses::word));
    QCOMPARE(alert.number, u"34910000001"_s);
    QVERIFY(alert.id < 0);
    QCOMPARE(changed.size(), 1);
    look();
    QCOMPARE(changed.size(), 1);
}

void TestMissingStatuses::aStatusEndsTheAlert()
{
    accept(20);
    accept(19);
    const MessageId last = accept(18);
    look();
    QCOMPARE(m_missing->alerts().size(), 1);
    const auto note = [last](StoreSession &session) { return session.messages.noteStatus(last); };
    QVERIFY(QCoro::waitFor(m_scene->store->write(note)));
    look();
    QVERIFY(m_missing->alerts().isEmpty());
}

void TestMissingStatuses::aClosedAlertStaysClosed()
{
    for (int i = 0; i < 3; ++i)
        accept(20);
    look();
    m_missing->close(m_missing->alerts().first().id);
    QVERIFY(m_missing->alerts().isEmpty());
    accept(17);
    look();
    QVERIFY(m_missing->alerts().isEmpty());
}

void TestMissingStatuses::whatIsLongPastIsNotReported()
{
    for (int i = 0; i < 5; ++i)
        accept(25 * 60);
    look();
    QVERIFY(m_missing->alerts().isEmpty());
}

void TestMissingStatuses::itLooksOnlyWhileAMessageWaitsForItsStatus()
{
    m_missing->start();
    QTRY_VERIFY(!m_missing->isLooking());

    const MessageId message = accept(1);
    const auto leaveTheQueue = [message](StoreSession &session) -> Result<void> {
        if (Result<void> queued = session.outbox.enqueue(message); !queued)
            return queued;
        return session.outbox.remove(message);
    };
    QVERIFY(QCoro::waitFor(m_scene->store->write(leaveTheQueue)));
    QTRY_VERIFY(m_missing->isLooking());
    look();
    QVERIFY(m_missing->isLooking());

    const auto note = [message](StoreSession &session) { return session.messages.noteStatus(message); };
    QVERIFY(QCoro::waitFor(m_scene->store->write(note)));
    look();
    QVERIFY(!m_missing->isLooking());
}

QTEST_GUILESS_MAIN(TestMissingStatuses)
#include "tst_missingstatuses.moc"
