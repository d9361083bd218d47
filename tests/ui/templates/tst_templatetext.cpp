// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewbubble.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/dates.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestTemplateText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProblemHasItsOwnSentence();
    void aUsedUpAllowanceSaysWhenItWorksAgain();
    void aFindingNamesItsPlace();
    void everyValueProblemHasASentence();
    void everyStatusHasWordsAndWhatToDo();
    void namesAreForPeople_data();
    void namesAreForPeople();
    void languagesAreCalledAsTheyCallThemselves_data();
    void languagesAreCalledAsTheyCallThemselves();
    void everyPlaceholderHasALabel();
    void thePreviewFormatsAndFillsInExamples_data();
    void thePreviewFormatsAndFillsInExamples();
};

void TestTemplateText::everyProblemHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(TemplateProblem::VariablesTooMany); ++problem) {
        const QString sentence = findingText({static_cast<TemplateProblem>(problem), u"1"_s});
        QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(problem)));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences << sentence;
    }
}

void TestTemplateText::aUsedUpAllowanceSaysWhenItWorksAgain()
{
    const Error error{Error::Kind::RateLimited, Reason::MetaRefused, MetaCode{80007},
                      u"regained at 2026-11-30T22:05:00Z"_s};
    const QDateTime again(QDate(2026, 11, 30), QTime(22, 5), Qt::UTC);
    const QString text = templateErrorText(error);
    QVERIFY2(text.startsWith(u"Too many changes"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"It works again from %1."_s.arg(Dates().time(again))), qPrintable(text));
}

void TestTemplateText::aFindingNamesItsPlace()
{
    QVERIFY(findingText({TemplateProblem::ButtonTextMissing, {}, 1}).startsWith(u"Button 2:"_s));
    QVERIFY(findingText({TemplateProblem::CardBodyTooLong, {}, -1, 2}).startsWith(u"Card 3:"_s));
    QVERIFY(findingText({TemplateProblem::ButtonTextMissing, {}, 0, 2}).startsWith(u"Card 3, button 1:"_s));
}

void TestTemplateText::everyValueProblemHasASentence()
{
    QVERIFY(valueProblemText(ValueProblem::None).isEmpty());
    for (int problem = 1; problem <= int(ValueProblem::AddressInvalid); ++problem)
        QVERIFY(!valueProblemText(static_cast<ValueProblem>(problem)).isEmpty());
}

void TestTemplateText::everyStatusHasWordsAndWhatToDo()
{
    QSet<QString> words;
    for (int status = 0; status <= int(TemplateStatus::Locked); ++status) {
        Template whole;
        whole.status = static_cast<TemplateStatus>(status);
        const QString word = statusText(whole.status);
        QVERIFY2(!words.contains(word), qPrintable(word));
        words << word;
        QCOMPARE(statusAdvice(whole).isEmpty(), whole.status == TemplateStatus::Approved);
    }
    for (const QString &reason : {u"ABUSIVE_CONTENT"_s, u"INVALID_FORMAT"_s, u"INCORRECT_CATEGORY"_s,
                                  u"PROMOTIONAL"_s, u"SCAM"_s, u"SOMETHING_NEW"_s, QString()}) {
        QVERIFY(!rejectionText(reason).isEmpty());
        QVERIFY(!rejectionText(reason).contains(u'_'));
    }
}

void TestTemplateText::namesAreForPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("words") << u"order_ready"_s << u"Order ready"_s;
    QTest::newRow("a number first") << u"2023_april_promo"_s << u"2023 april promo"_s;
    QTest::newRow("underscores at the edges") << u"__x__"_s << u"X"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTemplateText::namesAreForPeople()
{
    QFETCH(const QString, name);
    QTEST(templateTitle(name), "title");
}

void TestTemplateText::languagesAreCalledAsTheyCallThemselves_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("a language") << u"de"_s << u"Deutsch"_s;
    QTest::newRow("with a country") << u"pt_BR"_s << u"português (Brasil)"_s;
    QTest::newRow("without a country") << u"en"_s << u"English"_s;
    QTest::newRow("a country's own") << u"en_GB"_s << u"English (United Kingdom)"_s;
    QTest::newRow("unknown") << u"xx_YY"_s << u"xx_YY"_s;
}

void TestTemplateText::languagesAreCalledAsTheyCallThemselves()
{
    QFETCH(const QString, code);
    QTEST(languageName(code), "name");
    QVERIFY(templateLanguages().size() > 70);
}

void TestTemplateText::everyPlaceholderHasALabel()
{
    TemplateComponents parts;
    parts.body.text = u"Hello {{1}}, your order {{2}} is ready."_s;
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(parts);
    QCOMPARE(placeholderLabel(parts, placeholders.at(0)), u"Customer’s name"_s);
    QVERIFY(placeholderLabel(parts, placeholders.at(1)).contains(u'2'));
    using Kind = TemplatePlaceholder::Kind;
    QSet<QString> labels;
    for (int kind = int(Kind::Image); kind <= int(Kind::ProductIds); ++kind) {
        TemplatePlaceholder placeholder;
        placeholder.kind = static_cast<Kind>(kind);
        labels << placeholderLabel(parts, placeholder);
    }
    QCOMPARE(labels.size(), int(Kind::ProductIds));
    TemplatePlaceholder onCard;
    onCard.kind = Kind::Image;
    onCard.card = 1;
    QVERIFY(placeholderLabel(parts, onCard).contains(u"2"_s));
}

void TestTemplateText::thePreviewFormatsAndFillsInExamples_data()
{
    QTest::addColumn<TemplateText>("text");
    QTest::addColumn<QString>("inner");
    QTest::newRow("plain") << TemplateText{u"Hi!"_s} << u"Hi!"_s;
    QTest::newRow("an example") << TemplateText{u"Hi {{1}}!"_s, {{u"1"_s, u"Ines"_s}}} << u"Hi Ines!"_s;
    QTest::newRow("without an example") << TemplateText{u"Hi {{1}}!"_s} << u"Hi {{1}}!"_s;
    QTest::newRow("bold") << TemplateText{u"Hi *you*!"_s} << u"Hi <b>you</b>!"_s;
    QTest::newRow("two lines") << TemplateText{u"a\nb"_s} << u"a<br>b"_s;
    QTest::newRow("markup of a stranger")
        << TemplateText{u"<img src=x> & co"_s} << u"&lt;img src=x&gt; &amp; co"_s;
}

void TestTemplateText::thePreviewFormatsAndFillsInExamples()
{
    QFETCH(const TemplateText, text);
    QFETCH(const QString, inner);
    QCOMPARE(previewHtml(text), u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(inner));
}

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_templatetext.moc"
