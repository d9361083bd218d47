// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/listtext.h"

#include <QLocale>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestListText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void namesAreJoinedInTheLanguage_data();
    void namesAreJoinedInTheLanguage();
    void factsStandBesideEachOther();
    void whatIsEmptyIsLeftOut();
};

void TestListText::namesAreJoinedInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("British English") << u"en_GB"_s << u"Ana, Max and Rosa"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Ana, Max y Rosa"_s;
    QTest::newRow("German") << u"de"_s << u"Ana, Max und Rosa"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"Ana وMax وRosa"_s;
}

void TestListText::namesAreJoinedInTheLanguage()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    QTEST(ListText::names({u"Ana"_s, u"Max"_s, u"Rosa"_s}), "expected");
}

void TestListText::factsStandBesideEachOther()
{
    QLocale::setDefault(QLocale(u"es"_s));
    QCOMPARE(ListText::facts({u"Ana %1"_s, u"2 unread %2"_s, u"Monday"_s}), u"Ana %1, 2 unread %2, Monday"_s);
}

void TestListText::whatIsEmptyIsLeftOut()
{
    QCOMPARE(ListText::facts({QString(), u"Ana"_s, QString(), u"Monday"_s, QString()}), u"Ana, Monday"_s);
    QCOMPARE(ListText::facts({}), QString());
    QCOMPARE(ListText::names({QString(), u"Ana"_s}), u"Ana"_s);
    QCOMPARE(ListText::names({}), QString());
}

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
