// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "setclock.h"
#include "storefixture.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int days = 86'400; ///< Seconds of one.
constexpr qint64 startS = 1'790'000'000;
} // namespace

/// Labels on conversations, and S25: how long each lets messages be kept.
class TestLabels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNameIsTakenOnce();
    void aNameThatCannotBeIsRefused_data();
    void aNameThatCannotBeIsRefused();
    void aConversationShowsItsLabels();
    void aRemovedLabelComesBackWithItsConversations();
    void whoseNameWasTakenMeanwhileStaysAway();
    void s25_aLabelKeepsMessagesLongerOrShorter();
    void s25_ofSeveralLabelsTheLongestCounts();
    void s25_aRemovedLabelKeepsWhatItKeptUntilItIsPurged();
    void s25_whatALabelWouldDestroyIsKnownBefore();
    void customersThatBecomeOneKeepTheirLabels();

private:
    LabelId add(const QString &name, std::optional<int> retention = {});
    void set(const ConversationId &conversation, const LabelId &label, bool isOn = true);
    ConversationId talk(const QString &waId);
    QStringList texts(const ConversationId &conversation) const
    {
        return textsOf(m_store->reader().messages.newest(conversation, 100).value());
    }
    QStringList labelsOf(const ConversationId &conversation) const
    {
        return m_store->conversationOf(conversation).labels;
    }
    /// Runs the daily purge so many days after the first message; gives how many messages it destroyed.
    int purgeAfter(int days);

    std::optional<StoreFixture> m_store;
    support::SetClock m_clock;
    std::optional<Labels> m_labels;
    std::optional<ErasureService> m_care;
};

void TestLabels::init()
{
    m_clock.time = QDateTime::fromSecsSinceEpoch(startS, Qt::UTC);
    m_store.emplace();
    m_labels.emplace(**m_store, m_clock);
    m_care.emplace(**m_store, m_clock);
}

void TestLabels::cleanup()
{
    m_care.reset();
    m_labels.reset();
    m_store.reset();
}

LabelId TestLabels::add(const QString &name, std::optional<int> retention)
{
    const LabelId id = QCoro::waitFor(m_labels->add(name)).value().id;
    if (retention && !QCoro::waitFor(m_labels->setRetention(id, retention)))
        qFatal("the retention was not saved");
    return id;
}

void TestLabels::set(const ConversationId &conversation, const LabelId &label, bool isOn)
{
    QVERIFY(QCoro::waitFor(m_labels->set({conversation}, label, isOn)));
}

ConversationId TestLabels::talk(const QString &waId)
{
    const ConversationId conversation = m_store->talkTo(customerNamed(u"Ines"_s, waId));
    m_store->add(textMessage(conversation, Direction::Inbound, u"first"_s, startS));
    m_store->add(textMessage(conversation, Direction::Inbound, u"second"_s, startS + 300 * days));
    return conversation;
}

int TestLabels::purgeAfter(int count)
{
    m_clock.time = QDateTime::fromSecsSinceEpoch(startS + qint64(count) * days + 1, Qt::UTC);
    return QCoro::waitFor(m_care->purgeDue()).value();
}

void TestLabels::aNameIsTakenOnce()
{
    QSignalSpy changed(&*m_labels, &Labels::changed);
    const Result<Label> first = QCoro::waitFor(m_labels->add(u"  Año   nuevo "_s));
    QCOMPARE(first->name, u"Año nuevo"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(auditWord(QCoro::waitFor(m_labels->add(u"AÑO NUEVO"_s)).error()), u"label_exists"_s);
    add(u"Bread"_s);
    QCOMPARE(m_labels->all().size(), 2);
    QCOMPARE(m_labels->all().first(), *first);
}

void TestLabels::aNameThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"label_name_empty"_s;
    QTest::newRow("blank") << u" \t\n"_s << u"label_name_empty"_s;
    QTest::newRow("long") << QString(Labels::maxName + 1, u'x') << u"label_name_too_long"_s;
    QTest::newRow("control") << u"a\x1f"_s + u'b' << u"label_name_malformed"_s;
}

void TestLabels::aNameThatCannotBeIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    QCOMPARE(auditWord(QCoro::waitFor(m_labels->add(name)).error()), reason);
    QVERIFY(m_labels->all().isEmpty());
}

void TestLabels::aConversationShowsItsLabels()
{
    const ConversationId ines = talk(u"34600000001"_s);
    const LabelId invoices = add(u"invoices"_s);
    const LabelId vip = add(u"VIP, first row"_s);
    QVERIFY(labelsOf(ines).isEmpty());
    set(ines, vip);
    set(ines, invoices);
    set(ines, invoices); // twice is once
    QCOMPARE(labelsOf(ines), (QStringList{u"invoices"_s, u"VIP, first row"_s}));
    QCOMPARE(m_labels->of(ines).size(), 2);
    set(ines, vip, false);
    QCOMPARE(labelsOf(ines), QStringList{u"invoices"_s});
    QCOMPARE(m_labels->of(ines), QList<LabelId>{invoices});
}

void TestLabels::aRemovedLabelComesBackWithItsConversations()
{
    const ConversationId ines = talk(u"34600000001"_s);
    const LabelId invoices = add(u"invoices"_s);
    set(ines, invoices);
    QSignalSpy changed(&**m_store, &Store::changed);
    QVERIFY(QCoro::waitFor(m_labels->remove(invoices)));
    QVERIFY(labelsOf(ines).isEmpty());
    QVERIFY(m_labels->all().isEmpty());
    QVERIFY(m_labels->of(ines).isEmpty());
    QVERIFY(changed.last().first().value<ChangeSet>().conversations.contains(ines));
    QVERIFY(QCoro::waitFor(m_labels->restore(invoices)));
    QCOMPARE(labelsOf(ines), QStringList{u"invoices"_s});
}

void TestLabels::whoseNameWasTakenMeanwhileStaysAway()
{
    const LabelId first = add(u"invoices"_s);
    QVERIFY(QCoro::waitFor(m_labels->remove(first)));
    add(u"Invoices"_s);
    QCOMPARE(auditWord(QCoro::waitFor(m_labels->restore(first)).error()), u"label_exists"_s);
    QCOMPARE(m_labels->all().size(), 1);
}

void TestLabels::s25_aLabelKeepsMessagesLongerOrShorter()
{
    const ConversationId plain = talk(u"34600000001"_s);
    const ConversationId invoice = talk(u"34600000002"_s);
    const ConversationId gossip = talk(u"34600000003"_s);
    const ConversationId ever = talk(u"34600000004"_s);
    set(invoice, add(u"invoices"_s, 3650));
    set(gossip, add(u"gossip"_s, 30));
    set(ever, add(u"founders"_s, 0));
    QVERIFY(QCoro::waitFor(m_care->setRetentionDays(365)));
    QCOMPARE(purgeAfter(31), 1);
    QCOMPARE(texts(gossip), QStringList{u"second"_s});
    QCOMPARE(texts(plain).size(), 2);
    QCOMPARE(purgeAfter(366), 2); // gossip's second, everybody's first
    QVERIFY(!m_store->reader().conversations.find(gossip)->has_value()); // nothing was left of it
    QCOMPARE(texts(plain), QStringList{u"second"_s});
    QCOMPARE(purgeAfter(3651), 2);
    QCOMPARE(texts(invoice), QStringList{u"second"_s});
    QCOMPARE(texts(ever).size(), 2);
    QVERIFY(QCoro::waitFor(m_care->setRetentionDays(0))); // for ever, and a label's own time still counts
    QCOMPARE(purgeAfter(4000), 1);
    QVERIFY(!m_store->reader().conversations.find(invoice)->has_value());
}

void TestLabels::s25_ofSeveralLabelsTheLongestCounts()
{
    const ConversationId ines = talk(u"34600000001"_s);
    set(ines, add(u"gossip"_s, 30));
    set(ines, add(u"VIP"_s)); // says nothing
    const LabelId invoices = add(u"invoices"_s, 90);
    set(ines, invoices);
    QCOMPARE(purgeAfter(31), 0);
    const LabelId ever = add(u"founders"_s, 0);
    set(ines, ever);
    QCOMPARE(purgeAfter(91), 0);
    set(ines, ever, false);
    QCOMPARE(purgeAfter(91), 1);
    QCOMPARE(texts(ines), QStringList{u"second"_s});
}

void TestLabels::s25_aRemovedLabelKeepsWhatItKeptUntilItIsPurged()
{
    const ConversationId ines = talk(u"34600000001"_s);
    const LabelId invoices = add(u"invoices"_s, 3650);
    set(ines, invoices);
    QVERIFY(QCoro::waitFor(m_care->setRetentionDays(90)));
    m_clock.time = QDateTime::fromSecsSinceEpoch(startS + 100 * days, Qt::UTC);
    QVERIFY(QCoro::waitFor(m_labels->remove(invoices)));
    QCOMPARE(purgeAfter(100 + ErasureService::daysUntilPurge - 1), 0);
    QCOMPARE(purgeAfter(100 + ErasureService::daysUntilPurge), 1);
    QVERIFY(QCoro::waitFor(m_labels->restore(invoices)));
    QVERIFY(m_labels->all().isEmpty()); // it was purged
}

void TestLabels::s25_whatALabelWouldDestroyIsKnownBefore()
{
    const ConversationId ines = talk(u"34600000001"_s);
    const LabelId gossip = add(u"gossip"_s, 30);
    const LabelId year = add(u"year"_s, 365);
    const LabelId ever = add(u"founders"_s, 0);
    const LabelId plain = add(u"VIP"_s);
    m_clock.time = QDateTime::fromSecsSinceEpoch(startS + 331 * days, Qt::UTC);
    const auto outdated = [this, ines](const LabelId &label, bool isOn) {
        return QCoro::waitFor(m_labels->wouldOutdate({ines}, label, isOn)).value();
    };
    QCOMPARE(outdated(gossip, true), 2); // nothing else has a time
    QCOMPARE(outdated(year, true), 0);
    QCOMPARE(outdated(ever, true), 0);
    QCOMPARE(outdated(plain, true), 0);
    set(ines, year);
    QCOMPARE(outdated(gossip, true), 0); // the longest counts
    QVERIFY(QCoro::waitFor(m_care->setRetentionDays(90)));
    QCOMPARE(outdated(year, false), 1);
    QCOMPARE(outdated(plain, true), 0);
    set(ines, ever);
    QCOMPARE(outdated(year, false), 0);
    set(ines, year, false);
    QCOMPARE(outdated(ever, false), 1);
    const Result<int> asked = QCoro::waitFor(m_labels->wouldOutdate({ines}, gossip, true));
    QCOMPARE(asked.value(), 0);
    set(ines, ever, false);
    QCOMPARE(purgeAfter(331), 1); // what was said is what happens
}

void TestLabels::customersThatBecomeOneKeepTheirLabels()
{
    const ConversationId byNumber = m_store->talkTo(customerNamed(u"Ines"_s, u"34600000001"_s));
    const ConversationId byUser = m_store->talkTo(customerNamed(u"Ines"_s, {}, u"ES.902"_s));
    const LabelId vip = add(u"VIP"_s);
    set(byNumber, vip);
    set(byUser, vip);
    set(byUser, add(u"invoices"_s));
    const ConversationId one = m_store->talkTo(customerNamed(u"Ines"_s, u"34600000001"_s, u"ES.902"_s));
    QCOMPARE(labelsOf(one), (QStringList{u"invoices"_s, u"VIP"_s}));
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
