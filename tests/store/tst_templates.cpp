// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const WabaId shop(u"102290129340398"_s);
const WabaId other(u"102290129340399"_s);

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

Template named(const QString &id, const QString &name, const QString &text = u"Hello"_s)
{
    Template whole;
    whole.id = TemplateId(id);
    whole.waba = shop;
    whole.name = name;
    whole.language = u"de"_s;
    whole.category = TemplateCategory::Utility;
    whole.status = TemplateStatus::Approved;
    whole.components.body.text = text;
    return whole;
}

/// A template with a value in every field.
Template rich()
{
    Template whole = named(u"9007199254740993"_s, u"sale"_s, u"Hallo {{name}}, komm herein."_s);
    whole.category = TemplateCategory::Marketing;
    whole.nextCategory = TemplateCategory::Utility;
    whole.quality = TemplateQuality::Yellow;
    whole.rejectionReason = u"INVALID_FORMAT"_s;
    TemplateComponents &parts = whole.components;
    parts.format = VariableFormat::Named;
    parts.header = {HeaderFormat::Text, {u"{{no}}!"_s, {{u"no"_s, u"7"_s}}}, u"4::h"_s};
    parts.body.examples = {{u"name"_s, u"Ines"_s}};
    parts.footer = u"Eckladen"_s;
    parts.offer = {true, u"Heute"_s, true};
    TemplateButton button;
    button.kind = TemplateButtonKind::App;
    button.text = u"Öffnen"_s;
    button.json = u"{}"_s;
    parts.buttons << button;
    parts.cards << TemplateCard{{HeaderFormat::Image, {}, u"x"_s}, {u"Karte"_s, {}}, {button}};
    parts.hasSecurityAdvice = true;
    parts.codeExpirationMinutes = 10;
    parts.others << UnknownComponent{u"NEW"_s, u"{}"_s};
    return whole;
}

QStringList names(const Result<QList<Template>> &found)
{
    QStringList all;
    for (const Template &each : found.value())
        all << each.name;
    return all;
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsKept();
    void aFetchReplacesTheAccountsTemplates();
    void whatAWebhookReportedSinceIsNewer();
    void aTemplateThatIsNotHereIsFetched();
    void anOlderWebhookChangesNothing();
    void anAnnouncedCategoryEndsWhenItComes();
    void isFoundByWordsInAnyScript_data();
    void isFoundByWordsInAnyScript();
    void isFoundByStatusAndCategory();
    void accountsThatAreGoneTakeTheirTemplates();
    void reportsEachChange();
    void twoNoticesOfOneSecondAreTwo();
    void theLastChoiceCounts();
    void aChoiceStaysWhenTwoCustomersAreOne();
    void aCustomersChoiceGoesWithThem();

private:
    void fetch(StoreFixture &store, const QList<Template> &templates, qint64 askedAt = 1000,
               const WabaId &waba = shop)
    {
        store.must([=](StoreSession &session) -> Result<void> {
            const Result<TemplateFetch> begun = session.templates.beginFetch(waba, at(askedAt));
            return session.templates.replaceAll(waba, templates, begun.value());
        });
    }
    bool apply(StoreFixture &store, const TemplateChange &change, qint64 reportedAt)
    {
        return store.must(
            [=](StoreSession &session) { return session.templates.apply(change, at(reportedAt)); });
    }
    Template find(StoreFixture &store, const QString &id)
    {
        return store.reader().templates.find(shop, TemplateId(id)).value().value_or(Template());
    }
};

void TestTemplates::everythingIsKept()
{
    StoreFixture store;
    fetch(store, {rich()});
    QVERIFY(store.reopen());
    QCOMPARE(find(store, u"9007199254740993"_s), rich());
    QCOMPARE(store.reader().templates.fetchedAt(shop).value(), at(1000));
    QVERIFY(!store.reader().templates.fetchedAt(other).value().isValid());
    const auto byName = store.reader().templates.findByName(shop, u"sale"_s, u"de"_s).value();
    QVERIFY(byName);
    QCOMPARE(byName->id, rich().id);
    QVERIFY(!store.reader().templates.findByName(shop, u"sale"_s, u"en"_s).value());
}

void TestTemplates::aFetchReplacesTheAccountsTemplates()
{
    StoreFixture store;
    fetch(store, {named(u"1"_s, u"one"_s), named(u"2"_s, u"two"_s)});
    Template elsewhere = named(u"1"_s, u"elsewhere"_s);
    elsewhere.waba = other;
    fetch(store, {elsewhere}, 1000, other);
    fetch(store, {named(u"2"_s, u"two"_s, u"New text"_s), named(u"3"_s, u"three"_s)}, 2000);
    QCOMPARE(names(store.reader().templates.search({shop})), (QStringList{u"three"_s, u"two"_s}));
    QCOMPARE(find(store, u"2"_s).components.body.text, u"New text"_s);
    QCOMPARE(names(store.reader().templates.search({other})), QStringList{u"elsewhere"_s});
}

void TestTemplates::whatAWebhookReportedSinceIsNewer()
{
    StoreFixture store;
    fetch(store, {named(u"1"_s, u"one"_s)});
    TemplateChange rejected{shop, TemplateId(u"1"_s), TemplateStatus::Rejected, u"SCAM"_s, u"Say more."_s};
    QVERIFY(apply(store, rejected, 3000));
    fetch(store, {named(u"1"_s, u"one"_s)}, 2000); // asked before, answered after
    QCOMPARE(find(store, u"1"_s).status, TemplateStatus::Rejected);
    QCOMPARE(find(store, u"1"_s).rejectionReason, u"SCAM"_s);
    fetch(store, {named(u"1"_s, u"one"_s)}, 4000);
    QCOMPARE(find(store, u"1"_s).status, TemplateStatus::Approved);
    QVERIFY(find(store, u"1"_s).rejectionReason.isEmpty());
    QVERIFY(find(store, u"1"_s).rejectionAdvice.isEmpty());
}

void TestTemplates::aTemplateThatIsNotHereIsFetched()
{
    StoreFixture store;
    QVERIFY(!apply(store, {shop, TemplateId(u"1"_s), TemplateStatus::Approved}, 1000));
    const auto noteOutdated = [](StoreSession &session) { return session.templates.noteOutdated(shop); };
    store.must(noteOutdated);
    QCOMPARE(store.reader().templates.outdated().value(), QList<WabaId>{shop});
    const TemplateFetch begun = store.reader().templates.beginFetch(shop, at(1000)).value();
    store.must(noteOutdated); // while it is fetched
    store.must([begun](StoreSession &session) { return session.templates.replaceAll(shop, {}, begun); });
    QCOMPARE(store.reader().templates.outdated().value(), QList<WabaId>{shop});
    fetch(store, {});
    QVERIFY(store.reader().templates.outdated().value().isEmpty());
}

void TestTemplates::anOlderWebhookChangesNothing()
{
    StoreFixture store;
    fetch(store, {named(u"1"_s, u"one"_s)});
    QVERIFY(apply(store, {shop, TemplateId(u"1"_s), TemplateStatus::Paused}, 3000));
    QVERIFY(apply(store, {shop, TemplateId(u"1"_s), TemplateStatus::Approved}, 2000)); // known all the same
    QCOMPARE(find(store, u"1"_s).status, TemplateStatus::Paused);
}

void TestTemplates::anAnnouncedCategoryEndsWhenItComes()
{
    StoreFixture store;
    fetch(store, {named(u"1"_s, u"one"_s)});
    TemplateChange warning{shop, TemplateId(u"1"_s)};
    warning.category = TemplateCategory::Utility;
    warning.nextCategory = TemplateCategory::Marketing;
    QVERIFY(apply(store, warning, 2000));
    fetch(store, {named(u"1"_s, u"one"_s)}, 3000);
    QCOMPARE(find(store, u"1"_s).nextCategory, TemplateCategory::Marketing);
    Template marketing = named(u"1"_s, u"one"_s);
    marketing.category = TemplateCategory::Marketing;
    fetch(store, {marketing}, 4000);
    QCOMPARE(find(store, u"1"_s).nextCategory, TemplateCategory::Unknown);
}

void TestTemplates::isFoundByWordsInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("all") << QString() << QStringList{u"greek"_s, u"order_ready"_s};
    QTest::newRow("a part of the name") << u"der_re"_s << QStringList{u"order_ready"_s};
    QTest::newRow("the name in words") << u"Order ready"_s << QStringList{u"order_ready"_s};
    QTest::newRow("the text without accents") << u"cafe"_s << QStringList{u"order_ready"_s};
    QTest::newRow("another script") << u"ΚΑΛΗΜΕΡΑ"_s << QStringList{u"greek"_s};
    QTest::newRow("a sign of SQL") << u"%"_s << QStringList();
    QTest::newRow("nothing") << u"bicycle"_s << QStringList();
}

void TestTemplates::isFoundByWordsInAnyScript()
{
    QFETCH(const QString, text);
    StoreFixture store;
    fetch(store,
          {named(u"1"_s, u"order_ready"_s, u"Your Café order"_s), named(u"2"_s, u"greek"_s, u"Καλημέρα!"_s)});
    QTEST(names(store.reader().templates.search({shop, text})), "found");
}

void TestTemplates::isFoundByStatusAndCategory()
{
    StoreFixture store;
    Template paused = named(u"2"_s, u"paused"_s);
    paused.status = TemplateStatus::Paused;
    Template marketing = named(u"3"_s, u"marketing"_s);
    marketing.category = TemplateCategory::Marketing;
    fetch(store, {named(u"1"_s, u"plain"_s), paused, marketing});
    const TemplateQuery approved{shop, {}, TemplateStatus::Approved};
    QCOMPARE(names(store.reader().templates.search(approved)), (QStringList{u"marketing"_s, u"plain"_s}));
    const TemplateQuery offers{{}, {}, {}, TemplateCategory::Marketing};
    QCOMPARE(names(store.reader().templates.search(offers)), QStringList{u"marketing"_s});
}

void TestTemplates::accountsThatAreGoneTakeTheirTemplates()
{
    StoreFixture store;
    fetch(store, {named(u"1"_s, u"one"_s)});
    store.must([](StoreSession &session) { return session.templates.removeOthersThan({other}); });
    QVERIFY(store.reader().templates.search({shop})->isEmpty());
    QVERIFY(!store.reader().templates.fetchedAt(shop).value().isValid());
}

void TestTemplates::reportsEachChange()
{
    StoreFixture store;
    QList<bool> reported;
    connect(&*store, &Store::changed, this,
            [&reported](const ChangeSet &changes) { reported << changes.templates; });
    fetch(store, {named(u"1"_s, u"one"_s)});
    QVERIFY(apply(store, {shop, TemplateId(u"1"_s), TemplateStatus::Paused}, 2000));
    store.must([](StoreSession &session) { return session.templates.save(named(u"2"_s, u"two"_s)); });
    store.must([](StoreSession &session) { return session.templates.remove(shop, TemplateId(u"2"_s)); });
    QCOMPARE(reported, (QList<bool>{true, true, true, true}));
}

void TestTemplates::twoNoticesOfOneSecondAreTwo()
{
    StoreFixture store;
    const auto report = [&store](const QString &subject) {
        return store.must([subject](StoreSession &session) {
            return session.alerts.add({0, AlertKind::TemplateRejected, {}, u"SCAM"_s, at(1000), subject});
        });
    };
    QVERIFY(report(u"one"_s));
    QVERIFY(report(u"two"_s));
    QVERIFY(!report(u"two"_s));
    const QList<AccountAlert> unseen = store.reader().alerts.unseen(9).value();
    QCOMPARE(unseen.size(), 2);
    QCOMPARE(unseen.first().subject, u"two"_s);
}

void TestTemplates::theLastChoiceCounts()
{
    StoreFixture store;
    const Customer ines = customerNamed(u"Ines"_s, u"34600000001"_s, u"ES.1"_s);
    const ConversationId talk = store.talkTo(ines);
    const CustomerId id = store.conversationOf(talk).customer.id;
    QVERIFY(!store.reader().marketing.isStopped(id).value());
    QSet<ConversationId> reported;
    connect(&*store, &Store::changed, this,
            [&reported](const ChangeSet &changes) { reported.unite(changes.conversations); });
    const auto choose = [&store](const Customer &customer, bool isStopped, qint64 when) {
        store.must(
            [=](StoreSession &session) { return session.marketing.save(customer, isStopped, at(when)); });
    };
    choose(customerNamed({}, {}, u"ES.1"_s), true, 2000); // no number, no name
    QVERIFY(store.reader().marketing.isStopped(id).value());
    QVERIFY(reported.contains(talk));
    choose(ines, false, 1000); // came late
    QVERIFY(store.reader().marketing.isStopped(id).value());
    choose(ines, false, 3000);
    QVERIFY(!store.reader().marketing.isStopped(id).value());
}

void TestTemplates::aChoiceStaysWhenTwoCustomersAreOne()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(customerNamed(u"Ines"_s, u"34600000001"_s));
    store.must([](StoreSession &session) {
        return session.marketing.save(customerNamed({}, {}, u"ES.1"_s), true, at(2000));
    });
    store.must([](StoreSession &session) {
        return session.conversations.saveCustomer(customerNamed(u"Ines"_s, u"34600000001"_s, u"ES.1"_s));
    });
    QVERIFY(store.reader().marketing.isStopped(store.conversationOf(byNumber).customer.id).value());
}

void TestTemplates::aCustomersChoiceGoesWithThem()
{
    StoreFixture store;
    const ConversationId talk = store.talkTo(customerNamed(u"Ines"_s, u"34600000001"_s));
    const CustomerId id = store.conversationOf(talk).customer.id;
    store.must([](StoreSession &session) {
        return session.marketing.save(customerNamed({}, u"34600000001"_s), true, at(2000));
    });
    store.must([id](StoreSession &session) { return session.privacy.erase(id, at(3000)); });
    QVERIFY(!store.reader().marketing.isStopped(id).value());
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
