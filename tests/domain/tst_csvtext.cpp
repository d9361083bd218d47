// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/csvtext.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestCsvText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void saysWhatItCanNotRead_data();
    void saysWhatItCanNotRead();
    void reportsWhereARowBegins();
    void readsAHundredThousandRowsAndNoMore();
    void writesValuesThatStayValues_data();
    void writesValuesThatStayValues();
};

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool hasMark)
{
    QStringEncoder encode(encoding,
                          hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encode(text);
}

using Rows = QList<QStringList>;
const Rows two{{u"name"_s, u"phone"_s}, {u"Zoë"_s, u"+34600000001"_s}};
const QString twoLines = u"name,phone\nZoë,+34600000001\n"_s;

} // namespace

void TestCsvText::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("UTF-8") << twoLines.toUtf8() << two;
    QTest::newRow("UTF-8 with a byte order mark") << "\xEF\xBB\xBF" + twoLines.toUtf8() << two;
    QTest::newRow("UTF-16, little end first, with a mark")
        << encoded(QStringConverter::Utf16LE, twoLines, true) << two;
    QTest::newRow("UTF-16, big end first, with a mark")
        << encoded(QStringConverter::Utf16BE, twoLines, true) << two;
    QTest::newRow("UTF-16, little end first, without a mark")
        << encoded(QStringConverter::Utf16LE, twoLines, false) << two;
    QTest::newRow("UTF-16, big end first, without a mark")
        << encoded(QStringConverter::Utf16BE, twoLines, false) << two;
    QTest::newRow("Windows' code page")
        << QByteArray("name,price\nZo\xEB,5 \x80\n") << Rows{{u"name"_s, u"price"_s}, {u"Zoë"_s, u"5 €"_s}};
    QTest::newRow("semicolons") << QByteArray("name;phone\nA, B;1")
                                << Rows{{u"name"_s, u"phone"_s}, {u"A, B"_s, u"1"_s}};
    QTest::newRow("tabs") << QByteArray("name\tphone\r\nA\t1\r\n")
                          << Rows{{u"name"_s, u"phone"_s}, {u"A"_s, u"1"_s}};
    QTest::newRow("the separator is named")
        << QByteArray("sep=;\r\na;b\r\n1,5;2\r\n") << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("one column") << QByteArray("phone\n1\n2\n") << Rows{{u"phone"_s}, {u"1"_s}, {u"2"_s}};
    QTest::newRow("lines of an old Mac")
        << QByteArray("a,b\r1,2\r3,4") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\nz\",2\n")
                            << Rows{{u"a"_s, u"b"_s}, {u"x, \"y\"\nz"_s, u"2"_s}};
    QTest::newRow("a separator within quotes in the names")
        << QByteArray("\"a;b;c\",d\n1,2\n") << Rows{{u"a;b;c"_s, u"d"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a quote that does not end")
        << QByteArray("a,b\n1,\"2\n3") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2\n3"_s}};
    QTest::newRow("letters after the quotes") << QByteArray("a\n\"x\"y\n") << Rows{{u"a"_s}, {u"xy"_s}};
    QTest::newRow("blanks around") << QByteArray("a , b\n 1 , \"2\" \n")
                                   << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n,\n1,2\n\n")
                                 << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("rows of different width")
        << QByteArray("a,b\n1\n1,2,3\n")
        << Rows{{u"a"_s, u"b"_s, QString()}, {u"1"_s, QString(), QString()}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("an empty last value")
        << QByteArray("a,b\n1,") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, QString()}};
}

void TestCsvText::readsWhatSpreadsheetsWrite()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Rows, expected);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    const auto filled = [](QStringList row) {
        for (QString &cell : row)
            cell = cell.isNull() ? u""_s : cell;
        return row;
    };
    QCOMPARE(filled(table->header), filled(expected.first()));
    QCOMPARE(table->rows.size(), expected.size() - 1);
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        QCOMPARE(filled(table->rows.at(i)), filled(expected.at(i + 1)));
}

void TestCsvText::saysWhatItCanNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"not_understood"_s;
    QTest::newRow("only empty lines") << QByteArray("\n,\n;\n") << u"not_understood"_s;
    QTest::newRow("only names") << QByteArray("name,phone\n") << u"not_understood"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0rest of a zip\0\xFF\xFE", 26)
                                << u"not_understood"_s;
    QTest::newRow("too much") << QByteArray(maxCsvBytes + 1, 'a') << u"file_too_large"_s;
}

void TestCsvText::saysWhatItCanNotRead()
{
    QFETCH(const QByteArray, bytes);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(!table);
    QTEST(auditWord(table.error()), "reason");
}

void TestCsvText::reportsWhereARowBegins()
{
    const Result<CsvTable> table = readCsv("a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r\n");
    QVERIFY(table);
    QCOMPARE(table->lines, (QList<int>{3, 5}));
}

void TestCsvText::readsAHundredThousandRowsAndNoMore()
{
    QByteArray bytes = "name,phone\n";
    for (qsizetype i = 0; i < maxCsvRows + 5; ++i)
        bytes += "Somebody,+346" + QByteArray::number(10'000'000 + i) + '\n';
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), maxCsvRows);
    QVERIFY(table->isCut);
}

void TestCsvText::writesValuesThatStayValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a comma") << u"Ana, Bo"_s << u"\"Ana, Bo\""_s;
    QTest::newRow("quotes") << u"\"x\""_s << u"\"\"\"x\"\"\""_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a number with a plus") << u"+34600000001"_s << u"+34600000001"_s;
    QTest::newRow("a formula with a plus") << u"+1+1"_s << u"'+1+1"_s;
    QTest::newRow("after a blank") << u" =1"_s << u" '=1"_s;
    QTest::newRow("after a semicolon") << u"hi;=1+1"_s << u"hi;'=1+1"_s;
    QTest::newRow("after several") << u"hi;;-1; @a"_s << u"hi;;'-1; '@a"_s;
    QTest::newRow("after a tab") << u"hi\t+1"_s << u"hi\t'+1"_s;
    QTest::newRow("on the second line") << u"a\n=1"_s << u"\"a\n'=1\""_s;
    QTest::newRow("on a line of Windows") << u"a\r\n =1"_s << u"\"a\r\n '=1\""_s;
    QTest::newRow("hidden behind a tab") << u"\t=1"_s << u"'\t'=1"_s;
    QTest::newRow("signs within a text") << u"a=b; c-d @ e"_s << u"a=b; c-d @ e"_s;
}

void TestCsvText::writesValuesThatStayValues()
{
    QFETCH(const QString, value);
    QTEST(csvValue(value), "expected");
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
