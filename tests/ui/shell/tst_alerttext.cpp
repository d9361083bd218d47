// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alerttext.h"
#include "ui/theme/metasentences.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// The alerts for staff about templates, and about Meta's own agent.
class TestAlertText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChangeOfATemplateIsReportedInWords();
    void aRejectionSaysWhatToDo();
    void aCategoryIsNamed();
    void whatMetasAgentDoesIsShown();
    void anErrorOfTheNumberHasTheSentenceOfItsCode();
    void aMessageOfNobodyIsReported();
};

void TestAlertText::everyChangeOfATemplateIsReportedInWords()
{
    QSet<QString> sentences;
    for (int kind = int(AlertKind::TemplateApproved); kind <= int(AlertKind::TemplateCategoryWillChange);
         ++kind) {
        const AccountAlert alert{0, static_cast<AlertKind>(kind), {}, u"MARKETING"_s, {}, u"order_ready"_s};
        const QString text = alertText(alert);
        QVERIFY2(text.contains(u"Order ready"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'_') && !text.contains(u"MARKETING"_s), qPrintable(text));
        sentences << text;
        QVERIFY(auditWord(alert.kind).startsWith(u"template_"_s));
    }
    QCOMPARE(sentences.size(), 9); // "flagged" and "low quality" are one thing to staff
    QCOMPARE(alertTone(AlertKind::TemplateApproved), Notice::Success);
    QCOMPARE(alertTone(AlertKind::TemplateDisabled), Notice::Danger);
    QCOMPARE(alertTone(AlertKind::TemplateRejected), Notice::Warning);
}

void TestAlertText::aRejectionSaysWhatToDo()
{
    const AccountAlert alert{0, AlertKind::TemplateRejected, {}, u"INCORRECT_CATEGORY"_s, {}, u"sale"_s};
    QVERIFY2(alertText(alert).contains(u"choose the right category"_s), qPrintable(alertText(alert)));
}

void TestAlertText::aCategoryIsNamed()
{
    const AccountAlert alert{0, AlertKind::TemplateCategoryWillChange, {}, u"UTILITY"_s, {}, u"sale"_s};
    QVERIFY2(alertText(alert).contains(u"“Orders and appointments”"_s), qPrintable(alertText(alert)));
}

void TestAlertText::whatMetasAgentDoesIsShown()
{
    const AccountAlert answers{0, AlertKind::AgentAnswers, u"34910000001"_s, {}, {}, {}};
    QVERIFY2(alertText(answers).contains(u"910 00 00 01"_s), qPrintable(alertText(answers)));
    const AccountAlert passed{0, AlertKind::AgentHandsOver, u"34910000001"_s, {}, {}, u"34600000001"_s};
    QVERIFY2(alertText(passed).contains(u"600 00 00 01"_s), qPrintable(alertText(passed)));
    QCOMPARE(alertTone(AlertKind::AgentAnswers), Notice::Info);
    QCOMPARE(alertTone(AlertKind::AgentHandsOver), Notice::Warning);
}

void TestAlertText::anErrorOfTheNumberHasTheSentenceOfItsCode()
{
    const AccountAlert locked{0, AlertKind::PlatformError, u"34910000001"_s, u"131031"_s, {}, {}};
    const QString text = alertText(locked);
    QVERIFY2(text.contains(u"910 00 00 01"_s), qPrintable(text));
    QVERIFY2(text.endsWith(metaSentence(MetaSentence::AccountLocked, MetaContext::Settings)),
             qPrintable(text));
    const AccountAlert ended{0, AlertKind::PlatformError, {}, u"0"_s, {}, {}};
    QVERIFY(alertText(ended).endsWith(metaSentence(MetaSentence::LoggedOut, MetaContext::Settings)));
    const AccountAlert unknown{0, AlertKind::PlatformError, {}, u"987654"_s, {}, {}};
    QVERIFY2(alertText(unknown).contains(u"987654"_s), qPrintable(alertText(unknown)));
    const AccountAlert fraction{0, AlertKind::PlatformError, {}, u"1.5"_s, {}, {}};
    QVERIFY(!alertText(fraction).contains(metaSentence(MetaSentence::LoggedOut, MetaContext::Settings)));
    const AccountAlert nameless{0, AlertKind::PlatformError, {}, {}, {}, {}};
    QVERIFY(!alertText(nameless).contains(metaSentence(MetaSentence::LoggedOut, MetaContext::Settings)));
    QVERIFY2(alertText(nameless).contains(u"reported a problem."_s), qPrintable(alertText(nameless)));
    QCOMPARE(alertTone(AlertKind::PlatformError), Notice::Warning);
}

void TestAlertText::aMessageOfNobodyIsReported()
{
    const AccountAlert alert{0, AlertKind::SenderUnknown, u"34910000001"_s, {}, {}, {}};
    QVERIFY2(alertText(alert).contains(u"names no sender"_s), qPrintable(alertText(alert)));
    QCOMPARE(alertTone(AlertKind::SenderUnknown), Notice::Warning);
}

QTEST_GUILESS_MAIN(TestAlertText)
#include "tst_alerttext.moc"
