// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numbertext.h"
#include "ui/theme/dates.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What the pages of a number say about refusals.
class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUsedUpAllowanceSaysWhenItWorksAgain_data();
    void aUsedUpAllowanceSaysWhenItWorksAgain();
    void withoutATimeNoneIsSaid();
};

void TestNumberText::aUsedUpAllowanceSaysWhenItWorksAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the app’s") << 4 << u"Too many requests"_s;
    QTest::newRow("the account’s") << 80007 << u"Too many changes"_s;
}

void TestNumberText::aUsedUpAllowanceSaysWhenItWorksAgain()
{
    QFETCH(const int, code);
    QFETCH(const QString, sentence);
    const Error error{Error::Kind::RateLimited, Reason::MetaRefused, MetaCode{code},
                      u"regained at 2026-11-30T22:05:00Z"_s};
    const QDateTime again(QDate(2026, 11, 30), QTime(22, 5), Qt::UTC);
    const QString text = numberRefusal(error);
    QVERIFY2(text.startsWith(sentence), qPrintable(text));
    QVERIFY2(text.endsWith(u"It works again from %1."_s.arg(Dates().time(again))), qPrintable(text));
}

void TestNumberText::withoutATimeNoneIsSaid()
{
    const QString text =
        numberRefusal({Error::Kind::RateLimited, Reason::MetaRefused, MetaCode{130429}, u"Slow down"_s});
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains(u"works again"_s), qPrintable(text));
}

QTEST_MAIN(TestNumberText)
#include "tst_numbertext.moc"
