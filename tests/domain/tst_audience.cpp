// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/audience.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestAudience : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreUnderstoodAsPeopleWriteThem_data();
    void numbersAreUnderstoodAsPeopleWriteThem();
    void bothFormsOfANumberAreOnePerson_data();
    void bothFormsOfANumberAreOnePerson();
    void everybodyWhoGetsNothingHasAReason_data();
    void everybodyWhoGetsNothingHasAReason();
    void whoStoppedGetsNewsIfTheSenderSaysSo_data();
    void whoStoppedGetsNewsIfTheSenderSaysSo();
    void theSamePersonByAnyNameIsADuplicate();
    void theCountsAreThoseOfTheList();
    void wordsComeFromWhereTheyWereChosen_data();
    void wordsComeFromWhereTheyWereChosen();
    void onlyTemplatesOfWordsAreOffered_data();
    void onlyTemplatesOfWordsAreOffered();
    void aFileOfTheHeadingIsItsAddress();
    void aFileThatMetaCanNotFetchIsUnusable_data();
    void aFileThatMetaCanNotFetchIsUnusable();
};

namespace {

Template templateWithText(const QString &body, TemplateCategory category = TemplateCategory::Marketing)
{
    Template whole;
    whole.name = u"offer"_s;
    whole.language = u"en"_s;
    whole.status = TemplateStatus::Approved;
    whole.category = category;
    whole.components.body.text = body;
    return whole;
}

VariableSource nameOr(const QString &text)
{
    return VariableSource{VariableSource::Kind::CustomerName, text};
}

AudienceRules rulesFor(TemplateCategory category)
{
    AudienceRules rules;
    rules.whole = templateWithText(u"Hello {{1}}, there is news today."_s, category);
    rules.sources = {nameOr({})};
    rules.now = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    return rules;
}

AudiencePerson personWith(const QString &waId)
{
    AudiencePerson person;
    person.waId = WaId(waId);
    person.number = u'+' + waId;
    person.name = u"Ana"_s;
    person.hasConsent = true;
    return person;
}

} // namespace

void TestAudience::numbersAreUnderstoodAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("international") << u"+34 600 00 00 01"_s << u"34600000001"_s;
    QTest::newRow("two zeros") << u"0034600000001"_s << u"34600000001"_s;
    QTest::newRow("of the shop's country") << u"600 000 001"_s << u"34600000001"_s;
    QTest::newRow("digits without a plus") << u"4915112345678"_s << u"4915112345678"_s;
    QTest::newRow("signs") << u"(+34) 600-000-001"_s << u"34600000001"_s;
    QTest::newRow("too short") << u"+3460"_s << QString();
    QTest::newRow("too short for the shop's country and for another") << u"7771234567"_s << QString();
    QTest::newRow("letters") << u"call me"_s << QString();
    QTest::newRow("a number that a spreadsheet rounded") << u"3,46E+10"_s << QString();
    QTest::newRow("empty") << u" "_s << QString();
}

void TestAudience::numbersAreUnderstoodAsPeopleWriteThem()
{
    QFETCH(const QString, number);
    QTEST(waIdFrom(number, u"ES"_s).value(), "expected");
}

void TestAudience::bothFormsOfANumberAreOnePerson_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areSame");
    QTest::newRow("Brazil") << u"5511987654321"_s << u"551187654321"_s << true;
    QTest::newRow("Argentina") << u"5491123456789"_s << u"541123456789"_s << true;
    QTest::newRow("Mexico") << u"5215512345678"_s << u"525512345678"_s << true;
    QTest::newRow("Spain") << u"34600000001"_s << u"34600000001"_s << true;
    QTest::newRow("two people") << u"34600000001"_s << u"34600000002"_s << false;
}

void TestAudience::bothFormsOfANumberAreOnePerson()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(canonicalNumber(WaId(one)) == canonicalNumber(WaId(other)), "areSame");
}

void TestAudience::everybodyWhoGetsNothingHasAReason_data()
{
    QTest::addColumn<TemplateCategory>("category");
    QTest::addColumn<AudiencePerson>("person");
    QTest::addColumn<Eligibility>("expected");
    const auto marketing = TemplateCategory::Marketing;
    const auto utility = TemplateCategory::Utility;
    AudiencePerson person = personWith(u"34600000001"_s);
    QTest::newRow("agreed") << marketing << person << Eligibility::Eligible;
    AudiencePerson unknown = person;
    unknown.hasConsent = false;
    QTest::newRow("nobody knows whether they agreed") << marketing << unknown << Eligibility::ConsentMissing;
    QTest::newRow("that counts for every kind") << utility << unknown << Eligibility::ConsentMissing;
    AudiencePerson stopped = person;
    stopped.isMarketingStopped = true;
    QTest::newRow("no more offers") << marketing << stopped << Eligibility::MarketingStopped;
    QTest::newRow("news of an order is no offer") << utility << stopped << Eligibility::Eligible;
    AudiencePerson undecided = person;
    undecided.isStopUndecided = true;
    QTest::newRow("wrote stop, and nobody decided") << marketing << undecided << Eligibility::StopUndecided;
    QTest::newRow("that may mean all messages") << utility << undecided << Eligibility::StopUndecided;
    AudiencePerson asked = stopped;
    asked.isAllStopped = true;
    QTest::newRow("told the shop to stop") << utility << asked << Eligibility::AllStopped;
    QTest::newRow("that means offers anyway") << marketing << asked << Eligibility::MarketingStopped;
    AudiencePerson blocked = person;
    blocked.isBlocked = true;
    QTest::newRow("the shop blocked them") << utility << blocked << Eligibility::Blocked;
    AudiencePerson american = personWith(u"12125550123"_s);
    QTest::newRow("offers to the United States") << marketing << american << Eligibility::CountryNotAllowed;
    QTest::newRow("news to the United States") << utility << american << Eligibility::Eligible;
    QTest::newRow("offers to Canada") << marketing << personWith(u"14165550123"_s) << Eligibility::Eligible;
    AudiencePerson invalid = personWith({});
    QTest::newRow("no number") << marketing << invalid << Eligibility::NumberInvalid;
    AudiencePerson byId = invalid;
    byId.userId = BusinessScopedUserId(u"ES.9"_s);
    QTest::newRow("only a user id") << marketing << byId << Eligibility::Eligible;
    AudiencePerson byAmericanId = invalid;
    byAmericanId.userId = BusinessScopedUserId(u"US.1"_s);
    QTest::newRow("offers to a user id of the United States")
        << marketing << byAmericanId << Eligibility::CountryNotAllowed;
    QTest::newRow("news to a user id of the United States")
        << utility << byAmericanId << Eligibility::Eligible;
    AudiencePerson nameless = person;
    nameless.name.clear();
    QTest::newRow("no name for the text") << marketing << nameless << Eligibility::ValueUnusable;
    AudiencePerson wordy = person;
    wordy.name = QString(1100, u'x');
    QTest::newRow("longer than WhatsApp takes") << marketing << wordy << Eligibility::ValueUnusable;
}

void TestAudience::everybodyWhoGetsNothingHasAReason()
{
    QFETCH(const TemplateCategory, category);
    QFETCH(const AudiencePerson, person);
    const Audience audience = checkAudience({person}, rulesFor(category));
    QTEST(audience.people.first().eligibility, "expected");
}

void TestAudience::whoStoppedGetsNewsIfTheSenderSaysSo_data()
{
    QTest::addColumn<TemplateCategory>("category");
    QTest::addColumn<bool>("isUndecided");
    QTest::addColumn<Eligibility>("expected");
    QTest::newRow("news, told the shop") << TemplateCategory::Utility << false << Eligibility::Eligible;
    QTest::newRow("news, undecided") << TemplateCategory::Utility << true << Eligibility::Eligible;
    QTest::newRow("an offer, told the shop")
        << TemplateCategory::Marketing << false << Eligibility::MarketingStopped;
    QTest::newRow("an offer, undecided") << TemplateCategory::Marketing << true << Eligibility::StopUndecided;
}

void TestAudience::whoStoppedGetsNewsIfTheSenderSaysSo()
{
    QFETCH(const TemplateCategory, category);
    QFETCH(const bool, isUndecided);
    AudiencePerson person = personWith(u"34600000001"_s);
    person.isStopUndecided = isUndecided;
    person.isMarketingStopped = !isUndecided;
    person.isAllStopped = !isUndecided;
    AudienceRules rules = rulesFor(category);
    rules.includesStopped = true;
    QTEST(checkAudience({person}, rules).people.first().eligibility, "expected");
}

void TestAudience::theSamePersonByAnyNameIsADuplicate()
{
    AudiencePerson first = personWith(u"5511987654321"_s);
    first.userId = BusinessScopedUserId(u"BR.1"_s);
    const AudiencePerson otherForm = personWith(u"551187654321"_s);
    AudiencePerson sameId = personWith({});
    sameId.userId = BusinessScopedUserId(u"BR.1"_s);
    const Audience audience =
        checkAudience({first, otherForm, sameId}, rulesFor(TemplateCategory::Marketing));
    QCOMPARE(audience.people.at(0).eligibility, Eligibility::Eligible);
    QCOMPARE(audience.people.at(1).eligibility, Eligibility::Duplicate);
    QCOMPARE(audience.people.at(2).eligibility, Eligibility::Duplicate);
}

void TestAudience::theCountsAreThoseOfTheList()
{
    AudiencePerson unknown = personWith(u"34600000002"_s);
    unknown.hasConsent = false;
    const QList<AudiencePerson> people{personWith(u"34600000001"_s), personWith(u"34600000001"_s), unknown,
                                       personWith({})};
    AudienceRules rules = rulesFor(TemplateCategory::Marketing);
    Audience audience = checkAudience(people, rules);
    QCOMPARE(audience.count(Eligibility::Eligible), 1);
    QCOMPARE(audience.count(Eligibility::Duplicate), 1);
    QCOMPARE(audience.count(Eligibility::ConsentMissing), 1);
    QCOMPARE(audience.count(Eligibility::NumberInvalid), 1);
    QCOMPARE(audience.count(Eligibility::MarketingStopped), 0);
    rules.allAgreed = true;
    audience = checkAudience(people, rules);
    QCOMPARE(audience.count(Eligibility::Eligible), 2);
    QCOMPARE(audience.count(Eligibility::ConsentMissing), 0);
}

void TestAudience::wordsComeFromWhereTheyWereChosen_data()
{
    QTest::addColumn<VariableSource>("source");
    QTest::addColumn<QString>("expected");
    using Kind = VariableSource::Kind;
    QTest::newRow("fixed") << VariableSource{Kind::FixedText, u"10 %"_s} << u"10 %"_s;
    QTest::newRow("name") << VariableSource{Kind::CustomerName, u"there"_s} << u"Ana"_s;
    QTest::newRow("column") << VariableSource{Kind::Column, u"soon"_s, 1} << u"next week"_s;
    QTest::newRow("empty value") << VariableSource{Kind::Column, u"soon"_s, 0} << u"soon"_s;
    QTest::newRow("no such column") << VariableSource{Kind::Column, u"soon"_s, 7} << u"soon"_s;
    QTest::newRow("nothing instead") << VariableSource{Kind::Column, {}, 0} << QString();
}

void TestAudience::wordsComeFromWhereTheyWereChosen()
{
    QFETCH(const VariableSource, source);
    const QStringList words = resolved({source}, u"Ana"_s, {QString(), u"next\n week"_s});
    QTEST(words.first(), "expected");
}

void TestAudience::onlyTemplatesOfWordsAreOffered_data()
{
    QTest::addColumn<Template>("whole");
    QTest::addColumn<bool>("expected");
    QTest::newRow("words") << templateWithText(u"Hello {{1}}, news."_s) << true;
    Template pending = templateWithText(u"Hello"_s);
    pending.status = TemplateStatus::Pending;
    QTest::newRow("not approved") << pending << false;
    Template picture = templateWithText(u"Hello"_s);
    picture.components.header.format = HeaderFormat::Image;
    QTest::newRow("a picture") << picture << true;
    Template place = templateWithText(u"Hello"_s);
    place.components.header.format = HeaderFormat::Location;
    QTest::newRow("a place") << place << false;
}

void TestAudience::onlyTemplatesOfWordsAreOffered()
{
    QFETCH(const Template, whole);
    QTEST(canBroadcast(whole), "expected");
}

void TestAudience::aFileOfTheHeadingIsItsAddress()
{
    Template whole = templateWithText(u"Hello {{1}}, news."_s);
    whole.components.header.format = HeaderFormat::Image;
    const QList<TemplateValue> values =
        templateValues(whole.components, {u"https://shop.example/a.jpg"_s, u"Ana"_s});
    QCOMPARE(values.at(0).media.link, u"https://shop.example/a.jpg"_s);
    QCOMPARE(values.at(1).text, u"Ana"_s);
}

void TestAudience::aFileThatMetaCanNotFetchIsUnusable_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Eligibility>("expected");
    QTest::newRow("encrypted") << u"https://shop.example/a.jpg"_s << Eligibility::Eligible;
    QTest::newRow("not encrypted") << u"http://x/a.jpg"_s << Eligibility::ValueUnusable;
    QTest::newRow("words") << u"the red one"_s << Eligibility::ValueUnusable;
}

void TestAudience::aFileThatMetaCanNotFetchIsUnusable()
{
    QFETCH(const QString, address);
    AudienceRules rules = rulesFor(TemplateCategory::Marketing);
    rules.whole.components.header.format = HeaderFormat::Image;
    rules.sources.prepend(VariableSource{VariableSource::Kind::Column, {}, 0});
    AudiencePerson person = personWith(u"34600000001"_s);
    person.cells = {address};
    QTEST(checkAudience({person}, rules).people.first().eligibility, "expected");
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
