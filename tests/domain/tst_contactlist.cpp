// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/csvtext.h"
#include "domain/contactlist.h"
#include "domain/vcard.h"
#include "domain/vcardreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Files of contacts as phones, address books and spreadsheets write them.
class TestContactList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCardsOfEveryVersion_data();
    void readsCardsOfEveryVersion();
    void whatIsNoCardIsPassedOver();
    void ourOwnCardsComeBack_data();
    void ourOwnCardsComeBack();
    void longLinesAreFolded();
    void aValueAddsNoLines();
    void readsTables_data();
    void readsTables();
    void saysWhyAContactCannotBeUsed();
    void aLineMayBeFoldedWithinALetter();
    void othersThanUtf8AreRead_data();
    void othersThanUtf8AreRead();
    void aLongFileIsCut_data();
    void aLongFileIsCut();
    void aFileWithoutContactsIsRefused_data();
    void aFileWithoutContactsIsRefused();
};

void TestContactList::readsCardsOfEveryVersion_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("2.1 of a phone") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
        "Garc=C3=ADa;Luc=C3=AD=\r\na;;;\r\nTEL;CELL;PREF:600 00 00 01\r\nEND:VCARD\r\n")
                                    << u"Lucía García"_s << QStringList{u"600 00 00 01"_s};
    QTest::newRow("3.0 of an address book")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nN:Ortega;Lucía;;;\nFN:Lucía\\, from the bakery\n"
                      "item1.TEL;type=pref;type=CELL:+34 600 000 021\nitem1.X-ABLabel:work\n"
                      "TEL;TYPE=HOME:+34 910 000 022\nPHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD\n")
        << u"Lucía, from the bakery"_s << QStringList{u"+34 600 000 021"_s, u"+34 910 000 022"_s};
    QTest::newRow("4.0 with addresses")
        << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:أمي\r\n نة\r\n"
                      "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+971-50-000-0012;ext=1\r\nEND:VCARD\r\n")
        << u"أمينة"_s << QStringList{u"+971-50-000-0012"_s};
    QTest::newRow("only a company") << QByteArray("BEGIN:VCARD\nORG:Panadería Sol;Shop\nTEL:1\nEND:VCARD\n")
                                    << u"Panadería Sol"_s << QStringList{u"1"_s};
    QTest::newRow("cut off") << QByteArray("BEGIN:VCARD\nFN:Ana\nTEL:2") << u"Ana"_s << QStringList{u"2"_s};
}

void TestContactList::readsCardsOfEveryVersion()
{
    QFETCH(const QByteArray, card);
    QVERIFY(isVCard(card));
    const QList<VCardPerson> people = readVCards(card).people;
    QCOMPARE(people.size(), 1);
    QTEST(people.first().name, "name");
    QTEST(people.first().numbers, "numbers");
    QCOMPARE(people.first().line, 1);
}

void TestContactList::whatIsNoCardIsPassedOver()
{
    QVERIFY(!isVCard("Name,Phone\nAna,1\n"));
    const QList<VCardPerson> people =
        readVCards(
            "nonsense\n:\nBEGIN:VCARD\nBEGIN:VCARD\nFN:Ana\n;;;\n\n=\nEND:VCARD\nFN:nobody\nEND:VCARD\n")
            .people;
    QCOMPARE(people.size(), 2); // the first has nothing in it
    QCOMPARE(people.last().name, u"Ana"_s);
    QCOMPARE(people.last().line, 4);
}

void TestContactList::ourOwnCardsComeBack_data()
{
    QTest::addColumn<VCardVersion>("version");
    QTest::newRow("3.0") << VCardVersion::Three;
    QTest::newRow("4.0") << VCardVersion::Four;
}

void TestContactList::ourOwnCardsComeBack()
{
    QFETCH(const VCardVersion, version);
    ContactCard card;
    card.formattedName =
        u"Ana; the \\ one, 👩‍👩‍👧‍👦 with a long name that does not fit into one line of a file"_s;
    card.phones = {{u"+34 600 00 00 11"_s, WaId(u"34600000011"_s), {}}};
    const Result<ContactFile> file = contactsIn(vCardOf(card, version), {});
    QVERIFY(file);
    QCOMPARE(file->contacts.first().name, card.formattedName);
    QCOMPARE(file->contacts.first().waId, WaId(u"34600000011"_s));
}

void TestContactList::longLinesAreFolded()
{
    ContactCard card;
    card.formattedName = QString(60, u'ا') + QString(60, u'x');
    for (const QByteArray &line : vCardOf(card).split('\n'))
        QVERIFY(line.size() <= 76);
}

void TestContactList::aValueAddsNoLines()
{
    ContactCard card;
    card.formattedName = u"Ana\r\nTEL:+34999\nEND:VCARD"_s;
    const QList<VCardPerson> people = readVCards(vCardOf(card)).people;
    QCOMPARE(people.size(), 1);
    QVERIFY(people.first().numbers.isEmpty());
}

void TestContactList::readsTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("region");
    QTest::addColumn<WaId>("waId");
    const QString spain = u"ES"_s;
    const WaId ana(u"34600000011"_s);
    QTest::newRow("ours") << QByteArray(
        "\xEF\xBB\xBFName,Phone number,Username\r\nAna Ruiz,+34600000011,ana\r\n")
                          << spain << ana;
    QTest::newRow("with semicolons") << QByteArray("Teléfono;Nombre\n600 00 00 11;Ana Ruiz\n") << spain
                                     << ana;
    QTest::newRow("of Outlook") << QByteArray(
        "First Name,Last Name,Company,Mobile Phone\nAna,Ruiz,Sol,0034 600000011\n")
                                << spain << ana;
    QTest::newRow("of Google") << QByteArray("Name,Given Name,Phone 1 - Value\nAna "
                                             "Ruiz,Ana,+34 600 00 00 11 ::: +34 910 00 00 22\n")
                               << spain << ana;
    QTest::newRow("with a guarded name")
        << QByteArray("Name,Phone\n'=Ana Ruiz,+34600000011\n") << spain << ana;
    QTest::newRow("with a tax number")
        << QByteArray("CPF;Nome;Telefone\n123.456.789-09;Ana Ruiz;(11) 96123-4567\n") << u"BR"_s
        << WaId(u"5511961234567"_s);
    const WaId german(u"4915123456789"_s);
    QTest::newRow("with a customer number")
        << QByteArray("Kundennr;Name;Telefon\n1002345;Ana Ruiz;0151 23456789\n") << u"DE"_s << german;
    QTest::newRow("with a postcode") << QByteArray("Name;PLZ;Telefon\nAna Ruiz;10115;0151 23456789\n")
                                     << u"DE"_s << german;
    QTest::newRow("with a customer number, and a phone number without a title")
        << QByteArray("Customer number;Name;Contact\n1002345;Ana Ruiz;+4915123456789\n") << u"DE"_s << german;
    QTest::newRow("with a date, and a phone number without a title")
        << QByteArray("Datum;Name;Kontakt\n12.03.2024;Ana Ruiz;0151 23456789\n") << u"DE"_s << german;
}

void TestContactList::readsTables()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, region);
    const Result<ContactFile> file = contactsIn(table, region);
    QVERIFY(file);
    QCOMPARE(file->contacts.size(), 1);
    QCOMPARE(QString(file->contacts.first().name).remove(u'='), u"Ana Ruiz"_s);
    QTEST(file->contacts.first().waId, "waId");
    QCOMPARE(file->contacts.first().line, 2);
    QVERIFY(!file->isCut);
}

void TestContactList::saysWhyAContactCannotBeUsed()
{
    const Result<ContactFile> file =
        contactsIn("Name,Phone\nAna,+34600000011\nAna again,0034 600 00 00 11\n,+34600000012\nBen,\nEve,abc\n"
                   "Lia,+5511987654321\nLia too,+551187654321\n",
                   u"ES"_s);
    QVERIFY(file);
    QList<ContactOutcome> outcomes;
    for (const FileContact &contact : file->contacts)
        outcomes << contact.outcome;
    QCOMPARE(
        outcomes,
        (QList<ContactOutcome>{ContactOutcome::New, ContactOutcome::Duplicate, ContactOutcome::NameMissing,
                               ContactOutcome::NumberMissing, ContactOutcome::NumberInvalid,
                               ContactOutcome::New, ContactOutcome::Duplicate}));
}

void TestContactList::aLineMayBeFoldedWithinALetter()
{
    const QList<VCardPerson> people = readVCards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Luc\xC3\r\n \xAD"
                                                 "a\r\nTEL:1\r\nEND:VCARD\r\n"
                                                 "BEGIN:VCARD\r\nFN:Íñigo\r\nTEL:2\r\nEND:VCARD\r\n")
                                          .people;
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first().name, u"Lucía"_s);
    QCOMPARE(people.last().name, u"Íñigo"_s);
    QCOMPARE(people.last().line, 7);
}

void TestContactList::othersThanUtf8AreRead_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString card = u"BEGIN:VCARD\r\nFN:Luc\r\n ía\r\nTEL:1\r\nEND:VCARD\r\n"_s;
    for (const auto &[name, encoding] : {std::pair("UTF-8 with a byte order mark", QStringConverter::Utf8),
                                         std::pair("UTF-16 LE", QStringConverter::Utf16LE),
                                         std::pair("UTF-16 BE", QStringConverter::Utf16BE)}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(name) << QByteArray(encode(card));
    }
    QStringEncoder withoutMark(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 without a byte order mark") << QByteArray(withoutMark(card));
    QTest::newRow("Windows-1252") << card.toLatin1();
}

void TestContactList::othersThanUtf8AreRead()
{
    QFETCH(const QByteArray, file);
    QVERIFY(isVCard(file));
    const QList<VCardPerson> people = readVCards(file).people;
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().name, u"Lucía"_s);
}

void TestContactList::aLongFileIsCut_data()
{
    QTest::addColumn<bool>("areCards");
    QTest::addColumn<int>("more");
    QTest::newRow("a table") << false << 5;
    QTest::newRow("a table that just fits") << false << 0;
    QTest::newRow("cards") << true << 5;
    QTest::newRow("cards that just fit") << true << 0;
}

void TestContactList::aLongFileIsCut()
{
    QFETCH(const bool, areCards);
    QFETCH(const int, more);
    QByteArray bytes = areCards ? "" : "name,phone\n";
    // Without numbers, because it takes long to check so many.
    for (qsizetype i = 0; i < maxCsvRows + more; ++i)
        bytes += areCards ? "BEGIN:VCARD\nFN:Somebody\nEND:VCARD\n" : "Somebody,\n";
    const Result<ContactFile> file = contactsIn(bytes, {});
    QVERIFY(file);
    QCOMPARE(file->contacts.size(), maxCsvRows);
    QCOMPARE(file->isCut, more > 0);
}

void TestContactList::aFileWithoutContactsIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("no numbers") << QByteArray("Product,Colour\nrose,red\n");
    QTest::newRow("empty cards") << QByteArray("BEGIN:VCARD");
}

void TestContactList::aFileWithoutContactsIsRefused()
{
    QFETCH(const QByteArray, file);
    const Result<ContactFile> contacts = contactsIn(file, u"ES"_s);
    if (file == "BEGIN:VCARD")
        QCOMPARE(contacts->contacts.first().outcome, ContactOutcome::NumberMissing);
    else
        QCOMPARE(contacts.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestContactList)
#include "tst_contactlist.moc"
