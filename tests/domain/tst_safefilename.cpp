// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safefilename.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// Names that strangers give their files.
class TestSafeFileName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameStaysAFileOfItsFolder_data();
    void aNameStaysAFileOfItsFolder();
    void aLongNameKeepsItsEnding();
    void aFileHasANameAndAnEnding_data();
    void aFileHasANameAndAnEnding();
    void whatRunsIsDangerous_data();
    void whatRunsIsDangerous();
    void whatItBeginsWithCounts();
};

void TestSafeFileName::aNameStaysAFileOfItsFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("a plain one") << u"Invoice 7.pdf"_s << u"Invoice 7.pdf"_s;
    QTest::newRow("another script") << u"فاتورة.pdf"_s << u"فاتورة.pdf"_s;
    QTest::newRow("an emoji") << u"🌻.jpg"_s << u"🌻.jpg"_s;
    QTest::newRow("a path up") << u"../../.bashrc"_s << u"_.._.bashrc"_s;
    QTest::newRow("a Windows path") << u"C:\\Windows\\x.dll"_s << u"C__Windows_x.dll"_s;
    QTest::newRow("a stream of another file") << u"a.txt:b.exe"_s << u"a.txt_b.exe"_s;
    QTest::newRow("a turned ending") << u"photo\u202egpj.exe"_s << u"photogpj.exe"_s;
    QTest::newRow("an isolate") << u"a\u2067b\u2069.pdf"_s << u"ab.pdf"_s;
    QTest::newRow("without width") << u"a\u200b\ufeff.pdf"_s << u"a.pdf"_s;
    QTest::newRow("control characters") << u"a\n\t\u0000b\u0007.pdf"_s << u"ab.pdf"_s;
    QTest::newRow("spaces before the ending") << u"photo.jpg              .exe"_s << u"photo.jpg.exe"_s;
    QTest::newRow("wide spaces") << u"a\u3000\u2003b.pdf"_s << u"a b.pdf"_s;
    QTest::newRow("dots and spaces at the end") << u"a.exe. . "_s << u"a.exe"_s;
    QTest::newRow("hidden") << u"..hidden.txt"_s << u"hidden.txt"_s;
    QTest::newRow("a device") << u"con"_s << u"_con"_s;
    QTest::newRow("a device with an ending") << u"NUL.txt"_s << u"_NUL.txt"_s;
    QTest::newRow("a device with two") << u"com1.tar.gz"_s << u"_com1.tar.gz"_s;
    QTest::newRow("a device with a raised digit") << u"LPT¹.txt"_s << u"_LPT¹.txt"_s;
    QTest::newRow("like a device") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83c) + u".txt"_s << u"a.txt"_s;
    QTest::newRow("nothing left") << u" ../.. "_s << u"_"_s;
    QTest::newRow("dots alone") << u"..."_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSafeFileName::aNameStaysAFileOfItsFolder()
{
    QFETCH(const QString, name);
    const QString safe = safeFileName(name);
    QVERIFY(!safe.contains(u'/') && !safe.contains(u'\\') && safe != u".."_s);
    QTEST(safe, "safe");
    QCOMPARE(safeFileName(safe), safe);
}

void TestSafeFileName::aLongNameKeepsItsEnding()
{
    const QString safe = safeFileName(QString(400, u'ü') + u".pdf"_s);
    QVERIFY(safe.toUtf8().size() <= 120);
    QVERIFY(safe.endsWith(u"üü.pdf"_s));
    QVERIFY(safeFileName(u"a."_s + QString(400, u'x')).toUtf8().size() <= 120);
    const QString emoji = safeFileName(u"🌻"_s.repeated(100) + u".jpg"_s);
    QVERIFY(emoji.toUtf8().size() <= 120 && emoji.endsWith(u"🌻.jpg"_s));
}

void TestSafeFileName::aFileHasANameAndAnEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("safe");
    QTest::newRow("no name") << QString() << u"image/jpeg"_s << u"image-1.jpg"_s;
    QTest::newRow("no ending") << u"Invoice"_s << u"application/pdf"_s << u"Invoice.pdf"_s;
    QTest::newRow("parameters") << QString() << u"audio/ogg; codecs=opus"_s << u"image-1.oga"_s;
    QTest::newRow("no type") << u"README"_s << QString() << u"README"_s;
    QTest::newRow("its own ending") << u"a.docx"_s << u"application/pdf"_s << u"a.docx"_s;
}

void TestSafeFileName::aFileHasANameAndAnEnding()
{
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    QTEST(safeFileName(name, type, u"image-1"_s), "safe");
}

void TestSafeFileName::whatRunsIsDangerous_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDangerous");
    for (const QString &name :
         {u"a.exe"_s, u"a.EXE"_s, u"a.js"_s, u"a.lnk"_s, u"a.html"_s, u"a.svg"_s, u"a.desktop"_s, u"a.sh"_s,
          u"a.docm"_s, u"a.apk"_s, u"a.dmg"_s, u"photo.jpg.scr"_s, u"a.exe "_s, u"a.exe."_s, u"a.ｅｘｅ"_s,
          u"photo\u202egpj.exe"_s, u"a.e\u200bxe"_s, u"README"_s, u".exe"_s})
        QTest::newRow(qUtf8Printable(name)) << name << true;
    for (const QString &name : {u"a.pdf"_s, u"a.jpg"_s, u"a.docx"_s, u"a.xlsx"_s, u"a.txt"_s, u"a.mp4"_s,
                                u"exe.pdf"_s, u"a.zip"_s, u"a.vcf"_s})
        QTest::newRow(qUtf8Printable(name)) << name << false;
}

void TestSafeFileName::whatRunsIsDangerous()
{
    QFETCH(const QString, name);
    QTEST(isDangerousFile(name), "isDangerous");
}

void TestSafeFileName::whatItBeginsWithCounts()
{
    QVERIFY(isDangerousFile(u"a.pdf"_s, "MZ\x90"));
    QVERIFY(isDangerousFile(u"a.jpg"_s,
                            "\x7f"
                            "ELF\x02"));
    QVERIFY(isDangerousFile(u"a.txt"_s, "#!/bin/sh\nrm"));
    QVERIFY(isDangerousFile(u"a.pdf"_s, "<!DOCTYPE html><html><script>"));
    QVERIFY(isDangerousFile(u"a.txt"_s, "[Desktop Entry]\nExec=x"));
    QVERIFY(!isDangerousFile(u"a.pdf"_s, "%PDF-1.7"));
    QVERIFY(!isDangerousFile(u"a.txt"_s, "Bread, milk"));
}

QTEST_GUILESS_MAIN(TestSafeFileName)
#include "tst_safefilename.moc"
