// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/nextcost.h"
#include "outbox/senderrorpolicy.h"
#include "outboxscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What is written is stored, queued and sent, in order.
class TestSending : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aTextIsShownAtOnceAndThenSent();
    void whoWritesIsNoted();
    void textsOutsideTheLimitsAreRefused_data();
    void textsOutsideTheLimitsAreRefused();
    void contentOfAnyKindIsQueuedAndSent();
    void whatIsBeingSentIsReported();
    void aReactionIsShownAtItsTarget();
    void aRefusedReactionIsTakenBack();
    void aReactionAfterThirtyDaysIsRefusedHere_data();
    void aReactionAfterThirtyDaysIsRefusedHere();
    void aReactionThatWaitedTooLongIsTakenBack();
    void whatCantBeSentIsNotQueued();
    void anAnswerIsBelowItsQuestionAlsoIfTheClockIsSlow();
    void orderIsKeptWithinAConversation();
    void conversationsDoNotWaitForEachOther();
    void sendingEndsTheDraft();
    void whatCannotBeStoredLeavesTheDraft();
    void aLongTextGoesInParts();
    void ofSeveralPartsAllAreStoredOrNone();
    void aCustomerWithoutANumberIsReachedByTheUserId();
    void theNextMessagesCostIsKnown();
};

void TestSending::aTextIsShownAtOnceAndThenSent()
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

void TestSending::whoWritesIsNoted()
{
    const StaffMember eva{StaffId(u"e"_s), u"Eva"_s};
    QVERIFY(QCoro::waitFor(m_store->write([eva](StoreSession &session) { return session.staff.add(eva); })));
    const ConversationId conversation = conversationWith(ines);
    const QDate today = m_clock.now().toLocalTime().date();
    const auto responders = [this, today] {
        const InsightQuery query{today.addDays(-1), today.addDays(1), {}};
        return m_store->reader().insights.messages(query)->responses.responders;
    };
    m_outbox->wake();
    hear(conversation, 60);
    const MessageId ofNobody = queue(conversation, u"new for nobody"_s);
    QTRY_COMPARE(deliveryOf(ofNobody), Delivery::Sent);
    QCOMPARE(responders().size(), 1);
    QCOMPARE(responders().first().who, Responder::ThisComputer);
    pass(60);
    hear(conversation, 0);
    m_outbox->setWriter(eva.id);
    const MessageId ofEva = queue(conversation, u"new from Eva"_s);
    QTRY_COMPARE(deliveryOf(ofEva), Delivery::Sent);
    QCOMPARE(responders().size(), 2);
    QCOMPARE(responders().first().name, eva.name);
    QCOMPARE(responders().first().times.answers, 1);
}

void TestSending::textsOutsideTheLimitsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"text_empty"_s;
    QTest::newRow("white space") << u" \n\t"_s << u"text_empty"_s;
    QTest::newRow("one too many") << QString(4097, u'a') << u"text_too_long"_s;
    QTest::newRow("as many as there may be") << QString(4096, u'a') << QString();
    QTest::newRow("as many, of two units each") << u"😀"_s.repeated(4096) << QString();
}

void TestSending::textsOutsideTheLimitsAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const auto result = QCoro::waitFor(m_outbox->sendParts(conversationWith(ines), {text}));
    QCOMPARE(result.has_value(), reason.isEmpty());
    QCOMPARE(queued(), reason.isEmpty() ? 1 : 0);
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Malformed);
        QCOMPARE(auditWord(result.error()), reason);
    }
}

void TestSending::contentOfAnyKindIsQueuedAndSent()
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

void TestSending::whatIsBeingSentIsReported()
{
    QSignalSpy reported(m_outbox.get(), &Outbox::sendingChanged);
    const MessageId id = queue(conversationWith(ines), u"new first"_s);
    QCOMPARE(reported.size(), 0); // it waits
    m_outbox->wake();
    QTRY_COMPARE(reported.size(), 2);
    for (const QList<QVariant> &each : reported)
        QCOMPARE(each.at(0).value<MessageId>(), id);
    QVERIFY(reported.at(0).at(1).toBool());
    QVERIFY(!reported.at(1).at(1).toBool());
    QCOMPARE(deliveryOf(id), Delivery::Sent); // its outcome is stored by then
}

void TestSending::aReactionIsShownAtItsTarget()
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

void TestSending::aRefusedReactionIsTakenBack()
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

void TestSending::aReactionAfterThirtyDaysIsRefusedHere_data()
{
    QTest::addColumn<qint64>("ageS");
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<bool>("isTaken");
    constexpr qint64 limitS = 30LL * 24 * 3600;
    QTest::newRow("thirty days old") << limitS << u"👍"_s << true;
    QTest::newRow("a second older") << limitS + 1 << u"👍"_s << false;
    QTest::newRow("taken back, a second older") << limitS + 1 << QString() << false;
}

void TestSending::aReactionAfterThirtyDaysIsRefusedHere()
{
    QFETCH(const qint64, ageS);
    QFETCH(const QString, emoji);
    QFETCH(const bool, isTaken);
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, ageS);
    const Message old = m_store->reader().messages.newest(conversation, 1)->first();
    const auto reacted =
        QCoro::waitFor(m_outbox->send(conversation, {ReactionContent{old.wamid, emoji}}, {}));
    QCOMPARE(reacted.has_value(), isTaken);
    QCOMPARE(queued(), isTaken ? 1 : 0);
    QCOMPARE(stored(old.id).reactions.size(), isTaken ? 1 : 0);
    if (!reacted)
        QCOMPARE(auditWord(reacted.error()), u"content_not_sendable"_s);
}

void TestSending::aReactionThatWaitedTooLongIsTakenBack()
{
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, 29LL * 24 * 3600);
    const Message old = m_store->reader().messages.newest(conversation, 1)->first();
    QVERIFY(QCoro::waitFor(m_outbox->send(conversation, {ReactionContent{old.wamid, u"👍"_s}}, {})));
    QSignalSpy reported(m_outbox.get(), &Outbox::reactionRefused);
    QVERIFY(m_servers->setFault(u"pair_limit"_s, true)); // Meta, if it were asked, would have it wait
    pass(2LL * 24 * 3600);
    m_outbox->wake();
    QTRY_COMPARE(reported.size(), 1);
    const auto why = reported.first().at(1).value<SendFailure>();
    QCOMPARE(sentenceOfReaction(why), MetaSentence::ReactionRefused);
    QVERIFY(stored(old.id).reactions.isEmpty());
    QCOMPARE(queued(), 0);
}

void TestSending::whatCantBeSentIsNotQueued()
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

void TestSending::anAnswerIsBelowItsQuestionAlsoIfTheClockIsSlow()
{
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, -300);
    const MessageId answer = queue(conversation, u"new from nine"_s);
    const QList<Message> messages = m_store->reader().messages.newest(conversation, 5).value();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.last().id, answer);
    QCOMPARE(messages.last().sentAt, messages.first().sentAt);
    QCOMPARE(m_store->reader().conversations.find(conversation)->value().lastMessage->id, answer);
}

void TestSending::orderIsKeptWithinAConversation()
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

void TestSending::conversationsDoNotWaitForEachOther()
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

void TestSending::sendingEndsTheDraft()
{
    const ConversationId conversation = conversationWith(ines);
    QVERIFY(QCoro::waitFor(m_outbox->saveDraft(conversation, u"new bre"_s)));
    QCOMPARE(draftOf(conversation), u"new bre"_s);
    // Each moment has either the draft or the message: what is reported of the commit has both at once.
    QSignalSpy changes(m_store.get(), &Store::changed);
    queue(conversation, u"new bread"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(draftOf(conversation), QString());
}

void TestSending::whatCannotBeStoredLeavesTheDraft()
{
    const ConversationId conversation = conversationWith(ines);
    QVERIFY(QCoro::waitFor(m_outbox->saveDraft(conversation, u"new bread"_s)));
    refuseMessagesWith(u"no room"_s);
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {u"the one with no room"_s})));
    QCOMPARE(draftOf(conversation), u"new bread"_s);
    QCOMPARE(queued(), 0);
}

void TestSending::aLongTextGoesInParts()
{
    const QStringList parts{u"new 1"_s, u"new 2"_s, u"new 3"_s};
    const auto last = QCoro::waitFor(m_outbox->sendParts(conversationWith(ines), parts));
    QVERIFY(last);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*last), Delivery::Sent);
    QCOMPARE(textsSentTo(ines), parts);
}

void TestSending::ofSeveralPartsAllAreStoredOrNone()
{
    const ConversationId conversation = conversationWith(ines);
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {})));
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {u"new 1"_s, QString(4097, u'a')})));
    refuseMessagesWith(u"no room"_s);
    QVERIFY(!QCoro::waitFor(m_outbox->sendParts(conversation, {u"new 1"_s, u"with no room"_s})));
    QCOMPARE(queued(), 0);
    QCOMPARE(m_store->reader().messages.newest(conversation, 5)->size(), 0);
}

void TestSending::aCustomerWithoutANumberIsReachedByTheUserId()
{
    const MessageId id = queue(conversationOnOtherNumber(), u"new by user id"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QVERIFY(!stored(id).wamid.isEmpty());
}

void TestSending::theNextMessagesCostIsKnown()
{
    const ConversationId id = conversationWith(ines);
    const auto cost = [this, id] {
        const Conversation conversation = m_store->reader().conversations.find(id)->value();
        return QCoro::waitFor(m_outbox->costs().of(conversation)).value();
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
    const auto costOf = [this, id](TemplateCategory category) {
        const Conversation conversation = m_store->reader().conversations.find(id)->value();
        return QCoro::waitFor(m_outbox->costs().of(conversation, category)).value();
    };
    QCOMPARE(costOf(TemplateCategory::Utility).rate, std::optional(rate)); // free messages are no templates
    QCOMPARE(costOf(TemplateCategory::Marketing).kind, NextMessageCost::Kind::PriceUnknown);
    pass(31 * 24 * 60 * 60); // the next month
    QCOMPARE(cost().freeLeft, 1000);
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
