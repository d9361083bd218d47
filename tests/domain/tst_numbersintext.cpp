// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbersintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestNumbersInText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNumbers_data();
    void findsNumbers();
};

void TestNumbersInText::findsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("expected"); // as it is written, with what it is
    const auto row = [](const char *name, const QString &text, const QString &region,
                        const QStringList &expected) { QTest::newRow(name) << text << region << expected; };
    row("international", u"Call +49 30 1234567 please"_s, u"ES"_s, {u"+49 30 1234567=+49301234567"_s});
    row("without a region", u"+34 600 00 00 01"_s, {}, {u"+34 600 00 00 01=+34600000001"_s});
    row("national", u"Llama al 600 00 00 01."_s, u"ES"_s, {u"600 00 00 01=+34600000001"_s});
    row("national, in one", u"0171 1234567"_s, u"DE"_s, {u"0171 1234567=+491711234567"_s});
    row("national, in no country", u"600 00 00 01"_s, {}, {});
    row("lower case region", u"600 00 00 01"_s, u"es"_s, {u"600 00 00 01=+34600000001"_s});
    row("two", u"+34 600 00 00 01 or +49 30 1234567"_s, {},
        {u"+34 600 00 00 01=+34600000001"_s, u"+49 30 1234567=+49301234567"_s});
    row("behind emoji and other scripts", u"🌹👩‍🍳 اتصل +49 30 1234567"_s, {},
        {u"+49 30 1234567=+49301234567"_s});
    row("behind half a character", QString(QChar(0xD83D)) + u" +49 30 1234567"_s, {},
        {u"+49 30 1234567=+49301234567"_s});
    row("Arabic digits", u"٠١٠٢ ٣٤٥ ٦٧٨٩"_s, u"EG"_s, {u"٠١٠٢ ٣٤٥ ٦٧٨٩=+201023456789"_s});
    row("a date", u"On 2026-05-12 10:30, 12.05.2026"_s, u"DE"_s, {});
    row("amounts", u"1.234.567,00 € and 12,50 and 3*2 = 6"_s, u"ES"_s, {});
    row("an account", u"DE89 3704 0044 0532 0130 00"_s, u"DE"_s, {});
    row("a card", u"4111 1111 1111 1111"_s, u"US"_s, {});
    row("an order", u"Order 2024-000123456"_s, u"ES"_s, {});
    row("a part of a word", u"abc600000001def"_s, u"ES"_s, {});
    row("too short", u"112 and 2024 and 12345"_s, u"ES"_s, {});
    row("nothing but digits", QString(4000, u'7'), u"ES"_s, {});
    row("empty", {}, u"ES"_s, {});
}

void TestNumbersInText::findsNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    QStringList found;
    for (const NumberInText &number : numbersIn(text, region))
        found << text.mid(number.start, number.length) + u'=' + number.e164;
    QTEST(found, "expected");
}

QTEST_APPLESS_MAIN(TestNumbersInText)
#include "tst_numbersintext.moc"
