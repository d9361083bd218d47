// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/audience.h"
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);

Customer contactNamed(const QString &name, const QString &waId)
{
    Customer contact;
    contact.waId = WaId(waId);
    contact.phoneBookName = name;
    return contact;
}

} // namespace

/// Contacts without a conversation among the people of a broadcast.
class TestAudience : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void contactsComeAfterCustomers_data();
    void contactsComeAfterCustomers();
    void theSameRulesApplyToContacts();
    void whoWritesIsNotThereTwice();

private:
    QList<AudiencePerson> people(const AudienceFilter &filter) const
    {
        return m_store->reader().broadcasts.audience().people(filter, now).value();
    }
    static QStringList namesOf(const QList<AudiencePerson> &people)
    {
        QStringList names;
        for (const AudiencePerson &person : people)
            names << person.name;
        return names;
    }

    AudienceFilter m_filter;
    std::unique_ptr<StoreFixture> m_store;
};

void TestAudience::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_filter = {};
    m_filter.number = PhoneNumberId(u"61"_s);
    const ConversationId zoe = m_store->talkTo(customerNamed(u"Zoe"_s, u"34600000001"_s));
    m_store->add(textMessage(zoe, Direction::Inbound, u"Hi"_s, now.addDays(-1).toSecsSinceEpoch()));
    m_store->talkTo(customerNamed(u"Elsewhere"_s, u"34600000002"_s), u"62"_s);
    for (const Customer &contact :
         {contactNamed(u"Sol Bakery"_s, u"34600000003"_s), contactNamed(u"Ana Bakery"_s, u"34600000004"_s)})
        m_store->must(
            [contact](StoreSession &session) { return session.conversations.saveCustomer(contact); });
}

void TestAudience::contactsComeAfterCustomers_data()
{
    QTest::addColumn<int>("wroteWithin");
    QTest::addColumn<int>("silentFor");
    QTest::addColumn<bool>("byLabel");
    QTest::addColumn<QStringList>("expected");
    const QStringList contacts{u"Ana Bakery"_s, u"Sol Bakery"_s};
    QTest::newRow("everybody") << 0 << 0 << false << QStringList{u"Zoe"_s} + contacts;
    QTest::newRow("who wrote lately") << 30 << 0 << false << QStringList{u"Zoe"_s};
    QTest::newRow("who did not write lately") << 0 << 30 << false << contacts;
    QTest::newRow("with a label") << 0 << 0 << true << QStringList();
}

void TestAudience::contactsComeAfterCustomers()
{
    QFETCH(const int, wroteWithin);
    QFETCH(const int, silentFor);
    QFETCH(const bool, byLabel);
    m_filter.wroteWithinDays = wroteWithin;
    m_filter.silentForDays = silentFor;
    if (byLabel)
        m_filter.labels << LabelId(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a009"_s);
    QTEST(namesOf(people(m_filter)), "expected");
}

void TestAudience::theSameRulesApplyToContacts()
{
    m_store->must([](StoreSession &session) {
        return session.marketing.save(contactNamed({}, u"34600000003"_s), true, now);
    });
    AudienceRules rules;
    rules.whole.category = TemplateCategory::Marketing;
    rules.now = now;
    const auto eligibilities = [&] {
        QList<Eligibility> of;
        for (const CheckedPerson &checked : checkAudience(people(m_filter), rules).people)
            of << checked.eligibility;
        return of;
    };
    QCOMPARE(
        eligibilities(),
        (QList{Eligibility::ConsentMissing, Eligibility::ConsentMissing, Eligibility::MarketingStopped}));
    rules.allAgreed = true;
    QCOMPARE(eligibilities(),
             (QList{Eligibility::Eligible, Eligibility::Eligible, Eligibility::MarketingStopped}));
}

void TestAudience::whoWritesIsNotThereTwice()
{
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600000004"_s));
    QCOMPARE(namesOf(people(m_filter)), (QStringList{u"Zoe"_s, u"Ana"_s, u"Sol Bakery"_s}));
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
