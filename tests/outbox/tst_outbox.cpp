// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "core/uuid.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "metalogin.h"
#include "outbox/outbox.h"
#include "outbox/receiptsender.h"
#include "sandboxstate.h"
#include "servers.h"
#include "store/store.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::Servers;
using shoptalk::support::userToken;

namespace {

const PhoneNumberId number(u"610000000000001"_s);
const QString ines = u"34600000001"_s;
const QString quiet = u"34600000003"_s;

class SetClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
};

} // namespace

/// The queue in front of the real sandbox program.
class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTextIsShownAtOnceAndThenSent();
    void textsOutsideTheLimitsAreRefused_data();
    void textsOutsideTheLimitsAreRefused();
    void contentOfAnyKindIsQueuedAndSent();
    void aReactionIsShownAtItsTarget();
    void aRefusedReactionIsTakenBack();
    void whatCantBeSentIsNotQueued();
    void orderIsKeptWithinAConversation();
    void conversationsDoNotWaitForEachOther();
    void aRefusalSaysWhy();
    void aRefusedMessageCanBeTriedAgain();
    void aThrottledMessageGoesLater();
    void withoutANetworkMessagesWait();
    void aLostAnswerIsNeverSentAgainByItself();
    void anUncertainMessageHoldsBackItsConversationForHalfAMinute();
    void theWaitBeginsOnceTheRelaysEventsAreRead();
    void anEventThatSettlesTheMessageEndsTheWait();
    void withoutARelayTheWaitEndsAllTheSame();
    void thePersonMaySayThatItWasSent();
    void thePersonMaySendItAgainAtOnce();
    void sendingEndsTheDraft();
    void whatCannotBeStoredLeavesTheDraft();
    void aLongTextGoesInParts();
    void ofSeveralPartsAllAreStoredOrNone();
    void aFailedMessageIsDeletedAndBroughtBack();
    void aFailedMessageIsEditedInTheDraft();
    void onlyWhatFailedIsTakenBack();
    void whatWaitsIsCancelledAndGoesInItsPlaceWhenBroughtBack();
    void whatWasCancelledIsNotRestoredWithADeletion();
    void whatWasSentCanNotBeCancelled();
    void aCustomerWithoutANumberIsReachedByTheUserId();
    void whatWasBeingSentAtACrashIsUncertain();
    void aStatusThatComesFirstIsEnough();
    void anExpiredTokenPausesTheNumber();
    void aNumberThatIsNotConnectedSendsNothing();
    void waitingMessagesSurviveARestart();
    void s25_whatWasDeletedIsNotSentUnlessItIsBroughtBack();
    void readingResetsTheCountAndNotifiesMeta();
    void readingWorksWithoutANetwork();
    void theCustomerSeesThatSomebodyTypes();
    void stoppingLetsTheOutcomeBeStored();
    void endingWhileSendingIsSafe();
    void whatWaitedPastTheServiceWindowFails();
    void aWindowThatMayHaveOpenedAgainIsLeftToMeta();
    void aBurstToOneCustomerIsSpread();
    void aThrottledNumberWaits();
    void theNextMessagesCostIsKnown();

private:
    /// The customer wrote so many seconds ago.
    void hear(const ConversationId &conversation, qint64 secondsAgo);
    void startOutbox(const QUrl &graphUrl);
    ConversationId conversationWith(const QString &waId);
    MessageId queue(const ConversationId &conversation, const QString &text);
    QString draftOf(const ConversationId &id) const
    {
        return m_store->reader().conversations.find(id)->value().draft;
    }
    /// A message whose answer is lost.
    MessageId lose(const ConversationId &conversation);
    /// A message that Meta refuses: "new refused".
    MessageId fail(const ConversationId &conversation);
    /// Until it has looked through what there is to be done now.
    void letTheQueueLook();
    /// As a disk that is full for every message whose text ends like this.
    void refuseMessagesWith(const QString &end);
    Message stored(const MessageId &id) const { return m_store->reader().messages.find(id)->value(); }
    Delivery deliveryOf(const MessageId &id) const { return stored(id).delivery; }
    int queued() const { return m_store->reader().outbox.count().value(); }
    /// What this test wrote to a customer, as the sandbox has it.
    QStringList textsSentTo(const QString &waId);

    QNetworkAccessManager m_network;
    SetClock m_clock;
    std::unique_ptr<support::FixedToken> m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<Outbox> m_outbox;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), u"small"_s);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens = std::make_unique<support::FixedToken>();
    m_tokens->set(userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    startOutbox(m_servers->sandbox().url());
}

void TestOutbox::cleanup()
{
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_servers.reset();
}

void TestOutbox::startOutbox(const QUrl &graphUrl)
{
    m_outbox.reset();
    m_graph = std::make_unique<GraphSender>(m_network, graphUrl, u"v26.0"_s);
    m_outbox = std::make_unique<Outbox>(*m_store, *m_graph, *m_tokens, m_clock);
}

void TestOutbox::hear(const ConversationId &conversation, qint64 secondsAgo)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.content = TextContent{u"Hola"_s};
    message.sentAt = m_clock.now().addSecs(-secondsAgo);
    const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_store->write(add)));
}

ConversationId TestOutbox::conversationWith(const QString &waId)
{
    const auto resolve = [waId](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(waId);
        return session.conversations.resolve(number, customer);
    };
    return QCoro::waitFor(m_store->write(resolve)).value();
}

MessageId TestOutbox::queue(const ConversationId &conversation, const QString &text)
{
    return QCoro::waitFor(m_outbox->sendText(conversation, text)).value();
}

QStringList TestOutbox::textsSentTo(const QString &waId)
{
    return support::textsSentTo(m_servers->sandbox().url(), waId).filter(QRegularExpression(u"^new "_s));
}

void TestOutbox::aTextIsShownAtOnceAndThenSent()
{
    const MessageId id = queue(conversationWith(ines), u"new bread"_s);
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QCOMPARE(queued(), 1);
    QCOMPARE(stored(id).sentAt, m_clock.now());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QVERIFY(stored(id).wamid.value().startsWith("wamid."_L1));
    QCOMPARE(queued(), 0);
    QCOMPARE(textsSentTo(ines), QStringList{u"new bread"_s});
}

void TestOutbox::textsOutsideTheLimitsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"text_empty"_s;
    QTest::newRow("white space") << u" \n\t"_s << u"text_empty"_s;
    QTest::newRow("one too many") << QString(4097, u'a') << u"text_too_long"_s;
    QTest::newRow("as many as there may be") << QString(4096, u'a') << QString();
    QTest::newRow("as many, of two units each") << u"😀"_s.repeated(4096) << QString();
}

void TestOutbox::textsOutsideTheLimitsAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const auto result = QCoro::waitFor(m_outbox->sendText(conversationWith(ines), text));
    QCOMPARE(result.has_value(), reason.isEmpty());
    QCOMPARE(queued(), reason.isEmpty() ? 1 : 0);
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Malformed);
        QCOMPARE(auditWord(result.error()), reason);
    }
}

void TestOutbox::contentOfAnyKindIsQueuedAndSent()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new first"_s);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    const Wamid target = stored(first).wamid;
    QVERIFY(!target.isEmpty());
    const ReactionContent reaction{target, u"👍"_s};
    QVERIFY(QCoro::waitFor(m_outbox->saveDraft(conversation, u"half a sentence"_s)));
    const auto reacted = QCoro::waitFor(m_outbox->send(conversation, {reaction}, {}));
    QCOMPARE(draftOf(conversation), u"half a sentence"_s);
    MessageContext context;
    context.quoted = target;
    const auto answered =
        QCoro::waitFor(m_outbox->send(conversation, {TextContent{u"new answer"_s}}, context));
    QVERIFY(reacted && answered);
    QCOMPARE(draftOf(conversation), QString());
    QTRY_COMPARE(queued(), 0);
    QVERIFY(stored(*reacted).content == MessageContent(reaction));
    QVERIFY(!stored(*reacted).wamid.isEmpty());
    QCOMPARE(stored(*answered).context, context);
    QVERIFY(textsSentTo(ines).contains(u"new answer"_s));
}

void TestOutbox::aReactionIsShownAtItsTarget()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new first"_s);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    const ReactionContent reaction{stored(first).wamid, u"👍"_s};
    const auto reacted = QCoro::waitFor(m_outbox->send(conversation, {reaction}, {}));
    QVERIFY(reacted);
    // At once, and in no other place.
    QCOMPARE(stored(first).reactions, (QList<Reaction>{{Direction::Outbound, u"👍"_s}}));
    const QList<Message> shown = m_store->reader().messages.newest(conversation, 10).value();
    QCOMPARE(shown.size(), 1);
    const Conversation row = m_store->reader().conversations.find(conversation)->value();
    QCOMPARE(row.lastMessage->id, first);
    QCOMPARE(row.lastReaction, std::optional(Reaction{Direction::Outbound, u"👍"_s}));
    QTRY_COMPARE(queued(), 0);
    QCOMPARE(stored(first).reactions.size(), 1);
}

void TestOutbox::aRefusedReactionIsTakenBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new first"_s);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    const Wamid target = stored(first).wamid;
    QVERIFY(QCoro::waitFor(m_outbox->send(conversation, {ReactionContent{target, u"👍"_s}}, {})));
    QTRY_COMPARE(queued(), 0);
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    QSignalSpy reported(m_outbox.get(), &Outbox::reactionRefused);
    QVERIFY(QCoro::waitFor(m_outbox->send(conversation, {ReactionContent{target, u"❤️"_s}}, {})));
    QCOMPARE(stored(first).reactions, (QList<Reaction>{{Direction::Outbound, u"❤️"_s}}));
    QTRY_COMPARE(stored(first).reactions, (QList<Reaction>{{Direction::Outbound, u"👍"_s}}));
    QTRY_COMPARE(reported.size(), 1);
    QCOMPARE(reported.first().at(0).value<ConversationId>(), conversation);
    QCOMPARE(reported.first().at(1).value<SendFailure>().meta, std::optional(MetaCode{131047}));
}

void TestOutbox::whatCantBeSentIsNotQueued()
{
    const ConversationId conversation = conversationWith(ines);
    const auto order = QCoro::waitFor(m_outbox->send(conversation, {OrderContent()}, {}));
    QVERIFY(!order);
    QCOMPARE(order.error().reason, Reason::ContentNotSendable);
    MediaContent photo;
    photo.id = MediaId(u"1"_s);
    photo.caption = QString(1025, u'a');
    const auto captioned = QCoro::waitFor(m_outbox->send(conversation, {photo}, {}));
    QVERIFY(!captioned);
    QCOMPARE(captioned.error().reason, Reason::CaptionTooLong);
    QCOMPARE(queued(), 0);
}

void TestOutbox::orderIsKeptWithinAConversation()
{
    const ConversationId conversation = conversationWith(ines);
    QStringList texts;
    for (int i = 1; i <= 8; ++i) {
        texts << u"new %1"_s.arg(i);
        queue(conversation, texts.last());
    }
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    QCOMPARE(textsSentTo(ines), texts);
}

void TestOutbox::conversationsDoNotWaitForEachOther()
{
    QVERIFY(m_servers->setFault(u"pair_limit"_s, true, 1)); // too fast for this one customer
    const MessageId first = queue(conversationWith(ines), u"new a"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_tokens->timesAsked(), 1);
    const MessageId second = queue(conversationWith(quiet), u"new b"_s);
    // One of the two is throttled; the other goes all the same, while the clock stands still.
    QTRY_COMPARE(queued(), 1);
    QVERIFY((deliveryOf(first) == Delivery::Sent) != (deliveryOf(second) == Delivery::Sent));
}

void TestOutbox::aRefusalSaysWhy()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    const ConversationId conversation = conversationWith(ines);
    const MessageId refused = queue(conversation, u"new late"_s);
    const MessageId next = queue(conversation, u"new next"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(refused), Delivery::Failed);
    QCOMPARE(stored(refused).failure.meta, std::optional(MetaCode{131047}));
    QVERIFY(stored(refused).failure.detail.contains("24 hours"_L1));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
}

void TestOutbox::aRefusedMessageCanBeTriedAgain()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new again"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(stored(id).failure, SendFailure());
    const auto settled = QCoro::waitFor(m_outbox->retry(id));
    QVERIFY(!settled);
    QCOMPARE(textsSentTo(ines), QStringList{u"new again"_s});
}

void TestOutbox::aThrottledMessageGoesLater()
{
    QVERIFY(m_servers->setFault(u"pair_limit"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new later"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_store->reader().outbox.nextPerConversation(1)->first().attempts, 1);
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QVERIFY(m_store->reader().outbox.nextPerConversation(1)->first().notBefore > m_clock.now());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestOutbox::withoutANetworkMessagesWait()
{
    QVERIFY(m_servers->sandbox().stop());
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new 1"_s);
    const MessageId second = queue(conversation, u"new 2"_s);
    m_outbox->wake();
    // A second attempt shows that the first has ended.
    QTRY_VERIFY((m_outbox->wake(), m_tokens->timesAsked() > 1));
    QCOMPARE(deliveryOf(first), Delivery::Queued);
    QCOMPARE(deliveryOf(second), Delivery::Queued);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens->set(userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    QTRY_VERIFY((m_outbox->wake(), deliveryOf(second) == Delivery::Sent));
    QCOMPARE(textsSentTo(ines), (QStringList{u"new 1"_s, u"new 2"_s}));
}

void TestOutbox::aLostAnswerIsNeverSentAgainByItself()
{
    QVERIFY(m_servers->setFault(u"answer_lost"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new once"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Uncertain);
    m_outbox->wake();
    m_clock.advance(60 * 60);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0); // the person decides now
    QCOMPARE(deliveryOf(id), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), QStringList{u"new once"_s});
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(textsSentTo(ines).size(), 2);
}

MessageId TestOutbox::lose(const ConversationId &conversation)
{
    const MessageId lost = queue(conversation, u"new lost"_s);
    [this] { QVERIFY(m_servers->setFault(u"answer_lost"_s, true, 1)); }();
    m_outbox->wake();
    [this, &lost] { QTRY_COMPARE(deliveryOf(lost), Delivery::Uncertain); }();
    return lost;
}

MessageId TestOutbox::fail(const ConversationId &conversation)
{
    [this] { QVERIFY(m_servers->setFault(u"window_closed"_s, false)); }();
    m_outbox->wake();
    [this] { QTRY_COMPARE(queued(), 0); }();
    [this] { QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1)); }();
    const MessageId failed = queue(conversation, u"new refused"_s);
    [this, &failed] { QTRY_COMPARE(deliveryOf(failed), Delivery::Failed); }();
    return failed;
}

void TestOutbox::refuseMessagesWith(const QString &end)
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(m_folder->filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages WHEN NEW.text LIKE '%%1' "
                           "BEGIN SELECT RAISE(ABORT, 'full'); END"_s.arg(end)));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
}

void TestOutbox::letTheQueueLook()
{
    m_outbox->wake();
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
}

void TestOutbox::anUncertainMessageHoldsBackItsConversationForHalfAMinute()
{
    m_outbox->setEventsRead(true);
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    const MessageId third = queue(conversation, u"new third"_s);
    m_clock.advance(29);
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued);
    m_clock.advance(2);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(third), Delivery::Sent);
    QCOMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new lost"_s, u"new next"_s, u"new third"_s}));
}

void TestOutbox::theWaitBeginsOnceTheRelaysEventsAreRead()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    m_clock.advance(28);
    m_outbox->setEventsRead(true);
    m_clock.advance(29); // 57 s after the loss, 29 s after the last event
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued);
    m_outbox->setEventsRead(true); // said again: the wait does not begin anew
    m_clock.advance(2);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Uncertain);
}

void TestOutbox::anEventThatSettlesTheMessageEndsTheWait()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    letTheQueueLook();
    QCOMPARE(deliveryOf(next), Delivery::Queued);
    QVERIFY(QCoro::waitFor(m_store->write(
        [lost](StoreSession &session) { return session.messages.setDelivery(lost, Delivery::Delivered); })));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent); // the clock stood still
    QCOMPARE(deliveryOf(lost), Delivery::Delivered);
}

void TestOutbox::withoutARelayTheWaitEndsAllTheSame()
{
    const ConversationId conversation = conversationWith(ines);
    lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    m_clock.advance(61);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
}

void TestOutbox::thePersonMaySayThatItWasSent()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    QVERIFY(QCoro::waitFor(m_outbox->confirmSent(lost)));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new lost"_s, u"new next"_s}));
    // What WhatsApp says later counts all the same.
    QVERIFY(QCoro::waitFor(m_store->write(
        [lost](StoreSession &session) { return session.messages.setDelivery(lost, Delivery::Read); })));
    QCOMPARE(deliveryOf(lost), Delivery::Read);
}

void TestOutbox::thePersonMaySendItAgainAtOnce()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId lost = lose(conversation);
    const MessageId next = queue(conversation, u"new next"_s);
    QVERIFY(QCoro::waitFor(m_outbox->retry(lost)));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
    QCOMPARE(deliveryOf(lost), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new lost"_s, u"new lost"_s, u"new next"_s}));
}

void TestOutbox::sendingEndsTheDraft()
{
    const ConversationId conversation = conversationWith(ines);
    QVERIFY(QCoro::waitFor(m_outbox->saveDraft(conversation, u"new bre"_s)));
    QCOMPARE(draftOf(conversation), u"new bre"_s);
    // Each moment has either the draft or the message: what is told of the commit has both at once.
    QSignalSpy changes(m_store.get(), &Store::changed);
    queue(conversation, u"new bread"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(draftOf(conversation), QString());
}

void TestOutbox::whatCannotBeStoredLeavesTheDraft()
{
    const ConversationId conversation = conversationWith(ines);
    QVERIFY(QCoro::waitFor(m_outbox->saveDraft(conversation, u"new bread"_s)));
    refuseMessagesWith(u"no room"_s);
    QVERIFY(!QCoro::waitFor(m_outbox->sendText(conversation, u"the one with no room"_s)));
    QCOMPARE(draftOf(conversation), u"new bread"_s);
    QCOMPARE(queued(), 0);
}

void TestOutbox::aLongTextGoesInParts()
{
    const QStringList parts{u"new 1"_s, u"new 2"_s, u"new 3"_s};
    const auto last = QCoro::waitFor(m_outbox->sendParts(conversationWith(ines), parts));
    QVERIFY(last);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*last), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), parts);
}

void TestOutbox::ofSeveralPartsAllAreStoredOrNone()
{
    const ConversationId conversation = conversationWith(ines);
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {})));
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {u"new 1"_s, QString(4097, u'a')})));
    refuseMessagesWith(u"no room"_s);
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {u"new 1"_s, u"with no room"_s})));
    QCOMPARE(queued(), 0);
    QCOMPARE(m_store->reader().messages.newest(conversation, 5)->size(), 0);
}

void TestOutbox::aFailedMessageIsDeletedAndBroughtBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId before = queue(conversation, u"new first"_s);
    const MessageId failed = fail(conversation);
    const auto shown = [&] {
        return m_store->reader().conversations.find(conversation)->value().lastMessage;
    };
    QCOMPARE(shown()->id, failed);
    QVERIFY(QCoro::waitFor(m_outbox->deleteFailed(failed)));
    QCOMPARE(m_store->reader().messages.find(failed)->has_value(), false);
    QCOMPARE(shown()->id, before);
    QVERIFY(QCoro::waitFor(m_outbox->undeleteFailed(failed)));
    QCOMPARE(deliveryOf(failed), Delivery::Failed);
    QCOMPARE(shown()->id, failed);
}

void TestOutbox::aFailedMessageIsEditedInTheDraft()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = fail(conversation);
    QCOMPARE(QCoro::waitFor(m_outbox->editFailed(conversation, first, QString())).value(), u"new refused"_s);
    QCOMPARE(draftOf(conversation), u"new refused"_s);
    QCOMPARE(m_store->reader().messages.find(first)->has_value(), false);
    const MessageId second = fail(conversation);
    const QString both = QCoro::waitFor(m_outbox->editFailed(conversation, second, u"and this"_s)).value();
    QCOMPARE(both, u"new refused\nand this"_s);
    QCOMPARE(draftOf(conversation), both);
}

void TestOutbox::onlyWhatFailedIsTakenBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId waiting = queue(conversation, u"new waiting"_s);
    QVERIFY(!QCoro::waitFor(m_outbox->deleteFailed(waiting)));
    QVERIFY(!QCoro::waitFor(m_outbox->editFailed(conversation, waiting, QString())));
    QCOMPARE(draftOf(conversation), QString());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(waiting), Delivery::Sent);
}

void TestOutbox::whatWaitsIsCancelledAndGoesInItsPlaceWhenBroughtBack()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new first"_s);
    const MessageId second = queue(conversation, u"new second"_s);
    const MessageId third = queue(conversation, u"new third"_s);
    QVERIFY(QCoro::waitFor(m_outbox->cancel(first)).value());
    QVERIFY(QCoro::waitFor(m_outbox->cancel(second)).value());
    QVERIFY(!QCoro::waitFor(m_outbox->cancel(second)).value());
    QVERIFY(QCoro::waitFor(m_outbox->undeleteFailed(second)));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(third), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new second"_s, u"new third"_s}));
    QVERIFY(QCoro::waitFor(m_outbox->undeleteFailed(first)));
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QCOMPARE(textsSentTo(ines).last(), u"new first"_s);
}

void TestOutbox::whatWasCancelledIsNotRestoredWithADeletion()
{
    const ConversationId conversation = conversationWith(ines);
    const MessageId cancelled = queue(conversation, u"new cancelled"_s);
    const MessageId kept = queue(conversation, u"new kept"_s);
    QVERIFY(QCoro::waitFor(m_outbox->cancel(cancelled)).value());
    QVERIFY(m_store->reader().privacy.deleted(10)->isEmpty());

    // The conversation is deleted in the same second.
    const QDateTime at = m_clock.now();
    const auto remove = [conversation, at](StoreSession &session) {
        return session.privacy.softDelete(conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(remove)).value(), 1);
    QCOMPARE(m_store->reader().privacy.deleted(10)->first().messages, 1);
    const auto undo = [conversation, at](StoreSession &session) {
        return session.privacy.undelete(conversation, at);
    };
    QCOMPARE(QCoro::waitFor(m_store->write(undo)).value(), 1);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(kept), Delivery::Sent);
    QTRY_VERIFY(!m_outbox->isSending());
    QCOMPARE(textsSentTo(ines), QStringList{u"new kept"_s});
    QVERIFY(QCoro::waitFor(m_outbox->undeleteFailed(cancelled)));
    QTRY_COMPARE(deliveryOf(cancelled), Delivery::Sent);
}

void TestOutbox::whatWasSentCanNotBeCancelled()
{
    const MessageId id = queue(conversationWith(ines), u"new gone"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QVERIFY(!QCoro::waitFor(m_outbox->cancel(id)).value());
    QCOMPARE(deliveryOf(id), Delivery::Sent);
}

void TestOutbox::aCustomerWithoutANumberIsReachedByTheUserId()
{
    const auto resolve = [](StoreSession &session) {
        Customer customer;
        customer.userId = BusinessScopedUserId(u"ES.90210000005"_s); // hides the number
        return session.conversations.resolve(PhoneNumberId(u"610000000000002"_s), customer);
    };
    const ConversationId conversation = QCoro::waitFor(m_store->write(resolve)).value();
    const MessageId id = queue(conversation, u"new by user id"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QVERIFY(!stored(id).wamid.isEmpty());
}

void TestOutbox::whatWasBeingSentAtACrashIsUncertain()
{
    const MessageId id = queue(conversationWith(ines), u"new crash"_s);
    const auto mark = [id, now = m_clock.now()](StoreSession &session) {
        return session.outbox.markSending(id, now);
    };
    QVERIFY(QCoro::waitFor(m_store->write(mark)).value());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestOutbox::aStatusThatComesFirstIsEnough()
{
    const MessageId id = queue(conversationWith(ines), u"new status"_s);
    const auto settle = [id](StoreSession &session) {
        return session.messages.setDelivery(id, Delivery::Delivered);
    };
    QVERIFY(QCoro::waitFor(m_store->write(settle)).value());
    m_outbox->wake();
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), QStringList());
    QCOMPARE(deliveryOf(id), Delivery::Delivered);
}

void TestOutbox::anExpiredTokenPausesTheNumber()
{
    QVERIFY(m_servers->setFault(u"expired_token"_s));
    QSignalSpy signIn(m_outbox.get(), &Outbox::signInNeeded);
    const MessageId first = queue(conversationWith(ines), u"new 1"_s);
    m_outbox->wake();
    QTRY_COMPARE(signIn.size(), 1);
    QCOMPARE(signIn.first().first().value<PhoneNumberId>(), number);
    const int asked = m_tokens->timesAsked();
    const MessageId second = queue(conversationWith(quiet), u"new 2"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_tokens->timesAsked(), asked);
    QCOMPARE(deliveryOf(first), Delivery::Queued);
    QVERIFY(m_servers->setFault(u"expired_token"_s, false));
    m_outbox->wake(); // signed in again
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QTRY_COMPARE(deliveryOf(second), Delivery::Sent);
}

void TestOutbox::aNumberThatIsNotConnectedSendsNothing()
{
    m_tokens->refuse(Error{Error::Kind::Unauthorised, Reason::NumberNotConnected});
    QSignalSpy signIn(m_outbox.get(), &Outbox::signInNeeded);
    const MessageId id = queue(conversationWith(ines), u"new 1"_s);
    m_outbox->wake();
    QTRY_COMPARE(signIn.size(), 1);
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestOutbox::waitingMessagesSurviveARestart()
{
    const MessageId id = queue(conversationWith(ines), u"new after"_s);
    m_outbox.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    startOutbox(m_servers->sandbox().url());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestOutbox::s25_whatWasDeletedIsNotSentUnlessItIsBroughtBack()
{
    const ConversationId deleted = conversationWith(ines);
    const MessageId first = queue(deleted, u"new 1"_s);
    const MessageId second = queue(deleted, u"new 2"_s);
    const QDateTime at = m_clock.now();
    QVERIFY(QCoro::waitFor(m_store->write(
        [deleted, at](StoreSession &session) { return session.privacy.softDelete(deleted, at); })));
    m_outbox->wake();
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
    QCOMPARE(queued(), 2);
    QCOMPARE(textsSentTo(ines), QStringList());
    // Nor when it was already on its way to Meta, a moment before the request.
    QCOMPARE(QCoro::waitFor(m_store->write([first, at](StoreSession &session) {
                 return session.outbox.markSending(first, at);
             })).value(),
             false);
    // The same customer writes again: what was deleted stays deleted, and a new answer does not wait for it.
    const MessageId fresh = queue(conversationWith(ines), u"new 3"_s);
    QTRY_COMPARE(deliveryOf(fresh), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), QStringList{u"new 3"_s});
    // Brought back, it goes out by itself, in order.
    QVERIFY(QCoro::waitFor(m_store->write(
        [deleted, at](StoreSession &session) { return session.privacy.undelete(deleted, at); })));
    QTRY_COMPARE(deliveryOf(second), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), (QStringList{u"new 3"_s, u"new 1"_s, u"new 2"_s}));
}

void TestOutbox::readingResetsTheCountAndNotifiesMeta()
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
    QVERIFY(QCoro::waitFor(m_outbox->markRead(conversation)));
    QCOMPARE(m_store->reader().conversations.find(conversation)->value().unread, 0);
    QTRY_COMPARE(support::timesAnswered(m_servers->sandbox().url(), u"/messages"_s), 1);
    // Nothing unread: Meta is not bothered again.
    const int asked = m_tokens->timesAsked();
    QVERIFY(QCoro::waitFor(m_outbox->markRead(conversation)));
    QCOMPARE(m_tokens->timesAsked(), asked);
}

void TestOutbox::theCustomerSeesThatSomebodyTypes()
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
    m_clock.advance(19);
    m_outbox->receipts().noteTyping(conversation);
    QCOMPARE(m_tokens->timesAsked(), 1);
    QTRY_COMPARE(reported(), 1);
    m_clock.advance(1);
    m_outbox->receipts().noteTyping(conversation);
    QTRY_COMPARE(reported(), 2);
    const MessageId answer = queue(conversation, u"new yes"_s); // the newest is ours now
    m_clock.advance(60);
    m_outbox->receipts().noteTyping(conversation);
    QCOMPARE(m_tokens->timesAsked(), 2);
    QCOMPARE(deliveryOf(answer), Delivery::Queued);
}

void TestOutbox::readingWorksWithoutANetwork()
{
    QVERIFY(m_servers->sandbox().stop());
    const ConversationId conversation = conversationWith(quiet);
    QVERIFY(QCoro::waitFor(m_outbox->markRead(conversation)));
    QCOMPARE(m_store->reader().conversations.find(conversation)->value().unread, 0);
}

void TestOutbox::stoppingLetsTheOutcomeBeStored()
{
    QVERIFY(m_servers->setFault(u"slow_send"_s, true, 1));
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new 1"_s);
    const MessageId second = queue(conversation, u"new 2"_s);
    QSignalSpy idle(m_outbox.get(), &Outbox::idle);
    m_outbox->wake();
    QTRY_VERIFY(m_outbox->isSending());
    m_outbox->stop();
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!m_outbox->isSending());
    QCOMPARE(deliveryOf(first), Delivery::Sent);
    QCOMPARE(deliveryOf(second), Delivery::Queued);
    QCOMPARE(textsSentTo(ines), QStringList{u"new 1"_s});
}

void TestOutbox::endingWhileSendingIsSafe()
{
    support::BareServer server([](QTcpSocket &) {}); // takes the request and never answers
    startOutbox(server.url());
    const MessageId id = queue(conversationWith(ines), u"new end"_s);
    m_outbox->wake();
    QTRY_COMPARE(server.requests().size(), 1);
    m_outbox.reset();
    m_graph.reset();
    startOutbox(m_servers->sandbox().url()); // the next start of the program
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Uncertain);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestOutbox::whatWaitedPastTheServiceWindowFails()
{
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, 24 * 60 * 60 - 60);
    const MessageId late = queue(conversation, u"new late"_s);
    m_clock.advance(60);
    m_outbox->setEventsRead(true);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(late), Delivery::Failed);
    QCOMPARE(stored(late).failure.meta, std::optional(MetaCode{131047}));
    QCOMPARE(plainText(stored(late)), u"new late"_s);
    QCOMPARE(queued(), 0);
    QCOMPARE(textsSentTo(ines), QStringList());
    hear(conversation, 0);
    const MessageId next = queue(conversation, u"new in time"_s);
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
}

void TestOutbox::aWindowThatMayHaveOpenedAgainIsLeftToMeta()
{
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, 48 * 60 * 60);
    m_outbox->setEventsRead(false);
    const MessageId id = queue(conversation, u"new perhaps"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestOutbox::aBurstToOneCustomerIsSpread()
{
    const ConversationId conversation = conversationWith(ines);
    QStringList texts;
    for (int i = 0; i < 46; ++i)
        texts << u"new %1"_s.arg(i, 2, 10, QChar(u'0'));
    QVERIFY(QCoro::waitFor(m_outbox->sendParts(conversation, texts)));
    m_outbox->wake();
    QTRY_COMPARE(queued(), 1);
    letTheQueueLook();
    QCOMPARE(queued(), 1);
    QCOMPARE(textsSentTo(ines), texts.first(45));
    m_clock.advance(6);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    QCOMPARE(textsSentTo(ines), texts);
}

void TestOutbox::aThrottledNumberWaits()
{
    QVERIFY(m_servers->setFault(u"rate_limit"_s, true, 1));
    const MessageId first = queue(conversationWith(ines), u"new first"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_store->reader().outbox.nextPerConversation(1)->first().attempts, 1);
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    m_clock.advance(60);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
}

void TestOutbox::theNextMessagesCostIsKnown()
{
    const ConversationId id = conversationWith(ines);
    const auto cost = [this, id] {
        const Conversation conversation = m_store->reader().conversations.find(id)->value();
        return QCoro::waitFor(m_outbox->costOfNext(conversation)).value();
    };
    QCOMPARE(cost().kind, NextMessageCost::Kind::FreeAllowance);
    QCOMPARE(cost().freeLeft, 1000);
    const auto useUp = [at = m_clock.now()](StoreSession &session) -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            const Result<void> noted = session.pricing.note(number, Wamid(QString::number(i)),
                                                            {u"free_customer_service"_s, u"service"_s}, at);
            if (!noted)
                return noted;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(m_store->write(useUp)));
    QCOMPARE(cost().kind, NextMessageCost::Kind::PriceUnknown);
    const Rate rate{u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.02"_s, QDate(2026, 10, 1)};
    const auto setPrice = [rate](StoreSession &session) { return session.pricing.replaceRates({rate}); };
    QVERIFY(QCoro::waitFor(m_store->write(setPrice)));
    QCOMPARE(cost().kind, NextMessageCost::Kind::Charged);
    QCOMPARE(cost().rate, std::optional(rate));
    m_clock.advance(31 * 24 * 60 * 60); // the next month
    QCOMPARE(cost().freeLeft, 1000);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
