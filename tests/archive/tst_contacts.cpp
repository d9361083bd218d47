// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contacts.h"
#include "archive/customerdirectory.h"
#include "core/onworker.h"
#include "fulldisk.h"
#include "setclock.h"
#include "storefixture.h"
#include "tests/support/busyworkers.h"

#include <QDir>
#include <QFile>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Contacts to files and from files, with a real store.
class TestContacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesEverybody_data();
    void savesEverybody();
    void savesThoseWhoAreChosen();
    void aFullDiskKeepsTheOlderFile();
    void thereIsNoFileWithoutItsLine_data();
    void thereIsNoFileWithoutItsLine();
    void nothingChangesBeforeTheImport();
    void importedNamesAreShownInsteadOfProfileNames();
    void importedContactsAreFoundAndWrittenTo();
    void whoHasAConversationIsNoContactWithoutOne();
    void aNewerNameOfThePhoneBookWins();
    void whatIsSavedCanBeImported_data();
    void whatIsSavedCanBeImported();
    void manyAreImported();

private:
    QString file(const QByteArray &content);
    QList<FileContact> preview(const QByteArray &content)
    {
        return QCoro::waitFor(m_contacts->preview(file(content), u"ES"_s))->contacts;
    }
    Result<int> importAll(const QList<FileContact> &contacts)
    {
        return QCoro::waitFor(m_contacts->importAll(contacts, {}));
    }
    Result<int> save(const QString &path, ContactFormat format, const QList<Customer> &only = {})
    {
        return QCoro::waitFor(m_contacts->save(path, format, {u"Name"_s, u"Phone"_s, u"Username"_s}, only));
    }
    QList<Customer> all() const
    {
        return m_store->reader().conversations.contacts().page({}, 100'000).value();
    }

    std::optional<StoreFixture> m_store;
    support::SetClock m_clock;
    std::optional<Contacts> m_contacts;
    std::optional<QTemporaryDir> m_folder;
};

void TestContacts::init()
{
    m_clock.time = QDateTime::currentDateTimeUtc();
    m_store.emplace();
    m_contacts.emplace(**m_store, m_clock);
    m_folder.emplace();
}

void TestContacts::cleanup()
{
    m_contacts.reset();
    m_store.reset();
    m_folder.reset();
}

QString TestContacts::file(const QByteArray &content)
{
    const QString path = m_folder->filePath(u"contacts"_s);
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the file was not written");
    return path;
}

void TestContacts::savesEverybody_data()
{
    QTest::addColumn<ContactFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("vCard 4.0") << ContactFormat::VCard4
                               << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nN:;Ana\\; Ruiz;;;\r\n"
                                             "FN:Ana\\; Ruiz\r\nTEL;TYPE=CELL;VALUE=uri:tel:+34600000011\r\n"
                                             "END:VCARD\r\n");
    QTest::newRow("vCard 3.0") << ContactFormat::VCard3
                               << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Ana\\; Ruiz;;;\r\n"
                                             "FN:Ana\\; Ruiz\r\nTEL;TYPE=CELL:+34 600 00 00 11\r\n"
                                             "END:VCARD\r\n");
    QTest::newRow("table") << ContactFormat::Csv
                           << QByteArray("\xEF\xBB\xBFName,Phone,Username\r\nAna; Ruiz,+34600000011,\r\n"
                                         "'=1+1,+34600000012,\r\n");
}

void TestContacts::savesEverybody()
{
    QFETCH(const ContactFormat, format);
    QFETCH(const QByteArray, expected);
    m_store->talkTo(customerNamed(u"Ana; Ruiz"_s, u"34600000011"_s));
    m_store->talkTo(customerNamed(u"=1+1"_s, u"34600000012"_s));
    const QString path = m_folder->filePath(u"out"_s);
    QCOMPARE(save(path, format).value(), 2);
    QVERIFY2(bytesOf(path).startsWith(expected), bytesOf(path).constData());
    const AuditEntry line = m_store->reader().audit.page(0, 1)->first().entry;
    QCOMPARE(line.kind, AuditKind::Exported);
    QCOMPARE(line.count, 2);
}

void TestContacts::savesThoseWhoAreChosen()
{
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    m_store->talkTo(customerNamed(u"Ben"_s, u"34600000012"_s));
    const QString path = m_folder->filePath(u"out"_s);
    QCOMPARE(save(path, ContactFormat::Csv, {all().last()}).value(), 1);
    QVERIFY(bytesOf(path).contains("Ben") && !bytesOf(path).contains("Ana"));
}

void TestContacts::aFullDiskKeepsTheOlderFile()
{
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    const QString path = file("older");
    Result<int> saved;
    {
        const support::FullDisk full(10);
        saved = save(path, ContactFormat::Csv);
    }
    QVERIFY(!saved);
    QCOMPARE(nameOf(saved.error().reason), nameOf(Reason::DiskFull));
    QCOMPARE(bytesOf(path), QByteArray("older"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestContacts::thereIsNoFileWithoutItsLine_data()
{
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("where none was") << false;
    QTest::newRow("over an older one") << true;
}

void TestContacts::thereIsNoFileWithoutItsLine()
{
    QFETCH(const bool, isOlder);
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    const QString path = isOlder ? file("older") : m_folder->filePath(u"out"_s);
    std::optional<Result<int>> saved;
    QObject context;
    {
        const support::BusyWorkers blocked;
        QCoro::connect(m_contacts->save(path, ContactFormat::Csv, {}, all()), &context,
                       [&saved](const Result<int> &outcome) { saved = outcome; });
        m_contacts.reset(); // the console is locked before the worker has written
    }
    QTRY_VERIFY(saved.has_value());
    QVERIFY(!*saved);
    QVERIFY(workers().waitForDone(20'000));
    QCOMPARE(bytesOf(path), isOlder ? "older"_ba : QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), isOlder ? 1 : 0);
    QVERIFY(m_store->reader().audit.page(0, 1)->isEmpty());
}

void TestContacts::nothingChangesBeforeTheImport()
{
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    m_store->talkTo(customerNamed(u"ben99"_s, u"34600000012"_s));
    const QList<FileContact> contacts =
        preview("Name,Phone\nAna,600000011\nBen,+34 600 00 00 12\nEve,600000013\nNo,12\n");
    QCOMPARE(contacts.at(0).outcome, ContactOutcome::Unchanged);
    QCOMPARE(contacts.at(1).outcome, ContactOutcome::Updated);
    QCOMPARE(contacts.at(1).knownName, u"ben99"_s);
    QCOMPARE(contacts.at(2).outcome, ContactOutcome::New);
    QCOMPARE(contacts.at(3).outcome, ContactOutcome::NumberInvalid);
    QCOMPARE(all().size(), 2);
    QVERIFY(m_store->reader().audit.page(0, 1)->isEmpty());
}

void TestContacts::importedNamesAreShownInsteadOfProfileNames()
{
    const ConversationId ben = m_store->talkTo(customerNamed(u"ben99"_s, u"34600000012"_s));
    QCOMPARE(importAll(preview("Name,Phone\nBen from the market,600000012\nEve,600000013\nNo,12\n")).value(),
             2);
    QCOMPARE(displayName(m_store->conversationOf(ben).customer), u"Ben from the market"_s);
    m_store->talkTo(customerNamed(u"ben100"_s, u"34600000012"_s));
    QCOMPARE(displayName(m_store->conversationOf(ben).customer), u"Ben from the market"_s);
    QCOMPARE(all().size(), 2);
    QCOMPARE(displayName(all().last()), u"Eve"_s);
    QCOMPARE(m_store->reader().audit.page(0, 1)->first().entry.kind, AuditKind::Imported);
    QCOMPARE(preview("Name,Phone\nBen from the market,600000012\n").first().outcome,
             ContactOutcome::Unchanged);
}

void TestContacts::importedContactsAreFoundAndWrittenTo()
{
    CustomerDirectory directory(**m_store);
    const auto found = [&directory](const QString &text) {
        QStringList names;
        const QList<Customer> customers = QCoro::waitFor(directory.search(text, 3)).value();
        for (const Customer &customer : customers)
            names << displayName(customer);
        return names;
    };
    m_store->talkTo(customerNamed(u"Ben the writer"_s, u"34600000012"_s));
    QVERIFY(importAll(preview("Name,Phone\nÉve Baker,600000013\nBen Baker,600000014\nZoe,600000015\n")));
    QCOMPARE(found(u"baker"_s), (QStringList{u"Ben Baker"_s, u"Éve Baker"_s}));
    QCOMPARE(found(u"ben"_s), (QStringList{u"Ben the writer"_s, u"Ben Baker"_s}));
    QCOMPARE(found(u"600 000 015"_s), QStringList{u"Zoe"_s});
    QCOMPARE(found({}), (QStringList{u"Ben the writer"_s, u"Ben Baker"_s, u"Éve Baker"_s}));
    const Customer zoe = QCoro::waitFor(directory.searchContacts(u"zoe"_s, 3)).value().first();
    const auto opened = QCoro::waitFor(directory.conversationWith(PhoneNumberId(u"61"_s), zoe));
    QCOMPARE(m_store->conversationOf(*opened).customer.id, zoe.id);
    QVERIFY(QCoro::waitFor(directory.searchContacts(u"zoe"_s, 3)).value().isEmpty());
    QCOMPARE(found(u"zoe"_s), QStringList{u"Zoe"_s});
}

void TestContacts::whoHasAConversationIsNoContactWithoutOne()
{
    CustomerDirectory directory(**m_store);
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    const ConversationId eve = m_store->talkTo(customerNamed(u"eve99"_s, u"34600000013"_s));
    QVERIFY(importAll(preview("Name,Phone\nEve,600000013\n")));
    const auto contacts = [&directory] { return QCoro::waitFor(directory.searchContacts({}, 3)).value(); };
    QVERIFY(contacts().isEmpty());
    for (const ConversationId &each : {ana, eve})
        m_store->must([&](StoreSession &session) { return session.privacy.softDelete(each, m_clock.time); });
    // A stranger whose conversation was deleted is not shown, but who is in the phone book is.
    QCOMPARE(contacts().size(), 1);
    QCOMPARE(contacts().first().phoneBookName, u"Eve"_s);
}

void TestContacts::aNewerNameOfThePhoneBookWins()
{
    QVERIFY(importAll(preview("Name,Phone\nBen,600000012\n")));
    Customer ben;
    ben.waId = WaId(u"34600000012"_s);
    ben.phoneBookName = u"Benjamin"_s;
    m_store->must([ben, at = m_clock.time.addDays(1)](StoreSession &session) {
        return session.conversations.saveCustomer(ben, at);
    });
    QCOMPARE(displayName(all().first()), u"Benjamin"_s);
}

void TestContacts::whatIsSavedCanBeImported_data()
{
    savesEverybody_data();
}

void TestContacts::whatIsSavedCanBeImported()
{
    QFETCH(const ContactFormat, format);
    m_store->talkTo(customerNamed(u"Ana; \"Ruiz\", أمينة 🌹"_s, u"34600000011"_s));
    m_store->talkTo(customerNamed(u"-Ben; =1"_s, u"5511987654321"_s));
    const QString path = m_folder->filePath(u"out"_s);
    QVERIFY(save(path, format));
    const QList<FileContact> contacts = QCoro::waitFor(m_contacts->preview(path, {}))->contacts;
    QCOMPARE(contacts.size(), 2);
    for (const FileContact &contact : contacts)
        QCOMPARE(contact.outcome, ContactOutcome::Unchanged);
}

void TestContacts::manyAreImported()
{
    QByteArray table = "Name,Phone\n";
    for (int i = 0; i < 1'000; ++i)
        table += "Customer " + QByteArray::number(i) + ",+34600" + QByteArray::number(100'000 + i) + '\n';
    QList<int> steps;
    const Result<int> count =
        QCoro::waitFor(m_contacts->importAll(preview(table), [&steps](int done) { steps << done; }));
    QCOMPARE(count.value(), 1'000);
    QCOMPARE(steps.last(), 1'000);
    QVERIFY(steps.size() > 1);
    QCOMPARE(all().size(), 1'000);
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
