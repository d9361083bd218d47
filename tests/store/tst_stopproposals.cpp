// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"
#include "storefixture.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

constexpr qint64 askedAtS = 1795000000;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

/// Customers who wrote "stop", until a person decides.
class TestStopProposals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesTheCustomerAndTheText();
    void isUndecidedUntilAPersonDecides();
    void aDecisionIsTakenBack();
    void laterOnesAskAnew();
    void anEarlierOneThatComesLateChangesNothing();
    void whatTheCustomerChoseDecides_data();
    void whatTheCustomerChoseDecides();
    void aStopOfAPersonIsTakenBack_data();
    void aStopOfAPersonIsTakenBack();
    void aDeletedMessageLeavesTheProposal();
    void anErasedCustomerLeavesNone();
    void mergedCustomersHaveOne();
    void aMergeThatIsTakenBackLeavesBothUndecided();
    void everyConversationOfTheCustomerIsReported();
    void wordsAreThoseOfTheProgramUntilSomebodyChangesThem();
    void anOlderDatabaseGetsTheTables();

private:
    void propose(const ConversationId &conversation, qint64 atS = askedAtS, const QString &text = u"Stop"_s);
    QList<StopProposal> undecided() const
    {
        return m_store->reader().marketing.stopProposals().undecided(9).value();
    }
    bool isUndecided() const
    {
        return m_store->reader().marketing.stopProposals().isUndecided(m_ana).value();
    }
    void decide()
    {
        m_store->must([this](StoreSession &session) {
            return session.marketing.stopProposals().decide(m_ana, at(askedAtS + 50));
        });
    }

    std::unique_ptr<StoreFixture> m_store;
    ConversationId m_conversation;
    CustomerId m_ana;
};

void TestStopProposals::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    m_ana = m_store->conversationOf(m_conversation).customer.id;
}

void TestStopProposals::propose(const ConversationId &conversation, qint64 atS, const QString &text)
{
    const Message message = textMessage(conversation, Direction::Inbound, text, atS);
    m_store->add(message);
    m_store->must(
        [message](StoreSession &session) { return session.marketing.stopProposals().propose(message); });
}

void TestStopProposals::namesTheCustomerAndTheText()
{
    QVERIFY(undecided().isEmpty());
    QVERIFY(!isUndecided());
    propose(m_conversation);
    const ConversationId other = m_store->talkTo(customerNamed(u"Max"_s, u"34600000002"_s));
    propose(other, askedAtS + 10, u"BAJA"_s);
    const QList<StopProposal> all = undecided();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0),
             (StopProposal{m_store->conversationOf(other).customer, u"BAJA"_s, at(askedAtS + 10)}));
    QCOMPARE(all.at(1),
             (StopProposal{m_store->conversationOf(m_conversation).customer, u"Stop"_s, at(askedAtS)}));
    QCOMPARE(m_store->reader().marketing.stopProposals().undecided(1)->size(), 1);
    QCOMPARE(m_store->reader().marketing.stopProposals().countUndecided().value(), 2);
}

void TestStopProposals::isUndecidedUntilAPersonDecides()
{
    decide(); // nothing to decide about
    propose(m_conversation);
    QVERIFY(isUndecided());
    decide();
    QVERIFY(!isUndecided());
    QVERIFY(undecided().isEmpty());
    QVERIFY(!m_store->reader().marketing.choiceOf(m_ana)->has_value()); // it is no choice of the customer
}

void TestStopProposals::aDecisionIsTakenBack()
{
    propose(m_conversation);
    decide();
    m_store->must([this](StoreSession &session) { return session.marketing.stopProposals().reopen(m_ana); });
    QVERIFY(isUndecided());
}

void TestStopProposals::laterOnesAskAnew()
{
    propose(m_conversation);
    decide();
    propose(m_conversation, askedAtS + 100, u"Baja"_s);
    QVERIFY(isUndecided());
    QCOMPARE(undecided().first().text, u"Baja"_s);
}

void TestStopProposals::anEarlierOneThatComesLateChangesNothing()
{
    propose(m_conversation);
    decide();
    propose(m_conversation, askedAtS - 100);
    propose(m_conversation, askedAtS);
    QVERIFY(!isUndecided());
}

void TestStopProposals::whatTheCustomerChoseDecides_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<qint64>("atS");
    QTest::addColumn<bool>("expected");
    QTest::newRow("stopped before") << true << askedAtS - 100 << false;
    QTest::newRow("stopped since") << true << askedAtS + 100 << false;
    QTest::newRow("wanted them, then wrote stop") << false << askedAtS - 100 << true;
    QTest::newRow("in the same second") << false << askedAtS << true;
    QTest::newRow("wrote stop, then wanted them again") << false << askedAtS + 100 << false;
}

void TestStopProposals::whatTheCustomerChoseDecides()
{
    QFETCH(const bool, isStopped);
    QFETCH(const qint64, atS);
    propose(m_conversation);
    m_store->must([=](StoreSession &session) {
        return session.marketing.save(customerNamed({}, u"34600000001"_s), isStopped, at(atS));
    });
    QTEST(isUndecided(), "expected");
    QCOMPARE(undecided().size(), isUndecided() ? 1 : 0);
}

void TestStopProposals::aStopOfAPersonIsTakenBack_data()
{
    using Choice = std::optional<MarketingChoice>;
    QTest::addColumn<Choice>("before");
    QTest::addColumn<bool>("saysMore");
    QTest::newRow("nothing was known") << Choice() << false;
    QTest::newRow("they wanted them") << Choice(MarketingChoice{false, at(askedAtS - 100)}) << false;
    QTest::newRow("the clock of this computer is slow")
        << Choice(MarketingChoice{false, at(askedAtS + 9000)}) << false;
    QTest::newRow("the customer chose something since") << Choice() << true;
}

void TestStopProposals::aStopOfAPersonIsTakenBack()
{
    QFETCH(const std::optional<MarketingChoice>, before);
    QFETCH(const bool, saysMore);
    const Customer ana = customerNamed({}, u"34600000001"_s);
    const QDateTime stoppedAt = at(askedAtS + 50);
    const auto save = [&](bool isStopped, const QDateTime &when) {
        m_store->must([=](StoreSession &session) { return session.marketing.save(ana, isStopped, when); });
    };
    if (before)
        save(before->isStopped, before->at);
    m_store->must([=, this](StoreSession &session) { return session.marketing.stop(m_ana, stoppedAt); });
    QCOMPARE(m_store->reader().marketing.choiceOf(m_ana).value(),
             std::optional(MarketingChoice{true, stoppedAt}));
    if (saysMore)
        save(true, stoppedAt.addSecs(5));
    m_store->must([=, this](StoreSession &session) {
        return session.marketing.takeBackStop(m_ana, stoppedAt, before);
    });
    const std::optional<MarketingChoice> expected =
        saysMore ? std::optional(MarketingChoice{true, stoppedAt.addSecs(5)}) : before;
    QCOMPARE(m_store->reader().marketing.choiceOf(m_ana).value(), expected);
}

void TestStopProposals::aDeletedMessageLeavesTheProposal()
{
    propose(m_conversation);
    m_store->must([this](StoreSession &session) {
        return session.privacy.softDelete(m_conversation, at(askedAtS + 60));
    });
    QVERIFY(isUndecided());
    QCOMPARE(undecided().first().text, QString());
}

void TestStopProposals::anErasedCustomerLeavesNone()
{
    propose(m_conversation);
    m_store->must([this](StoreSession &session) { return session.privacy.erase(m_ana, at(askedAtS + 60)); });
    QCOMPARE(m_store->reader().marketing.stopProposals().countUndecided().value(), 0);
}

void TestStopProposals::mergedCustomersHaveOne()
{
    propose(m_conversation);
    decide();
    propose(m_store->talkTo(customerNamed(u"Ana"_s, {}, u"ES.1"_s)), askedAtS + 100, u"Baja"_s);
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s, u"ES.1"_s));
    QCOMPARE(undecided().size(), 1);
    QVERIFY(isUndecided());
    QCOMPARE(undecided().first().text, u"Baja"_s);
}

void TestStopProposals::aMergeThatIsTakenBackLeavesBothUndecided()
{
    propose(m_store->talkTo(customerNamed(u"Max"_s, {}, u"ES.1"_s)));
    m_store->talkTo(customerNamed(u"Max"_s, u"34600000001"_s, u"ES.1"_s));
    QCOMPARE(undecided().size(), 1);
    const QList<Message> lines = m_store->reader().conversations.mergeLines(m_conversation).value();
    QCOMPARE(lines.size(), 1);
    m_store->must(
        [id = lines.first().id](StoreSession &session) { return session.conversations.undoMerge(id); });
    QCOMPARE(undecided().size(), 2);
}

void TestStopProposals::everyConversationOfTheCustomerIsReported()
{
    const ConversationId other = m_store->talkTo(customerNamed({}, u"34600000001"_s), u"62"_s);
    QSet<ConversationId> changed;
    connect(&**m_store, &Store::changed, this,
            [&changed](const ChangeSet &changes) { changed |= changes.conversations; });
    propose(m_conversation);
    QVERIFY(changed.contains(other));
    changed.clear();
    decide();
    QCOMPARE(changed, (QSet<ConversationId>{m_conversation, other}));
}

void TestStopProposals::wordsAreThoseOfTheProgramUntilSomebodyChangesThem()
{
    const auto phrases = [this] { return m_store->reader().marketing.stopPhrases().phrases().value(); };
    QVERIFY(!phrases().has_value());
    for (const QString &text : {u"basta"_s, u"basta\nbaja"_s, QString()}) {
        m_store->must(
            [text](StoreSession &session) { return session.marketing.stopPhrases().setPhrases(text); });
        QCOMPARE(phrases(), std::optional(text.isNull() ? u""_s : text));
    }
    m_store->must([](StoreSession &session) { return session.marketing.stopPhrases().reset(); });
    QVERIFY(!phrases().has_value());
}

void TestStopProposals::anOlderDatabaseGetsTheTables()
{
    const QTemporaryDir folder;
    Connection connection;
    QVERIFY(connection.open(folder.filePath(u"a.db"_s), Connection::Access::Write));
    constexpr size_t before = 44;
    QVERIFY(migrate(connection, storeMigrations().first(before)));
    for (
        const QString &sql :
        {u"INSERT INTO customers (id, wa_id, profile_name, username, names) VALUES ('c', '34600000001', 'Ana', '', '')"_s,
         u"INSERT INTO marketing_choices (customer, is_stopped, at_s) VALUES (1, 0, 100)"_s})
        QVERIFY(runSql(connection, sql));
    QVERIFY(migrate(connection, storeMigrations()));
    Statement choices(connection, u"SELECT is_stopped FROM marketing_choices WHERE customer = 1"_s);
    QVERIFY(choices.run() && choices.next() && !choices.flag(0));
    Statement none(connection, u"SELECT count(*) FROM undecided_stops"_s);
    QVERIFY(none.run() && none.next());
    QCOMPARE(none.integer(0), 0);
    QVERIFY(runSql(connection,
                   u"INSERT INTO stop_proposals (customer, message, asked_at_s) VALUES (1, 'm', 200)"_s));
    Statement one(connection, u"SELECT count(*) FROM undecided_stops"_s);
    QVERIFY(one.run() && one.next());
    QCOMPARE(one.integer(0), 1);
}

QTEST_GUILESS_MAIN(TestStopProposals)
#include "tst_stopproposals.moc"
