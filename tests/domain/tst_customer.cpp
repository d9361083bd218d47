// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestCustomer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCalledByTheBestNameKnown();
    void isDistinguishedFromOthersByWhatIsKnown();
    void aGroupIsCalledOne();
    void hasInitials_data();
    void hasInitials();
    void cleansNames_data();
    void cleansNames();
    void neverCutsACharacterInTwo();
};

void TestCustomer::isCalledByTheBestNameKnown()
{
    Customer customer;
    customer.waId = WaId(u"34600000001"_s);
    QCOMPARE(displayName(customer), u"+34 600 00 00 01"_s);
    customer.username = u"ines.r"_s;
    QCOMPARE(displayName(customer), u"@ines.r"_s);
    customer.profileName = u"Ines"_s;
    QCOMPARE(displayName(customer), u"Ines"_s);
    customer.phoneBookName = u"Ines from the bakery"_s;
    QCOMPARE(displayName(customer), u"Ines from the bakery"_s);

    Customer hidden;
    hidden.userId = BusinessScopedUserId(u"ES.90210112233"_s);
    QVERIFY(!displayName(hidden).isEmpty());
}

void TestCustomer::isDistinguishedFromOthersByWhatIsKnown()
{
    Customer customer;
    customer.profileName = u"Ines"_s;
    QCOMPARE(distinguishingLine(customer), QString());
    customer.username = u"ines.r"_s;
    QCOMPARE(distinguishingLine(customer), u"@ines.r"_s);
    customer.waId = WaId(u"34600000001"_s);
    QCOMPARE(distinguishingLine(customer), u"+34 600 00 00 01"_s);
}

void TestCustomer::aGroupIsCalledOne()
{
    Customer group;
    group.groupId = GroupId(u"Y2FwaV9ncm91cDox"_s);
    QVERIFY(group.isGroup() && !Customer().isGroup());
    QCOMPARE(displayName(group), u"Group"_s);
    QCOMPARE(distinguishingLine(group), u"…cDox"_s);
    QCOMPARE(portraitKey(group), group.groupId.value());
}

void TestCustomer::hasInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one word") << u"ana"_s << u"A"_s;
    QTest::newRow("two words") << u"Ana Ruiz"_s << u"AR"_s;
    QTest::newRow("first and last") << u"Ana María Ruiz"_s << u"AR"_s;
    QTest::newRow("accent") << u"élise öz"_s << u"ÉÖ"_s;
    QTest::newRow("accent apart") << u"e\u0301lise"_s << u"E\u0301"_s;
    QTest::newRow("Devanagari") << u"प्रिया शर्मा"_s << u"प्रिश"_s;
    QTest::newRow("Chinese") << u"王小明"_s << u"王"_s;
    QTest::newRow("Arabic") << u"ليلى حسن"_s << u"لح"_s;
    QTest::newRow("beyond the basic plane") << u"𝒜na"_s << u"𝒜"_s;
    QTest::newRow("emoji beside the name") << u"🌸 Ana 🌸"_s << u"A"_s;
    QTest::newRow("emoji alone") << u"🌸"_s << u"#"_s;
    QTest::newRow("phone number") << u"+34 600"_s << u"#"_s;
    QTest::newRow("username") << u"@ines"_s << u"I"_s;
    QTest::newRow("non-breaking space") << u"Ana\u00a0Ruiz"_s << u"AR"_s;
    QTest::newRow("sharp s first") << u"ßeta"_s << u"S"_s;
    QTest::newRow("nothing") << QString() << u"#"_s;
}

void TestCustomer::hasInitials()
{
    QFETCH(const QString, name);
    QTEST(initials(name), "expected");
}

void TestCustomer::cleansNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a good name") << u"Ana Ruiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("white space") << u"  Ana \n\t Ruiz "_s << u"Ana Ruiz"_s;
    QTest::newRow("control characters") << u"A\u0000n\u0007a"_s << u"A n a"_s;
    QTest::newRow("direction override") << u"Ana \u202egpj.exe"_s << u"Ana gpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066Ana\u2069"_s << u"Ana"_s;
    QTest::newRow("direction marks") << u"\u200fAna\u200e\u061c"_s << u"Ana"_s;
    QTest::newRow("line separator") << u"Ana\u2028Ruiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("byte order mark") << u"\ufeffAna"_s << u"Ana"_s;
    QTest::newRow("invisible only") << u"\u200b\u200b"_s << QString();
    QTest::newRow("lone surrogate") << u"A"_s + QChar(0xd83d) + u"b"_s << u"A\ufffdb"_s;
    QTest::newRow("joined emoji stays joined") << u"👩‍🌾 Ana"_s << u"👩‍🌾 Ana"_s;
    QTest::newRow("joiner in Persian stays") << u"می‌خواهم"_s << u"می‌خواهم"_s;
    QTest::newRow("markup is only text") << u"<b>Ana</b>"_s << u"<b>Ana</b>"_s;
}

void TestCustomer::cleansNames()
{
    QFETCH(const QString, text);
    QTEST(cleanName(text), "expected");
}

void TestCustomer::neverCutsACharacterInTwo()
{
    QCOMPARE(cleanName(u"abc"_s, 2), u"ab"_s);
    QCOMPARE(cleanName(u"a🌸"_s, 2), u"a"_s);
    QCOMPARE(cleanName(u"ab👩‍🌾"_s, 4), u"ab"_s);
    QCOMPARE(cleanName(u"ae\u0301"_s, 2), u"a"_s);
    QCOMPARE(cleanName(QString(500, u'x')).size(), 128);
}

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
