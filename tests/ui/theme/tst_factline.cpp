// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/factline.h"

#include <QLocale>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestFactLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void noDotStandsBesideADigitThatIsOne_data();
    void noDotStandsBesideADigitThatIsOne();
    void whatIsEmptyIsLeftOut();
};

void TestFactLine::noDotStandsBesideADigitThatIsOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << u"en_GB"_s << u"PDF\u00A0· 2,000"_s;
    QTest::newRow("Hindi") << u"hi_IN"_s << u"PDF\u00A0· 2,000"_s;
    QTest::newRow("Arabic of Egypt") << u"ar_EG"_s << u"PDF\u060C \u0662\u066C\u0660\u0660\u0660"_s;
    QTest::newRow("Arabic of Morocco") << u"ar_MA"_s << u"PDF\u00A0· 2.000"_s;
}

void TestFactLine::noDotStandsBesideADigitThatIsOne()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    QTEST(factLine({u"PDF"_s, QLocale().toString(2000)}), "expected");
}

void TestFactLine::whatIsEmptyIsLeftOut()
{
    QCOMPARE(factLine({QString(), u"PDF"_s, QString()}), u"PDF"_s);
    QCOMPARE(factLine({}), QString());
}

QTEST_MAIN(TestFactLine)
#include "tst_factline.moc"
