// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupfile.h"
#include "cheapguesses.h"
#include "computer.h"
#include "fulldisk.h"
#include "secrets/keyfile.h"
#include "secrets/memorystore.h"
#include "setclock.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::test::bytesIn;
using shoptalk::test::Computer;

namespace {

constexpr int pageBytes = 4096; ///< SQLite's usual.

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A keychain that answers a number of calls and fails from then on, as for a program that is killed.
class EndingStore final : public SecretStore {
public:
    int callsLeft = -1; ///< Negative: it does not end.

    QCoro::Task<Result<Secret>> read(QString name) override
    {
        if (isOver())
            co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
        co_return co_await m_store.read(name);
    }
    QCoro::Task<Result<void>> write(QString name, Secret value) override
    {
        if (isOver())
            co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
        co_return co_await m_store.write(name, std::move(value));
    }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        if (isOver())
            co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
        co_return co_await m_store.remove(name);
    }

private:
    bool isOver()
    {
        if (callsLeft > 0)
            --callsLeft;
        return callsLeft == 0;
    }
    MemoryStore m_store;
};

} // namespace

/// S30 on real SQLite files and a real Secret Service.
class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void s30_isBroughtBackOnAnotherComputerWithTheRecoveryKey();
    void s30_isBroughtBackOnAnotherComputerWithThePassphrase();
    void s30_isBroughtBackOnTheSameComputerWithoutTyping();
    void s30_theRecoveryKeyDoesNotRemoveThePassphrase_data();
    void s30_theRecoveryKeyDoesNotRemoveThePassphrase();
    void s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds_data();
    void s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds();
    void s30_whatWaitedToBeSentCountsAsTriedAfterwards();
    void s30_holdsNothingInTheClear();
    void s30_aChangedTruncatedOrForeignBackupIsRefusedWithNothingWritten();
    void s30_everyByteOfABackupCounts();
    void s30_aSwappedHeadIsRefused();
    void s30_withoutARecoveryKeyThereIsNoBackup();
    void s30_anInterruptedBackupNeverReplacesAGoodOne();
    void s25_theCopyOfAnInterruptedBackupIsRemovedAtTheNextStart();
    void s30_aDamagedDatabaseIsNotBackedUpOverGoodOnes();
    void s30_aFullDiskNeverReplacesAGoodOne_data();
    void s30_aFullDiskNeverReplacesAGoodOne();
    void s30_onlyTheNewestAreKept();
    void s30_aClockThatWasAheadPushesOutNoBackup();
    void s30_twoAtOnceAreOne();
    void s30_lockingWhileOneIsMadeIsHarmless();
    void s30_theBackupOfAnEndedSessionDoesNotDisturbTheNextOne();
    void s30_aRestoreWaitsForTheBackupThatIsMade();
    void s30_isMadeWhenItIsDue();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Computer> m_shop;
    QByteArray m_paper;
    support::SetClock m_clock;
};

void TestBackup::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    qRegisterMetaType<Result<QString>>();
    m_clock.time = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<Computer>(at(u"shop"_s));
    QVERIFY(m_shop->open());
    QVERIFY(m_shop->keep(u"pair"_s, "private half"));
    const Result<Secret> words = QCoro::waitFor(m_shop->keys->makeRecoveryKey());
    QVERIFY(words);
    m_paper = QByteArray(words->bytes().constData(), words->bytes().size());
}

void TestBackup::s30_isBroughtBackOnAnotherComputerWithTheRecoveryKey()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY2(backup, backup ? "" : qPrintable(describe(backup.error())));
    Computer other(at(u"other"_s));
    const Result<void> restored = other.restore(*backup, m_paper.toLower());
    QVERIFY2(restored, restored ? "" : qPrintable(describe(restored.error())));
    QVERIFY(other.open());
    QCOMPARE(other.kept(u"pair"_s), "private half"_ba);
    QCOMPARE(other.files().filter(u"restored"_s), QStringList());
}

void TestBackup::s30_isBroughtBackOnAnotherComputerWithThePassphrase()
{
    QVERIFY(QCoro::waitFor(m_shop->keys->changePassphrase({}, Secret("correct horse"))));
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    Computer other(at(u"other"_s));
    QCOMPARE(auditWord(other.restore(*backup, "wrong horse").error()), u"envelope_refused"_s);
    QCOMPARE(other.files(), QStringList());
    QVERIFY(other.restore(*backup, "correct horse"));
    QCOMPARE(auditWord(other.open().error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(other.keys->unlock(Secret("correct horse"))));
    QCOMPARE(other.kept(u"pair"_s), "private half"_ba);
}

void TestBackup::s30_isBroughtBackOnTheSameComputerWithoutTyping()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    QVERIFY(m_shop->keep(u"later"_s, "x"));
    m_shop->close();
    put(m_shop->database, "not a database any more");
    QCOMPARE(auditWord(m_shop->open().error()), u"database_damaged"_s);
    m_shop->close();
    QVERIFY(m_shop->restore(*backup, {}));
    QVERIFY(m_shop->open());
    QCOMPARE(m_shop->kept(u"pair"_s), "private half"_ba);
    QCOMPARE(bytesIn(m_shop->database + u".before-restore"_s), "not a database any more"_ba);
}

void TestBackup::s30_theRecoveryKeyDoesNotRemoveThePassphrase_data()
{
    QTest::addColumn<bool>("hasKeychain");
    QTest::newRow("in the keychain") << true;
    QTest::newRow("in a file, without a keychain") << false;
}

void TestBackup::s30_theRecoveryKeyDoesNotRemoveThePassphrase()
{
    QFETCH(const bool, hasKeychain);
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    MemoryStore keychain;
    KeyFile file(at(u"other"_s));
    Computer other(at(u"other"_s), hasKeychain ? static_cast<SecretStore *>(&keychain) : &file,
                   test::cheapGuesses);
    other.store = std::make_unique<Store>(other.database);
    QVERIFY(QCoro::waitFor(other.store->open()));
    QVERIFY(QCoro::waitFor(KeyManager(*other.store, other.vault).create(Secret("my own horse"))));
    QVERIFY(other.keep(u"mine"_s, "here"));
    other.close();
    QCOMPARE(auditWord(other.open().error()), u"passphrase_needed"_s);
    other.close();
    const QByteArray before = bytesIn(other.database);
    QCOMPARE(auditWord(other.restore(*backup, m_paper).error()), u"passphrase_needed"_s);
    QCOMPARE(bytesIn(other.database), before);
    const Result<void> restored = other.restore(*backup, m_paper, "a new horse");
    QVERIFY2(restored, restored ? "" : qPrintable(describe(restored.error())));
    QCOMPARE(auditWord(other.open().error()), u"passphrase_needed"_s);
    QCOMPARE(auditWord(QCoro::waitFor(other.keys->unlock(Secret("my own horse"))).error()),
             u"envelope_refused"_s);
    QVERIFY(QCoro::waitFor(other.keys->unlock(Secret("a new horse"))));
    QCOMPARE(other.kept(u"pair"_s), "private half"_ba);
}

void TestBackup::s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds_data()
{
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<bool>("hasPassphrase");
    QTest::newRow("with the recovery key") << true << false;
    QTest::newRow("with the passphrase") << true << true;
    QTest::newRow("on a new computer") << false << false;
    QTest::newRow("on a new computer, with the passphrase") << false << true;
}

void TestBackup::s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds()
{
    QFETCH(const bool, isUsed);
    QFETCH(const bool, hasPassphrase);
    MemoryStore shopKeychain;
    Computer shop(at(u"the shop"_s), &shopKeychain, test::cheapGuesses);
    QVERIFY(shop.open());
    QVERIFY(shop.keep(u"pair"_s, "private half"));
    const Result<Secret> paper = QCoro::waitFor(shop.keys->makeRecoveryKey());
    QVERIFY(paper);
    if (hasPassphrase)
        QVERIFY(QCoro::waitFor(shop.keys->changePassphrase({}, Secret("correct horse"))));
    const Result<QString> backup = shop.backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    const QByteArray typed = hasPassphrase ? "correct horse"_ba : QByteArray(paper->bytes());
    int restoredCount = 0;
    for (int calls = 1; calls < 8; ++calls) {
        EndingStore keychain;
        Computer other(at(u"other %1"_s.arg(calls)), &keychain, test::cheapGuesses);
        if (isUsed) {
            QVERIFY(other.open());
            QVERIFY(other.keep(u"mine"_s, "here"));
            other.close();
        }
        keychain.callsLeft = calls;
        const bool isRestored = other.restore(*backup, typed).has_value();
        keychain.callsLeft = -1;
        restoredCount += isRestored ? 1 : 0;
        if (!isRestored && !isUsed)
            continue; // nothing is there
        Result<void> opened = other.open();
        if (!opened && auditWord(opened.error()) == u"passphrase_needed"_s)
            opened = QCoro::waitFor(other.keys->unlock(Secret(typed)));
        QVERIFY2(opened, opened ? "" : qPrintable(u"%1: %2"_s.arg(calls).arg(describe(opened.error()))));
        QCOMPARE(other.kept(isRestored ? u"pair"_s : u"mine"_s), isRestored ? "private half"_ba : "here"_ba);
        other.close();
        const Result<void> again = other.restore(*backup, typed); // what was there first is still kept
        QVERIFY(again);
        if (isUsed)
            QVERIFY(QFile::exists(other.database + u".before-restore"_s));
    }
    QVERIFY2(restoredCount > 1 && restoredCount < 7, qPrintable(QString::number(restoredCount)));
}

void TestBackup::s30_whatWaitedToBeSentCountsAsTriedAfterwards()
{
    const auto queue = [](StoreSession &session) -> Result<void> {
        Customer customer;
        customer.waId = WaId(u"34600000001"_s);
        const auto conversation = session.conversations.resolve(PhoneNumberId(u"61"_s), customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = MessageId(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a001"_s);
        message.conversation = *conversation;
        message.direction = Direction::Outbound;
        message.content = TextContent{u"Hello"_s};
        message.sentAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const Result<bool> added = session.messages.add(message, false);
        return added ? session.outbox.enqueue(message.id) : failure(added.error());
    };
    QVERIFY(QCoro::waitFor(m_shop->store->write(queue)));
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    QVERIFY(!m_shop->store->reader().outbox.nextPerConversation(9)->first().triedAt.isValid());
    m_shop->close();
    QVERIFY(m_shop->restore(*backup, {}));
    QVERIFY(m_shop->open());
    QVERIFY(m_shop->store->reader().outbox.nextPerConversation(9)->first().triedAt.isValid());
    QCOMPARE(m_shop->files().filter(u"restored"_s), QStringList());
}

void TestBackup::s30_holdsNothingInTheClear()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    const QByteArray bytes = bytesIn(*backup);
    QVERIFY(!bytes.contains("SQLite format 3"));
    QVERIFY(!bytes.contains("sealed_values"));
    QVERIFY(!bytes.contains(m_paper));
    QCOMPARE(QFileInfo(*backup).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY2(!QFile::exists(m_shop->database + u".copy"_s), "the copy is gone");
}

void TestBackup::s30_aChangedTruncatedOrForeignBackupIsRefusedWithNothingWritten()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    const QByteArray good = bytesIn(*backup);
    const QString bad = at(u"bad"_s);
    Computer other(at(u"other"_s));
    const auto refuses = [&](const QByteArray &bytes, const QString &what) {
        put(bad, bytes);
        const Result<void> restored = other.restore(bad, m_paper);
        QVERIFY2(!restored, qPrintable(what));
        QVERIFY2(other.files().isEmpty(), qPrintable(what));
    };
    const qsizetype head = good.indexOf("\n\n") + 2;
    for (qsizetype i = 0; i < good.size(); i += i < head + 64 ? 1 : 4099) {
        QByteArray changed = good;
        changed[i] = char(changed.at(i) ^ 1);
        refuses(changed, u"byte %1 of %2, head %3"_s.arg(i).arg(good.size()).arg(head));
    }
    for (const qsizetype length : {qsizetype(0), head, head + 24, good.size() / 2, good.size() - 1})
        refuses(good.left(length), u"cut to %1"_s.arg(length));
    refuses(good + 'x', u"longer"_s);
    refuses(QByteArray(good.size(), 'x'), u"foreign"_s);
    refuses(bytesIn(m_shop->database), u"a database"_s);
    Computer anotherShop(at(u"another shop"_s));
    QVERIFY(anotherShop.open());
    const Result<Secret> theirs = QCoro::waitFor(anotherShop.keys->makeRecoveryKey());
    put(bad, good);
    QCOMPARE(auditWord(other.restore(bad, theirs->bytes()).error()), u"envelope_refused"_s);
    QVERIFY2(other.files().isEmpty(), "another shop's key");
    put(bad, good);
    QVERIFY2(other.restore(bad, m_paper), "what was not changed opens");
}

void TestBackup::s30_everyByteOfABackupCounts()
{
    const QString plain = at(u"plain"_s);
    const QString path = at(u"small"_s);
    const QString opened = at(u"opened"_s);
    put(plain, QByteArray("page ").repeated(200));
    BackupHead head;
    head.madeAt = m_clock.time;
    head.salt = newBackupSalt();
    head.keyId = m_shop->vault.keyId();
    head.envelopes << m_shop->store->reader().keys.record()->recoveryEnvelope;
    const Result<Secret> key = m_shop->vault.derivedKey(backupPurpose(head));
    QVERIFY(writeBackup(plain, path, head, *key));
    const QByteArray good = bytesIn(path);
    const auto opens = [&](const QByteArray &bytes) {
        put(path, bytes);
        const bool isOpen = openBackup(path, opened, *key).has_value();
        return QFile::remove(opened) || isOpen;
    };
    QVERIFY(opens(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char bit : {'\x01', '\x20', '\x80'}) {
            QByteArray changed = good;
            changed[i] = char(changed.at(i) ^ bit);
            QVERIFY2(!opens(changed), qPrintable(u"byte %1 of %2"_s.arg(i).arg(good.size())));
        }
        QByteArray shorter = good;
        QVERIFY2(!opens(shorter.remove(i, 1)), qPrintable(u"without byte %1"_s.arg(i)));
        QVERIFY2(!opens(good.left(i)), qPrintable(u"cut to %1"_s.arg(i)));
    }
}

void TestBackup::s30_aSwappedHeadIsRefused()
{
    const Result<QString> first = m_shop->backUp(at(u"backups"_s), m_clock);
    m_clock.time = m_clock.time.addSecs(60);
    const Result<QString> second = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(first && second);
    const QByteArray one = bytesIn(*first);
    const QByteArray two = bytesIn(*second);
    put(at(u"swapped"_s), one.left(one.indexOf("\n\n") + 2) + two.mid(two.indexOf("\n\n") + 2));
    Computer other(at(u"other"_s));
    QCOMPARE(auditWord(other.restore(at(u"swapped"_s), m_paper).error()), u"backup_damaged"_s);
    QCOMPARE(other.files(), QStringList());
}

void TestBackup::s30_withoutARecoveryKeyThereIsNoBackup()
{
    Computer bare(at(u"bare"_s));
    QVERIFY(bare.open());
    QCOMPARE(auditWord(bare.backUp(at(u"backups"_s), m_clock).error()), u"recovery_key_missing"_s);
    QVERIFY(!Backups::newest(at(u"backups"_s), m_clock.time));
}

void TestBackup::s30_anInterruptedBackupNeverReplacesAGoodOne()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    const QByteArray good = bytesIn(*backup);
    // A program that was killed in the middle leaves a partial file, and a copy next to the database.
    put(at(u"backups/shoptalk-unfinished.part"_s), good.left(good.size() / 2));
    put(m_shop->database + u".copy"_s, "half a copy");
    QCOMPARE(*Backups::newest(at(u"backups"_s), m_clock.time), m_clock.time);
    m_clock.time = m_clock.time.addDays(1);
    const Result<QString> next = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(next);
    QVERIFY(*next != *backup);
    QCOMPARE(bytesIn(*backup), good);
    QVERIFY(!QFile::exists(at(u"backups/shoptalk-unfinished.part"_s)));
    QVERIFY(!QFile::exists(m_shop->database + u".copy"_s));
}

void TestBackup::s25_theCopyOfAnInterruptedBackupIsRemovedAtTheNextStart()
{
    put(m_shop->database + u".copy"_s, "a customer who is erased later");
    const Backups backups(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    m_shop->jobs.ended().waitForFinished(); // there is no folder for backups, such as a disk that is away
    QVERIFY(!QFile::exists(m_shop->database + u".copy"_s));
}

void TestBackup::s30_aDamagedDatabaseIsNotBackedUpOverGoodOnes()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock, 1);
    QVERIFY(backup);
    const QByteArray good = bytesIn(*backup);
    m_clock.time = m_clock.time.addDays(1);
    const QString damaged = at(u"damaged.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damaging"_s);
        database.setDatabaseName(m_shop->database);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"VACUUM INTO '%1'"_s.arg(damaged)));
    }
    QSqlDatabase::removeDatabase(u"damaging"_s);
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 8 * pageBytes);
    for (qint64 page = 2; page < file.size() / pageBytes; page += 3) {
        QVERIFY(file.seek(page * pageBytes));
        QCOMPARE(file.write(QByteArray(pageBytes, '\xaa')), pageBytes);
    }
    file.close();
    Backups broken(*m_shop->store, m_shop->vault, damaged, m_clock, m_shop->jobs);
    BackupPlan plan;
    plan.folder = at(u"backups"_s);
    plan.keep = 1;
    QSignalSpy finished(&broken, &Backups::finished);
    broken.setPlan(plan);
    QVERIFY(finished.wait(30'000));
    QVERIFY(!finished.at(0).at(0).value<Result<QString>>());
    QCOMPARE(bytesIn(*backup), good);
    QCOMPARE(m_shop->store->reader().audit.page(0, 1)->at(0).entry.kind, AuditKind::BackupFailed);
}

void TestBackup::s30_aFullDiskNeverReplacesAGoodOne_data()
{
    QTest::addColumn<bool>("fitsAlmost");
    QTest::newRow("the copy of the database breaks off") << false;
    QTest::newRow("the last byte of the backup does not fit") << true;
}

void TestBackup::s30_aFullDiskNeverReplacesAGoodOne()
{
    QFETCH(const bool, fitsAlmost);
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock, 1);
    QVERIFY(backup);
    const QByteArray good = bytesIn(*backup);
    m_clock.time = m_clock.time.addDays(1);
    Result<QString> next;
    {
        const support::FullDisk full(fitsAlmost ? good.size() - 1 : good.size() / 2);
        next = m_shop->backUp(at(u"backups"_s), m_clock, 1);
    }
    QVERIFY(!next);
    QCOMPARE(bytesIn(*backup), good);
    QCOMPARE(*Backups::newest(at(u"backups"_s), m_clock.time), m_clock.time.addDays(-1));
    QVERIFY(m_shop->backUp(at(u"backups"_s), m_clock, 1)); // once there is room again
    QCOMPARE(QDir(at(u"backups"_s)).entryList(QDir::Files).size(), 1);
}

void TestBackup::s30_onlyTheNewestAreKept()
{
    QStringList made;
    for (int day = 0; day < 4; ++day) {
        m_clock.time = m_clock.time.addDays(1);
        const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock, 2);
        QVERIFY(backup);
        made << QFileInfo(*backup).fileName();
    }
    QCOMPARE(QDir(at(u"backups"_s)).entryList(QDir::Files, QDir::Name), made.mid(2));
}

void TestBackup::s30_aClockThatWasAheadPushesOutNoBackup()
{
    const QDateTime today = m_clock.time;
    const Result<QString> before = m_shop->backUp(at(u"backups"_s), m_clock, 2);
    QVERIFY(before);
    m_clock.time = today.addYears(3);
    const Result<QString> ahead = m_shop->backUp(at(u"backups"_s), m_clock, 2);
    QVERIFY(ahead);
    m_clock.time = today.addDays(1);
    QCOMPARE(*Backups::newest(at(u"backups"_s), m_clock.time), today); // no reason to make one each hour
    const Result<QString> after = m_shop->backUp(at(u"backups"_s), m_clock, 2);
    QVERIFY(after);
    QVERIFY(QFile::exists(*before) && QFile::exists(*after) && !QFile::exists(*ahead));
    m_clock.time = today.addYears(3);
    QVERIFY(m_shop->backUp(at(u"backups"_s), m_clock, 1));
    m_clock.time = today.addDays(2);
    const Result<QString> only = m_shop->backUp(at(u"backups"_s), m_clock, 1);
    QVERIFY(only);
    QCOMPARE(QDir(at(u"backups"_s)).entryList(QDir::Files), QStringList{QFileInfo(*only).fileName()});
}

void TestBackup::s30_twoAtOnceAreOne()
{
    Backups backups(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    QSignalSpy finished(&backups, &Backups::finished);
    BackupPlan plan;
    plan.folder = at(u"backups"_s);
    backups.setPlan(plan); // none is there: one begins
    QCOMPARE(auditWord(QCoro::waitFor(backups.backUp()).error()), u"backup_running"_s);
    QVERIFY(finished.size() == 1 || finished.wait(30'000));
    QVERIFY(finished.at(0).at(0).value<Result<QString>>());
    QCOMPARE(QDir(plan.folder).entryList(QDir::Files).size(), 1);
}

void TestBackup::s30_lockingWhileOneIsMadeIsHarmless()
{
    BackupPlan plan;
    plan.folder = at(u"backups"_s);
    auto backups =
        std::make_unique<Backups>(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    backups->setPlan(plan);
    backups.reset();
    m_shop->jobs.ended().waitForFinished();
    QCoreApplication::processEvents();
    QVERIFY(QDir(plan.folder).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    QVERIFY(!QFile::exists(m_shop->database + u".copy"_s));
    // Either it had begun, and is whole, or it had not.
    for (const QString &name : QDir(plan.folder).entryList(QDir::Files)) {
        m_shop->close();
        QVERIFY(m_shop->restore(QDir(plan.folder).filePath(name), {}));
    }
}

void TestBackup::s30_theBackupOfAnEndedSessionDoesNotDisturbTheNextOne()
{
    BackupPlan plan;
    plan.folder = at(u"backups"_s);
    auto ended =
        std::make_unique<Backups>(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    ended->setPlan(plan); // begins one, because none is there
    ended.reset();
    m_clock.time = m_clock.time.addSecs(1);
    const Result<QString> next = m_shop->backUp(plan.folder, m_clock);
    QVERIFY2(next, next ? "" : qPrintable(describe(next.error())));
    m_shop->close();
    const QStringList made = QDir(plan.folder).entryList(QDir::Files);
    QVERIFY(made.contains(QFileInfo(*next).fileName()));
    for (const QString &name : made)
        QVERIFY2(m_shop->restore(QDir(plan.folder).filePath(name), {}), qPrintable(name));
}

void TestBackup::s30_aRestoreWaitsForTheBackupThatIsMade()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    m_shop->close();
    const auto isRead = std::make_shared<QSemaphore>();
    const auto job = m_shop->jobs.run([isRead] {
        isRead->acquire();
        return Result<void>();
    });
    const auto finish = qScopeGuard([isRead] { isRead->release(); }); // also after a failure
    std::optional<Result<void>> restored;
    QObject context;
    QCoro::connect(restoreBackup(*backup, RestoreSecrets(), m_shop->database, &m_shop->vault, &m_shop->jobs),
                   &context, [&restored](const Result<void> &outcome) { restored = outcome; });
    QTRY_VERIFY(QFile::exists(m_shop->database + u".restored"_s));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000)); // it is opened and checked
    QCoreApplication::processEvents();
    QVERIFY(!job.isFinished());
    QVERIFY2(!restored && !QFile::exists(m_shop->database + u".before-restore"_s), "nothing was moved yet");
    isRead->release();
    QTRY_VERIFY(restored.has_value());
    QVERIFY(*restored);
    QVERIFY(m_shop->open());
    QCOMPARE(m_shop->kept(u"pair"_s), "private half"_ba);
}

void TestBackup::s30_isMadeWhenItIsDue()
{
    Backups backups(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    QSignalSpy finished(&backups, &Backups::finished);
    BackupPlan plan;
    plan.folder = at(u"backups"_s);
    backups.setPlan(plan);
    QVERIFY(finished.wait(30'000));
    QVERIFY(finished.at(0).at(0).value<Result<QString>>());
    backups.setPlan(plan);
    QVERIFY2(!finished.wait(300), "one of today is there");
    m_clock.time = m_clock.time.addSecs(24 * 3600);
    backups.setPlan(plan);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(QDir(at(u"backups"_s)).entryList(QDir::Files).size(), 2);
    QCOMPARE(m_shop->store->reader().audit.page(0, 1)->at(0).entry.kind, AuditKind::BackedUp);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
