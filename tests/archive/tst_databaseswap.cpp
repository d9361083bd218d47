// SPDX-License-Identifier: GPL-3.0-or-later
// A database swap is killed at each of its steps. The process that is killed is this same program, started a
// second time.
#include "archive/databaseswap.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

int stepsLeft = 0; ///< 0: nothing is counted.

void step()
{
    if (stepsLeft > 0 && --stepsLeft == 0)
        ::raise(SIGKILL);
}

/// Counts a step before and after the call.
template <class... Arguments>
int counted(long call, Arguments... arguments)
{
    step();
    const int result = int(::syscall(call, arguments...));
    step();
    return result;
}

} // namespace

// The calls of Qt and of the standard library end here, because the linker prefers symbols of the executable
// to those of the C library.
extern "C" int rename(const char *from, const char *to) noexcept
{
    return counted(SYS_rename, from, to);
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                         unsigned flags) noexcept
{
    return counted(SYS_renameat2, fromFolder, from, toFolder, to, flags);
}

extern "C" int unlink(const char *path) noexcept
{
    return counted(SYS_unlink, path);
}

extern "C" int fsync(int file)
{
    return counted(SYS_fsync, file);
}

/// S30: the database is complete at any moment, and only the chosen one replaces it.
class TestDatabaseSwap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void s30_whateverCutsItOffOneOfTheTwoIsWhole_data();
    void s30_whateverCutsItOffOneOfTheTwoIsWhole();
    void s30_whatCannotBeMovedStaysWhereItIs_data();
    void s30_whatCannotBeMovedStaysWhereItIs();
    void s30_whatCouldNotBeTakenBackIsNotLostByTheNextTry();
    void s30_everyFormerDatabaseIsKept();
    void theLogOfAnotherDatabaseIsNotAppliedToTheNewOne();

private:
    QString at(const QString &suffix = {}) const { return m_folder->filePath(u"shoptalk.db"_s + suffix); }
    QString restored() const { return at(u".restored"_s); }
    void put(const QString &path, const QByteArray &text) const;
    static QByteArray text(const QString &path);
    void fill(bool wasThere);
    /// Empty if nothing has changed, or if everything is new and the former database is kept.
    QString problem(bool wasThere) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseSwap::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabaseSwap::put(const QString &path, const QByteArray &text) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestDatabaseSwap::text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDatabaseSwap::fill(bool wasThere)
{
    init();
    put(restored(), "new");
    put(at(u".before-restore"_s), "from a restore of long ago");
    put(at(u".before-restore-wal"_s), "the same");
    if (!wasThere)
        return;
    put(at(), "old");
    put(at(u"-wal"_s), "the old one's log");
    put(at(u"-shm"_s), "whatever");
}

QString TestDatabaseSwap::problem(bool wasThere) const
{
    const bool hasLog = QFile::exists(at(u"-wal"_s));
    if (QFile::exists(at(u".placing"_s)))
        return u"it is not finished"_s;
    if (text(at()) == "new")
        return hasLog                                                        ? u"a foreign log"_s
            : text(at(u".before-restore"_s)) != "from a restore of long ago" ? u"the first one is gone"_s
            : wasThere && text(at(u".before-restore-2"_s)) != "old"          ? u"what was there is gone"_s
            : wasThere && text(at(u".before-restore-2-wal"_s)).isEmpty()     ? u"its log is gone"_s
                                                                             : QString();
    if (!wasThere)
        return QFile::exists(at()) ? u"something is there"_s : QString();
    return text(at()) == "old" && text(at(u"-wal"_s)) == "the old one's log" ? QString()
                                                                             : u"the old one is not whole"_s;
}

void TestDatabaseSwap::s30_whateverCutsItOffOneOfTheTwoIsWhole_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("over another") << true;
    QTest::newRow("where none was") << false;
}

void TestDatabaseSwap::s30_whateverCutsItOffOneOfTheTwoIsWhole()
{
    QFETCH(const bool, wasThere);
    int step = 0;
    bool isKilled = true;
    while (isKilled) {
        fill(wasThere);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {at(), QString::number(++step)});
        QVERIFY(child.waitForFinished(30'000));
        isKilled = child.exitStatus() == QProcess::CrashExit;
        QVERIFY(isKilled || child.exitCode() == 0);
        QVERIFY(resumeSwap(at())); // as the next start does
        QVERIFY2(problem(wasThere).isEmpty(),
                 qPrintable(u"killed at step %1: %2"_s.arg(step).arg(problem(wasThere))));
    }
    QCOMPARE(text(at()), "new"_ba);
    QVERIFY2(step > 4, qPrintable(u"only %1 steps were seen"_s.arg(step)));
}

void TestDatabaseSwap::s30_whatCannotBeMovedStaysWhereItIs_data()
{
    QTest::addColumn<QString>("inTheWay"); // a folder
    QTest::newRow("of what SQLite shares") << u"-shm"_s;
    QTest::newRow("of the note") << u".placing"_s;
}

void TestDatabaseSwap::s30_whatCannotBeMovedStaysWhereItIs()
{
    QFETCH(const QString, inTheWay);
    fill(true);
    QFile::remove(at(inTheWay));
    QVERIFY(QDir(m_folder->path()).mkpath(at(inTheWay) + u"/with something in it"_s));
    const Result<void> placed = swapDatabase(restored(), at());
    QVERIFY(!placed);
    QCOMPARE(auditWord(placed.error()), u"restore_failed"_s);
    QCOMPARE(text(at()), "old"_ba);
    QCOMPARE(text(at(u"-wal"_s)), "the old one's log"_ba);
    QCOMPARE(text(restored()), "new"_ba);
}

void TestDatabaseSwap::s30_whatCouldNotBeTakenBackIsNotLostByTheNextTry()
{
    init();
    put(restored(), "new");
    put(at(u".placing"_s), "1"); // cut off while the old one was moved away
    put(at(u".before-restore"_s), "old");
    put(at(u".before-restore-wal"_s), "the old one's log");
    QVERIFY(QDir().mkpath(at(u"-wal"_s) + u"/in the way"_s));
    QVERIFY(!resumeSwap(at()));
    QVERIFY(!swapDatabase(restored(), at()));
    QCOMPARE(text(at(u".before-restore"_s)), "old"_ba);
    QVERIFY(QDir(at(u"-wal"_s)).removeRecursively());
    QVERIFY(swapDatabase(restored(), at()));
    QCOMPARE(text(at(u".before-restore"_s)), "old"_ba);
    QCOMPARE(text(at()), "new"_ba);
}

void TestDatabaseSwap::s30_everyFormerDatabaseIsKept()
{
    init();
    put(at(), "the original");
    put(at(u"-wal"_s), "its log");
    for (const QByteArray &backup : {"one"_ba, "two"_ba}) {
        put(restored(), backup);
        QVERIFY(swapDatabase(restored(), at()));
        QCOMPARE(text(at()), backup);
    }
    QCOMPARE(text(at(u".before-restore"_s)), "the original"_ba);
    QCOMPARE(text(at(u".before-restore-wal"_s)), "its log"_ba);
    QCOMPARE(text(at(u".before-restore-2"_s)), "one"_ba);
    const QStringList kept = databasesBefore(at());
    QCOMPARE(
        kept,
        QStringList({at(u".before-restore"_s), at(u".before-restore-2"_s), at(u".before-restore-wal"_s)}));
}

void TestDatabaseSwap::theLogOfAnotherDatabaseIsNotAppliedToTheNewOne()
{
    fill(false);
    put(at(u"-wal"_s), "of a database that somebody deleted");
    QVERIFY(swapDatabase(restored(), at()));
    QVERIFY(!QFile::exists(at(u"-wal"_s)));
}

namespace {

/// Exit code 0: it was done before the given step came.
int swapAndDie(const QString &databasePath, int step)
{
    stepsLeft = step;
    const Result<void> placed = swapDatabase(databasePath + u".restored"_s, databasePath);
    stepsLeft = 0;
    return placed ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3)
        return swapAndDie(arguments.at(1), arguments.at(2).toInt());
    TestDatabaseSwap test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_databaseswap.moc"
