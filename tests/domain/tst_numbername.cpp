// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbername.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestNumberName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberHasANameOfItsOwn();
    void standsForANumberInTwoLetters_data();
    void standsForANumberInTwoLetters();

private:
    static PhoneNumber number(const QString &id, const QString &name, const QString &phone)
    {
        PhoneNumber made;
        made.id = PhoneNumberId(id);
        made.verifiedName = name;
        made.displayPhoneNumber = phone;
        return made;
    }
};

void TestNumberName::everyNumberHasANameOfItsOwn()
{
    const QHash<PhoneNumberId, QString> names = numberNames(
        {number(u"1"_s, u"Flowers Centre"_s, u"+34 600 000 001"_s),
         number(u"2"_s, u"Flowers"_s, u"+34 600 000 002"_s),
         number(u"3"_s, u"FLOWERS"_s, u"+34 600 000 003"_s), number(u"4"_s, u""_s, u"+34 600 000 004"_s),
         number(u"5"_s, u"Cakes\u202E\n"_s, u""_s), number(u"6"_s, u""_s, u""_s)});
    QCOMPARE(names.value(PhoneNumberId(u"1"_s)), u"Flowers Centre"_s);
    QCOMPARE(names.value(PhoneNumberId(u"2"_s)), u"+34 600 000 002"_s); // the third one has that name, too
    QCOMPARE(names.value(PhoneNumberId(u"3"_s)), u"+34 600 000 003"_s);
    QCOMPARE(names.value(PhoneNumberId(u"4"_s)), u"+34 600 000 004"_s);
    QCOMPARE(names.value(PhoneNumberId(u"5"_s)), u"Cakes"_s);
    QCOMPARE(names.value(PhoneNumberId(u"6"_s)), u"6"_s);
}

void TestNumberName::standsForANumberInTwoLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << u"Flowers Centre"_s << u"FC"_s;
    QTest::newRow("one word") << u"Flowers"_s << u"F"_s;
    QTest::newRow("Arabic") << u"ورود الحسن"_s << u"وا"_s;
    QTest::newRow("a phone number") << u"+34 600 00 00 41"_s << u"41"_s;
    QTest::newRow("nothing") << u""_s << u"#"_s;
}

void TestNumberName::standsForANumberInTwoLetters()
{
    QFETCH(const QString, name);
    QTEST(numberInitials(name), "expected");
}

QTEST_GUILESS_MAIN(TestNumberName)
#include "tst_numbername.moc"
