// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
const BroadcastId id(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a001"_s);

Broadcast sample(BroadcastState state = BroadcastState::Running)
{
    Broadcast broadcast;
    broadcast.id = id;
    broadcast.name = u"November offer"_s;
    broadcast.number = PhoneNumberId(u"61"_s);
    broadcast.templateName = u"offer"_s;
    broadcast.templateLanguage = u"en"_s;
    broadcast.isMarketing = true;
    broadcast.sources = {VariableSource{VariableSource::Kind::CustomerName, u"there"_s},
                         VariableSource{VariableSource::Kind::Column, {}, 3}};
    broadcast.state = state;
    broadcast.createdAt = now;
    return broadcast;
}

CheckedPerson person(const QString &waId, Eligibility eligibility = Eligibility::Eligible)
{
    CheckedPerson checked;
    checked.person.waId = WaId(waId);
    checked.person.number = u'+' + waId;
    checked.person.name = u"Ana"_s;
    checked.person.line = 7;
    checked.words = {u"Ana"_s, u"\"10 %\""_s};
    checked.eligibility = eligibility;
    return checked;
}

} // namespace

class TestBroadcasts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void aBroadcastIsKeptAsItIs();
    void itsTimesAreThoseOfItsStates();
    void peopleBecomeCustomersAndTheirConsentIsKept();
    void theOutcomeIsThatOfTheMessage_data();
    void theOutcomeIsThatOfTheMessage();
    void whatMetaHoldsIsNotJustSent_data();
    void whatMetaHoldsIsNotJustSent();
    void theReportGoesOnWhereItEnded();
    void anErasedCustomerIsOnNoList();
    void draftsThatWereNeverCompleteGo();
    void whatPeopleWriteGoesFirst();
    void customersAreFoundByLabelAndTime_data();
    void customersAreFoundByLabelAndTime();
    void peopleOfAFileAreRecognised();
    void anUndecidedStopIsKnownOfThem();
    void theLimitCountsWhoWasWrittenToFirst();

private:
    void addBroadcast(const QList<CheckedPerson> &people, const QString &note = {});
    MessageId takeFirst();

    std::unique_ptr<StoreFixture> m_store;
};

void TestBroadcasts::addBroadcast(const QList<CheckedPerson> &people, const QString &note)
{
    m_store->must([](StoreSession &session) { return session.broadcasts.add(sample()); });
    m_store->must([people, note](StoreSession &session) {
        return session.broadcasts.addRecipients(id, 0, people, note, now);
    });
}

MessageId TestBroadcasts::takeFirst()
{
    const ConversationId conversation = m_store->talkTo(customerNamed({}, u"34600000001"_s));
    const Message message =
        textMessage(conversation, Direction::Outbound, u"offer"_s, now.toSecsSinceEpoch());
    m_store->add(message, false);
    m_store->must([message](StoreSession &session) -> Result<void> {
        if (Result<void> queued = session.outbox.enqueue(message.id, OutboxLane::Bulk); !queued)
            return queued;
        return session.broadcasts.take(id, 0, message.id, now);
    });
    return message.id;
}

void TestBroadcasts::aBroadcastIsKeptAsItIs()
{
    m_store->must([](StoreSession &session) { return session.broadcasts.add(sample()); });
    QVERIFY(m_store->reopen());
    QCOMPARE(m_store->reader().broadcasts.find(id).value(), std::optional(sample()));
    QCOMPARE(m_store->reader().broadcasts.all().value(), QList<Broadcast>{sample()});
}

void TestBroadcasts::itsTimesAreThoseOfItsStates()
{
    m_store->must(
        [](StoreSession &session) { return session.broadcasts.add(sample(BroadcastState::Storing)); });
    const auto set = [this](BroadcastState state, int seconds) {
        m_store->must([state, seconds](StoreSession &session) {
            return session.broadcasts.setState(id, state, now.addSecs(seconds));
        });
        return m_store->reader().broadcasts.find(id)->value();
    };
    QVERIFY(!set(BroadcastState::Scheduled, 1).startedAt.isValid());
    QCOMPARE(set(BroadcastState::Running, 2).startedAt, now.addSecs(2));
    m_store->must([](StoreSession &session) {
        return session.broadcasts.pause(id, BroadcastPause::Meta, MetaCode{131042});
    });
    const Broadcast paused = m_store->reader().broadcasts.find(id)->value();
    QCOMPARE(paused.state, BroadcastState::Paused);
    QCOMPARE(paused.pauseCode, std::optional(MetaCode{131042}));
    const Broadcast again = set(BroadcastState::Running, 3);
    QCOMPARE(again.startedAt, now.addSecs(2));
    QVERIFY(!again.pauseCode);
    QCOMPARE(set(BroadcastState::Finished, 4).endedAt, now.addSecs(4));
}

void TestBroadcasts::peopleBecomeCustomersAndTheirConsentIsKept()
{
    m_store->talkTo(customerNamed(u"Inés"_s, u"34600000001"_s));
    addBroadcast({person(u"34600000001"_s), person(u"34600000002"_s),
                  person(u"34600000003"_s, Eligibility::ConsentMissing)},
                 u"On the order form"_s);
    AudiencePerson one;
    one.waId = WaId(u"34600000001"_s);
    AudiencePerson two;
    two.waId = WaId(u"34600000002"_s);
    AudiencePerson three;
    three.waId = WaId(u"34600000003"_s);
    const QList<AudiencePerson> known =
        m_store->reader().broadcasts.audience().recognised({one, two, three}).value();
    QCOMPARE(known.at(0).name, u"Inés"_s); // not as in the file
    QVERIFY(known.at(0).hasConsent);
    QCOMPARE(known.at(1).name, u"Ana"_s);
    QVERIFY(known.at(1).hasConsent);
    QVERIFY(known.at(2).customer.isEmpty());
    QCOMPARE(m_store->reader().broadcasts.next(id)->value().words, person({}).words);
}

void TestBroadcasts::theOutcomeIsThatOfTheMessage_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<BroadcastOutcome>("expected");
    QTest::newRow("queued") << Delivery::Queued << BroadcastOutcome::Queued;
    QTest::newRow("uncertain") << Delivery::Uncertain << BroadcastOutcome::Uncertain;
    QTest::newRow("sent") << Delivery::Sent << BroadcastOutcome::Sent;
    QTest::newRow("delivered") << Delivery::Delivered << BroadcastOutcome::Delivered;
    QTest::newRow("read") << Delivery::Read << BroadcastOutcome::Read;
    QTest::newRow("played") << Delivery::Played << BroadcastOutcome::Read;
    QTest::newRow("failed") << Delivery::Failed << BroadcastOutcome::Failed;
}

void TestBroadcasts::theOutcomeIsThatOfTheMessage()
{
    QFETCH(const Delivery, delivery);
    addBroadcast({person(u"34600000001"_s)});
    QCOMPARE(m_store->reader().broadcasts.reports().results(id, {}, -1, 9)->first().outcome,
             BroadcastOutcome::Waiting);
    const MessageId message = takeFirst();
    m_store->must([message, delivery](StoreSession &session) {
        return session.messages.setDelivery(message, delivery, SendFailure{MetaCode{131026}, u"why"_s});
    });
    const BroadcastResult result = m_store->reader().broadcasts.reports().results(id, {}, -1, 9)->first();
    QTEST(result.outcome, "expected");
    if (delivery == Delivery::Failed) {
        const BroadcastReason reason = m_store->reader().broadcasts.reports().reasons(id)->first();
        QCOMPARE(reason.failure.meta, std::optional(MetaCode{131026}));
        QCOMPARE(reason.count, 1);
    }
}

void TestBroadcasts::whatMetaHoldsIsNotJustSent_data()
{
    QTest::addColumn<DeliveryHold>("hold");
    QTest::addColumn<BroadcastOutcome>("expected");
    QTest::newRow("assessed") << DeliveryHold::QualityAssessment << BroadcastOutcome::Held;
    QTest::newRow("paused") << DeliveryHold::Paused << BroadcastOutcome::HeldPaused;
}

void TestBroadcasts::whatMetaHoldsIsNotJustSent()
{
    QFETCH(const DeliveryHold, hold);
    addBroadcast({person(u"34600000001"_s)});
    const MessageId message = takeFirst();
    m_store->must([message, hold](StoreSession &session) {
        return session.messages.setAccepted(message, Wamid(u"wamid.1"_s), QDateTime::currentDateTimeUtc(),
                                            hold);
    });
    const BroadcastReports reports = m_store->reader().broadcasts.reports();
    QTEST(reports.results(id, {}, -1, 9)->first().outcome, "expected");
    QCOMPARE(reports.progress(id)->held, 1);
    QCOMPARE(reports.progress(id)->sent, 0);
    QCOMPARE(reports.progress(id)->done(), 1);
    m_store->must([message](StoreSession &session) {
        return session.messages.setDelivery(message, Delivery::Delivered);
    });
    QCOMPARE(reports.progress(id)->held, 0);
    QCOMPARE(reports.progress(id)->delivered, 1);
}

void TestBroadcasts::theReportGoesOnWhereItEnded()
{
    QList<CheckedPerson> people;
    for (int i = 0; i < 5; ++i)
        people << person(u"3460000001%1"_s.arg(i));
    people << person({}, Eligibility::NumberInvalid);
    addBroadcast(people);
    const BroadcastReports reports = m_store->reader().broadcasts.reports();
    QCOMPARE(reports.results(id, {}, -1, 3)->last().position, 2);
    QCOMPARE(reports.results(id, {}, 2, 9)->first().position, 3);
    const QList<BroadcastResult> leftOut = reports.results(id, {BroadcastOutcome::LeftOut}, -1, 9).value();
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.first().reason, Eligibility::NumberInvalid);
    QCOMPARE(leftOut.first().line, 7);
    QCOMPARE(reports.progress(id)->waiting, 5);
    QCOMPARE(reports.progress(id)->leftOut, 1);
}

void TestBroadcasts::anErasedCustomerIsOnNoList()
{
    const ConversationId conversation = m_store->talkTo(customerNamed(u"Inés"_s, u"34600000001"_s));
    addBroadcast({person(u"34600000001"_s), person(u"34600000001"_s, Eligibility::Duplicate),
                  person(u"34600000002"_s)});
    const CustomerId customer = m_store->conversationOf(conversation).customer.id;
    m_store->must([customer](StoreSession &session) { return session.privacy.erase(customer, now); });
    const QList<BroadcastResult> left = m_store->reader().broadcasts.reports().results(id, {}, -1, 9).value();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().number, u"+34600000002"_s);
}

void TestBroadcasts::draftsThatWereNeverCompleteGo()
{
    m_store->must(
        [](StoreSession &session) { return session.broadcasts.add(sample(BroadcastState::Storing)); });
    m_store->must([](StoreSession &session) { return session.broadcasts.removeIncomplete(); });
    QVERIFY(m_store->reader().broadcasts.all()->isEmpty());
}

void TestBroadcasts::whatPeopleWriteGoesFirst()
{
    QStringList order;
    for (const auto &[waId, lane] :
         {std::pair{u"34600000001"_s, OutboxLane::Bulk}, std::pair{u"34600000002"_s, OutboxLane::Person},
          std::pair{u"34600000003"_s, OutboxLane::Bulk}}) {
        const ConversationId conversation = m_store->talkTo(customerNamed({}, waId));
        const Message message = textMessage(conversation, Direction::Outbound, waId, now.toSecsSinceEpoch());
        m_store->add(message, false);
        m_store->must([message, lane = lane](StoreSession &session) {
            return session.outbox.enqueue(message.id, lane);
        });
    }
    const QList<OutboxEntry> entries = m_store->reader().outbox.nextPerConversation(9).value();
    for (const OutboxEntry &entry : entries)
        order << plainText(entry.content);
    QCOMPARE(order, (QStringList{u"34600000002"_s, u"34600000001"_s, u"34600000003"_s}));
}

void TestBroadcasts::customersAreFoundByLabelAndTime_data()
{
    QTest::addColumn<bool>("byLabel");
    QTest::addColumn<int>("wroteWithin");
    QTest::addColumn<int>("silentFor");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("everybody") << false << 0 << 0 << QStringList{u"Bo"_s, u"Ana"_s};
    QTest::newRow("by label") << true << 0 << 0 << QStringList{u"Ana"_s};
    QTest::newRow("wrote lately") << false << 7 << 0 << QStringList{u"Bo"_s};
    QTest::newRow("did not write lately") << false << 0 << 7 << QStringList{u"Ana"_s};
    QTest::newRow("both") << true << 7 << 0 << QStringList{};
}

void TestBroadcasts::customersAreFoundByLabelAndTime()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId bo = m_store->talkTo(customerNamed(u"Bo"_s, u"34600000002"_s));
    m_store->talkTo(customerNamed(u"Cy"_s, u"34600000003"_s), u"62"_s);
    m_store->add(textMessage(ana, Direction::Inbound, u"Hi"_s, now.addDays(-30).toSecsSinceEpoch()));
    m_store->add(textMessage(bo, Direction::Inbound, u"Hi"_s, now.addDays(-1).toSecsSinceEpoch()));
    Label label;
    label.id = newId<LabelId>();
    label.name = u"Regulars"_s;
    m_store->must([label](StoreSession &session) { return session.labels.add(label); });
    m_store->must([ana, label](StoreSession &session) { return session.labels.set(ana, label.id, true); });
    QFETCH(const bool, byLabel);
    QFETCH(const int, wroteWithin);
    QFETCH(const int, silentFor);
    AudienceFilter filter;
    filter.number = PhoneNumberId(u"61"_s);
    filter.wroteWithinDays = wroteWithin;
    filter.silentForDays = silentFor;
    if (byLabel)
        filter.labels << label.id;
    QStringList names;
    const QList<AudiencePerson> people = m_store->reader().broadcasts.audience().people(filter, now).value();
    for (const AudiencePerson &each : people)
        names << each.name;
    QTEST(names, "expected");
}

void TestBroadcasts::peopleOfAFileAreRecognised()
{
    m_store->talkTo(customerNamed(u"João"_s, u"551187654321"_s, u"BR.1"_s));
    m_store->must([](StoreSession &session) {
        return session.marketing.save(customerNamed({}, u"551187654321"_s, u"BR.1"_s), true, now);
    });
    AudiencePerson person;
    person.waId = WaId(u"5511987654321"_s); // the form that WhatsApp does not use for them
    const AudiencePerson known = m_store->reader().broadcasts.audience().recognised({person})->first();
    QCOMPARE(known.waId, WaId(u"551187654321"_s));
    QCOMPARE(known.userId, BusinessScopedUserId(u"BR.1"_s));
    QCOMPARE(known.name, u"João"_s);
    QVERIFY(known.isMarketingStopped);
    QVERIFY(!known.hasConsent);
}

void TestBroadcasts::anUndecidedStopIsKnownOfThem()
{
    const ConversationId conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    const Message stop =
        textMessage(conversation, Direction::Inbound, u"Stop"_s, now.toSecsSinceEpoch() - 60);
    m_store->add(stop);
    m_store->must([stop](StoreSession &session) { return session.marketing.stopProposals().propose(stop); });
    AudienceFilter filter;
    filter.number = PhoneNumberId(u"61"_s);
    const auto isUndecided = [&] {
        AudiencePerson person;
        person.waId = WaId(u"34600000011"_s);
        const AudienceRepository audience = m_store->reader().broadcasts.audience();
        const bool ofFile = audience.recognised({person})->first().isStopUndecided;
        const bool ofShop = audience.people(filter, now)->first().isStopUndecided;
        return ofFile && ofShop ? 2 : ofFile || ofShop ? 1 : 0;
    };
    QCOMPARE(isUndecided(), 2);
    const CustomerId ana = m_store->conversationOf(conversation).customer.id;
    m_store->must(
        [ana](StoreSession &session) { return session.marketing.stopProposals().decide(ana, now); });
    QCOMPARE(isUndecided(), 0);
    const AudiencePerson after = m_store->reader().broadcasts.audience().people(filter, now)->first();
    QVERIFY(!after.isMarketingStopped);
    QVERIFY(!after.hasConsent); // "not now" is no consent
}

void TestBroadcasts::theLimitCountsWhoWasWrittenToFirst()
{
    const auto sendTemplate = [this](const QString &waId, int hoursAgo,
                                     std::optional<int> wroteSecondsBefore) {
        const ConversationId conversation = m_store->talkTo(customerNamed({}, waId));
        const qint64 at = now.addSecs(-hoursAgo * 3600).toSecsSinceEpoch();
        if (wroteSecondsBefore)
            m_store->add(textMessage(conversation, Direction::Inbound, u"Hi"_s, at - *wroteSecondsBefore));
        Message message = textMessage(conversation, Direction::Outbound, {}, at);
        TemplateContent content;
        content.templateName = u"offer"_s;
        message.content = content;
        m_store->add(message, false);
        return textMessage(conversation, Direction::Inbound, u"Please stop"_s, at);
    };
    sendTemplate(u"34600000001"_s, 20, {});
    sendTemplate(u"34600000001"_s, 2, {}); // the same person
    sendTemplate(u"34600000002"_s, 3, 3600); // within the service window
    sendTemplate(u"34600000003"_s, 30, {}); // long ago
    sendTemplate(u"34600000004"_s, 1, 0); // asked in the same second
    m_store->add(sendTemplate(u"34600000005"_s, 1, {})); // answered in the same second, as a program does
    const ContactedPeople contacted =
        m_store->reader().broadcasts.audience().contacted(PhoneNumberId(u"61"_s), now.addDays(-1)).value();
    QCOMPARE(contacted.count, 2);
    QCOMPARE(contacted.firstAt, now.addSecs(-20 * 3600));
}

QTEST_GUILESS_MAIN(TestBroadcasts)
#include "tst_broadcasts.moc"
