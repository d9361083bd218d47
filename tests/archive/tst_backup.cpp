// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupfile.h"
#include "backupscene.h"
#include "fulldisk.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

constexpr int pageBytes = 4096; ///< SQLite's usual.

} // namespace

/// S30: making backups, from real SQLite files with a real Secret Service.
class TestBackup : public BackupScene {
    Q_OBJECT
private Q_SLOTS:
    void s30_holdsNothingInTheClear();
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
    void s30_isMadeWhenItIsDue();
};

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
    backups.setPlan(plan);
    const auto first = backups.backUp();
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
    const auto made = backups->backUp();
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
    ended->setPlan(plan);
    const auto made = ended->backUp();
    ended.reset();
    m_clock.time = m_clock.time.addSecs(1);
    const Result<QString> next = m_shop->backUp(plan.folder, m_clock);
    QVERIFY2(next, next ? "" : qPrintable(describe(next.error())));
    m_shop->close();
    const QStringList files = QDir(plan.folder).entryList(QDir::Files);
    QVERIFY(files.contains(QFileInfo(*next).fileName()));
    for (const QString &name : files)
        QVERIFY2(m_shop->restore(QDir(plan.folder).filePath(name), {}), qPrintable(name));
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
