// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/schema.h"
#include "storefixture.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file can't be written");
}

/// A second connection to the database, as another program may have.
class OtherProgram {
public:
    explicit OtherProgram(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("the other program can't open the file");
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"other program"_s);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

private:
    QSqlDatabase m_database;
};

Result<void> openAt(const QString &path)
{
    Store store(path);
    return QCoro::waitFor(store.open());
}

QString reasonOf(const Result<void> &result)
{
    return result ? u"opened"_s : auditWord(result.error());
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void makesItsFolderAndFileForTheOwnerOnly();
    void takesRightsFromOthersInWhatExists();
    void leavesASharedFolderAsItIs();
    void opensTwiceAsOnce();
    void refusesANewerDatabaseAndKeepsItsBytes();
    void refusesANewerDatabaseWhoseVersionIsStillInTheLog();
    void refusesAFolderThatCanNotBeMade();
    void refusesAFolderAsFile();
    void refusesWhatIsNoDatabase();
    void refusesTheDatabaseOfAnotherProgram();
    void refusesADamagedDatabaseAndKeepsItsBytes();
    void refusesATruncatedDatabase();
    void saysThatAnotherProgramHoldsIt();
    void opensOnceTheObstacleIsGone();
    void marksTheFileAsOurs();
    void saysHowFarTheUpdateOfAnOlderDatabaseIs();

private:
    QString path() const { return m_folder->filePath(u"data/shoptalk.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpening::makesItsFolderAndFileForTheOwnerOnly()
{
    Store store(path());
    QVERIFY(QCoro::waitFor(store.open()));
    const auto work = [](StoreSession &session) { return session.relay.setCursor(7); };
    QVERIFY(QCoro::waitFor(store.write(work)));
    const QStringList made{QFileInfo(path()).absolutePath(), path(), path() + u"-wal"_s, path() + u"-shm"_s};
    for (const QString &file : made) {
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }
}

void TestOpening::takesRightsFromOthersInWhatExists()
{
    QVERIFY(openAt(path()));
    const QString folder = QFileInfo(path()).absolutePath();
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(
        folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QVERIFY(openAt(path()));
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
}

void TestOpening::leavesASharedFolderAsItIs()
{
    const QString folder = QFileInfo(path()).absolutePath();
    QVERIFY(QDir().mkpath(folder));
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder, shared));
    QVERIFY(openAt(path()));
    QVERIFY(QFile::permissions(folder).testFlag(QFile::WriteOther));
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void TestOpening::opensTwiceAsOnce()
{
    Store store(path());
    QVERIFY(!store.isOpen());
    QVERIFY(QCoro::waitFor(store.open()));
    QVERIFY(store.isOpen());
    QVERIFY(QCoro::waitFor(store.open()));
    QCOMPARE(store.reader().relay.cursor().value(), 0);
}

void TestOpening::refusesANewerDatabaseAndKeepsItsBytes()
{
    QVERIFY(openAt(path()));
    {
        OtherProgram newer(path());
        newer.run(u"PRAGMA user_version = %1"_s.arg(storeMigrations().back().version + 1));
        newer.run(u"CREATE TABLE from_the_future (a TEXT)"_s);
    }
    const QByteArray before = bytesOf(path());
    QCOMPARE(reasonOf(openAt(path())), u"database_newer"_s);
    QVERIFY(bytesOf(path()) == before);
}

void TestOpening::refusesANewerDatabaseWhoseVersionIsStillInTheLog()
{
    QVERIFY(openAt(path()));
    OtherProgram newer(path());
    newer.run(u"PRAGMA wal_autocheckpoint = 0"_s);
    newer.run(u"PRAGMA user_version = 999"_s);
    const QByteArray before = bytesOf(path());
    const QByteArray logBefore = bytesOf(path() + u"-wal"_s);
    QVERIFY(!logBefore.isEmpty());
    QCOMPARE(reasonOf(openAt(path())), u"database_newer"_s);
    QVERIFY(bytesOf(path()) == before);
    QVERIFY(bytesOf(path() + u"-wal"_s) == logBefore);
}

void TestOpening::refusesAFolderThatCanNotBeMade()
{
    // Below a file: that fails for root too.
    writeFile(m_folder->filePath(u"a file"_s), "x");
    QCOMPARE(reasonOf(openAt(m_folder->filePath(u"a file/data/shoptalk.db"_s))), u"data_folder_unwritable"_s);
    QVERIFY(bytesOf(m_folder->filePath(u"a file"_s)) == "x");
}

void TestOpening::refusesAFolderAsFile()
{
    QVERIFY(QDir().mkpath(path()));
    QCOMPARE(reasonOf(openAt(path())), u"data_folder_unwritable"_s);
}

void TestOpening::refusesWhatIsNoDatabase()
{
    const QByteArray letter = QByteArray("Dear diary, ").repeated(500);
    writeFile(path(), letter);
    QCOMPARE(reasonOf(openAt(path())), u"database_damaged"_s);
    QVERIFY(bytesOf(path()) == letter);
}

void TestOpening::refusesTheDatabaseOfAnotherProgram()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    {
        OtherProgram other(path());
        other.run(u"CREATE TABLE bookmarks (url TEXT)"_s);
    }
    const QByteArray before = bytesOf(path());
    QCOMPARE(reasonOf(openAt(path())), u"database_damaged"_s);
    QVERIFY(bytesOf(path()) == before);
}

void TestOpening::refusesADamagedDatabaseAndKeepsItsBytes()
{
    QVERIFY(openAt(path()));
    QByteArray bytes = bytesOf(path());
    for (qsizetype i = 4096 * 3; i < 4096 * 20; ++i)
        bytes[i] = char(0x5a);
    writeFile(path(), bytes);
    QCOMPARE(reasonOf(openAt(path())), u"database_damaged"_s);
    QVERIFY(bytesOf(path()) == bytes);
}

void TestOpening::refusesATruncatedDatabase()
{
    QVERIFY(openAt(path()));
    const QByteArray whole = bytesOf(path());
    writeFile(path(), whole.left(whole.size() / 2));
    QCOMPARE(reasonOf(openAt(path())), u"database_damaged"_s);
}

void TestOpening::saysThatAnotherProgramHoldsIt()
{
    QVERIFY(openAt(path()));
    OtherProgram other(path());
    other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    other.run(u"BEGIN EXCLUSIVE"_s);
    QCOMPARE(reasonOf(openAt(path())), u"database_locked"_s);
}

void TestOpening::opensOnceTheObstacleIsGone()
{
    writeFile(path(), QByteArray(5000, 'x'));
    Store store(path());
    QVERIFY(!QCoro::waitFor(store.open()));
    QVERIFY(!store.isOpen());
    QVERIFY(QFile::remove(path()));
    QVERIFY(QCoro::waitFor(store.open()));
    QVERIFY(store.isOpen());
}

void TestOpening::marksTheFileAsOurs()
{
    QVERIFY(openAt(path()));
    // Source: https://www.sqlite.org/fileformat.html, the application id at offset 68.
    QCOMPARE(bytesOf(path()).mid(68, 4), QByteArray("SHOP"));
}

void TestOpening::saysHowFarTheUpdateOfAnOlderDatabaseIs()
{
    const std::span<const Migration> all = storeMigrations();
    constexpr int missing = 3;
    {
        QDir().mkpath(QFileInfo(path()).absolutePath());
        Connection connection;
        QVERIFY(connection.open(path(), Connection::Access::Write));
        QVERIFY(migrate(connection, all.first(all.size() - missing)));
    }
    Store store(path());
    QStringList reported;
    connect(&store, &Store::migrating, this, [&](int step, int steps, int percent) {
        QCOMPARE(QThread::currentThread(), thread());
        QVERIFY(!store.isOpen()); // the window can show it
        if (percent == 0)
            reported << u"%1 of %2"_s.arg(step).arg(steps);
    });
    QVERIFY(QCoro::waitFor(store.open()));
    QCOMPARE(reported, (QStringList{u"1 of 3"_s, u"2 of 3"_s, u"3 of 3"_s}));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
