// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "core/uuid.h"
#include "outbox/readstate.h"
#include "outbox/receiptsender.h"
#include "outboxscene.h"
#include "sandboxstate.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What is reported to the customer: that a message was read, and that somebody types.
class TestReceipts : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void readingResetsTheCountAndTellsMeta();
    void readingWorksWithoutANetwork();
    void whatWasReadWithoutANetworkIsReportedLater();
    void itIsReportedIfTheNetworkIsBackBeforeTheAttemptFails();
    void theCustomerSeesThatSomebodyTypes();
};

void TestReceipts::readingResetsTheCountAndTellsMeta()
{
    const QString wamid = support::say(m_servers->sandbox().url(), quiet, u"Ping"_s);
    const ConversationId conversation = conversationWith(quiet);
    const auto add = [&](StoreSession &session) {
        Message message;
        message.id = newId<MessageId>();
        message.conversation = conversation;
        message.wamid = Wamid(wamid);
        message.sentAt = m_clock.now();
        return session.messages.add(message, true);
    };
    QVERIFY(QCoro::waitFor(m_store->write(add)).value());
    QCOMPARE(m_store->reader().conversations.find(conversation)->value().unread, 1);
    QVERIFY(QCoro::waitFor(m_outbox->readState().markRead(conversation)));
    QCOMPARE(m_store->reader().conversations.find(conversation)->value().unread, 0);
    QTRY_COMPARE(support::timesAnswered(m_servers->sandbox().url(), u"/messages"_s), 1);
    // Nothing unread: Meta is not bothered again.
    const int asked = m_tokens->timesAsked();
    QVERIFY(QCoro::waitFor(m_outbox->readState().markRead(conversation)));
    QCOMPARE(m_tokens->timesAsked(), asked);
}

void TestReceipts::readingWorksWithoutANetwork()
{
    QVERIFY(m_servers->sandbox().stop());
    const ConversationId conversation = conversationWith(quiet);
    QVERIFY(QCoro::waitFor(m_outbox->readState().markRead(conversation)));
    QCOMPARE(m_store->reader().conversations.find(conversation)->value().unread, 0);
}

void TestReceipts::whatWasReadWithoutANetworkIsReportedLater()
{
    const QUrl sandbox = m_servers->sandbox().url();
    const ConversationId conversation = conversationWith(quiet);
    for (const QString &text : {u"Ping"_s, u"Pong"_s}) {
        const QString wamid = support::say(sandbox, quiet, text);
        const auto add = [&](StoreSession &session) {
            Message message;
            message.id = newId<MessageId>();
            message.conversation = conversation;
            message.wamid = Wamid(wamid);
            message.sentAt = m_clock.now();
            return session.messages.add(message, true);
        };
        m_outbox.reset(); // as long as there is no network
        startOutbox(QUrl(u"http://127.0.0.1:1"_s));
        QVERIFY(QCoro::waitFor(m_store->write(add)).value());
        const int asked = m_tokens->timesAsked();
        QVERIFY(QCoro::waitFor(m_outbox->readState().markRead(conversation)));
        QTRY_COMPARE(m_tokens->timesAsked(), asked + 1);
        QTRY_VERIFY(m_network.findChildren<QNetworkReply *>().isEmpty()); // it was refused
    }
    const auto unreported = [this] {
        return m_store->reader().conversations.readReceipts().unreported(10).value().size();
    };
    QCOMPARE(unreported(), 1); // the newest stands for both
    m_outbox.reset();
    startOutbox(sandbox);
    m_outbox->wake();
    QTRY_COMPARE(support::timesAnswered(sandbox, u"/messages"_s), 1);
    QTRY_COMPARE(unreported(), 0);
}

void TestReceipts::itIsReportedIfTheNetworkIsBackBeforeTheAttemptFails()
{
    m_outbox.reset();
    startOutbox(QUrl(u"http://127.0.0.1:1"_s));
    const ConversationId conversation = conversationWith(quiet);
    const auto add = [&](StoreSession &session) {
        Message message;
        message.id = newId<MessageId>();
        message.conversation = conversation;
        message.wamid = Wamid(u"wamid.Ping"_s);
        message.sentAt = m_clock.now();
        return session.messages.add(message, true);
    };
    QVERIFY(QCoro::waitFor(m_store->write(add)).value());
    QVERIFY(QCoro::waitFor(m_outbox->readState().markRead(conversation)));
    QTRY_VERIFY(m_network.findChildren<QNetworkReply *>().isEmpty()); // it was refused
    QPointer<QTcpSocket> first;
    support::BareServer meta([&](QTcpSocket &socket) {
        if (meta.requests().size() == 1)
            first = &socket;
        else
            socket.write(support::answer(R"({"success":true})"));
    });
    m_outbox.reset();
    startOutbox(meta.url());
    m_outbox->wake();
    QTRY_COMPARE(meta.requests().size(), 1);
    m_outbox->wake();
    first->abort();
    QTRY_VERIFY(m_store->reader().conversations.readReceipts().unreported(10).value().isEmpty());
    QCOMPARE(meta.requests().size(), 2);
}

void TestReceipts::theCustomerSeesThatSomebodyTypes()
{
    const ConversationId conversation = conversationWith(ines);
    const QUrl sandbox = m_servers->sandbox().url();
    const auto reported = [&sandbox] { return support::timesAnswered(sandbox, u"/messages"_s); };
    m_outbox->receipts().noteTyping(conversation); // nobody has written yet
    const QString wamid = support::say(sandbox, ines, u"Are you there?"_s);
    QVERIFY(!wamid.isEmpty());
    const auto receive = [&](StoreSession &session) {
        Message question;
        question.id = newId<MessageId>();
        question.conversation = conversation;
        question.wamid = Wamid(wamid);
        question.content = TextContent{u"Are you there?"_s};
        question.sentAt = m_clock.now();
        return session.messages.add(question, true);
    };
    QVERIFY(QCoro::waitFor(m_store->write(receive)));
    m_outbox->receipts().setShowsTyping(false);
    m_outbox->receipts().noteTyping(conversation);
    m_outbox->receipts().setShowsTyping(true);
    QCOMPARE(m_tokens->timesAsked(), 0);
    m_outbox->receipts().noteTyping(conversation);
    m_outbox->receipts().noteTyping(conversation);
    pass(19);
    m_outbox->receipts().noteTyping(conversation);
    QCOMPARE(m_tokens->timesAsked(), 1);
    QTRY_COMPARE(reported(), 1);
    pass(1);
    m_outbox->receipts().noteTyping(conversation);
    QTRY_COMPARE(reported(), 2);
    const MessageId answer = queue(conversation, u"new yes"_s); // the newest is ours now
    pass(60);
    m_outbox->receipts().noteTyping(conversation);
    QCOMPARE(m_tokens->timesAsked(), 2);
    QCOMPARE(deliveryOf(answer), Delivery::Queued);
}

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
