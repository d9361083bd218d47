// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onworker.h"
#include "core/settingsfile.h"
#include "tests/support/busyworkers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Settings are written in the background, and nothing of them is lost.
class TestSettingsFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyWaitsForTheDisk();
    void whatIsNotWrittenYetIsKnownToOthers();
    void theLastOfSeveralChangesStays();
    void aGroupIsRemoved();
    void whatCouldNotBeWrittenIsTriedAgain();
    void itIsTriedAgainWithoutAnotherChange();
    void theTimeBetweenTwoRetriesIsBounded_data();
    void theTimeBetweenTwoRetriesIsBounded();
    void nobodyWaitsUntilTheFileIsRead();
    void aDamagedFileIsNotWrittenOver();
    void aFileThatIsDamagedOnceMoreIsNotWrittenOver();
    void whatIsInItsPlaceStays();
    void aFileThatCannotBeReadIsSetAside();

private:
    /// What a power cut may leave of a file.
    static bool damage(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(200, '\0')) == 200;
    }
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    }
    /// The value in the file itself.
    QVariant onDisk(const QString &key) const { return QSettings(path(), QSettings::IniFormat).value(key); }
    static void waitForWorkers() { workers().waitForDone(); }

    QTemporaryDir m_folder;
};

void TestSettingsFile::nobodyWaitsForTheDisk()
{
    SettingsFile file(path());
    {
        const support::BusyWorkers blocked;
        file.setValue("tray/keeps_running", true);
        QVERIFY(file.value("tray/keeps_running").toBool());
        QVERIFY(!QFile::exists(path()));
    }
    waitForWorkers();
    QCOMPARE(onDisk(u"tray/keeps_running"_s).toBool(), true);
}

void TestSettingsFile::whatIsNotWrittenYetIsKnownToOthers()
{
    const support::BusyWorkers blocked;
    auto first = std::make_unique<SettingsFile>(path());
    const SettingsFile second(path());
    first->setValue("text/scale", 125);
    QCOMPARE(second.value("text/scale").toInt(), 125);
    first.reset(); // as when the page that changed it is closed
    QCOMPARE(SettingsFile(path()).value("text/scale", 100).toInt(), 125);
}

void TestSettingsFile::theLastOfSeveralChangesStays()
{
    for (int i = 1; i <= 50; ++i)
        SettingsFile(path()).setValue("count", i);
    waitForWorkers();
    QCOMPARE(onDisk(u"count"_s).toInt(), 50);
    QCOMPARE(SettingsFile(path()).value("count").toInt(), 50);
}

void TestSettingsFile::aGroupIsRemoved()
{
    SettingsFile file(path());
    file.setValue("shortcuts/note", u"Ctrl+N"_s);
    file.setValue("shortcuts/find", u"Ctrl+F"_s);
    file.setValue("shortcutsOfOthers", 1);
    QCOMPARE(file.keysIn(u"shortcuts"_s), (QStringList{u"find"_s, u"note"_s}));
    file.remove("shortcuts");
    QCOMPARE(file.keysIn(u"shortcuts"_s), QStringList());
    QVERIFY(!file.contains("shortcuts/note"));
    waitForWorkers();
    QVERIFY(!onDisk(u"shortcuts/note"_s).isValid());
    QCOMPARE(onDisk(u"shortcutsOfOthers"_s).toInt(), 1);
}

void TestSettingsFile::whatCouldNotBeWrittenIsTriedAgain()
{
    QVERIFY(QFile(m_folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    const QString path = m_folder.filePath(u"file/settings.ini"_s); // below a file, so there is no such place
    SettingsFile file(path);
    file.setValue("first", 1);
    waitForWorkers();
    QVERIFY(QFile::remove(m_folder.filePath(u"file"_s)));
    file.setValue("second", 2);
    waitForWorkers();
    const QSettings written(path, QSettings::IniFormat);
    QCOMPARE(written.value(u"first"_s).toInt(), 1);
    QCOMPARE(written.value(u"second"_s).toInt(), 2);
}

void TestSettingsFile::itIsTriedAgainWithoutAnotherChange()
{
    const QString obstacle = m_folder.filePath(u"obstacle"_s);
    QVERIFY(QFile(obstacle).open(QIODevice::WriteOnly));
    const QString path = obstacle + u"/settings.ini"_s;
    SettingsFile(path).setValue("first", 1); // and nothing else keeps it
    waitForWorkers();
    QVERIFY(QFile::remove(obstacle));
    QTRY_VERIFY(QFile::exists(path));
    waitForWorkers();
    QCOMPARE(QSettings(path, QSettings::IniFormat).value(u"first"_s).toInt(), 1);
}

void TestSettingsFile::theTimeBetweenTwoRetriesIsBounded_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the first failure") << 1 << 1;
    QTest::newRow("the second") << 2 << 2;
    QTest::newRow("the sixth") << 6 << 32;
    QTest::newRow("the seventh") << 7 << 60;
    QTest::newRow("the thousandth") << 1000 << 60;
}

void TestSettingsFile::theTimeBetweenTwoRetriesIsBounded()
{
    QFETCH(const int, failures);
    QFETCH(const int, seconds);
    QCOMPARE(SettingsFile::retryDelay(failures), std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void TestSettingsFile::nobodyWaitsUntilTheFileIsRead()
{
    const support::BusyWorkers blocked;
    const SettingsFile file(path());
    QSettings(path(), QSettings::IniFormat).setValue(u"text/scale"_s, 125); // after it would have been read
    QCOMPARE(file.value("text/scale").toInt(), 125);
}

void TestSettingsFile::aDamagedFileIsNotWrittenOver()
{
    QVERIFY(damage(path()));
    SettingsFile file(path());
    file.setValue("text/scale", 125);
    waitForWorkers();
    QFile bytes(path());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll(), QByteArray(200, '\0'));
    bytes.close();
    QVERIFY(!file.isReadable());
    QVERIFY(!file.readAgain().result());
    QVERIFY(bytes.open(QIODevice::WriteOnly) && bytes.write("[installation]\nname=abc\n") > 0);
    bytes.close();
    QVERIFY(file.readAgain().result());
    QVERIFY(file.isReadable());
    QCOMPARE(file.value("installation/name").toString(), u"abc"_s);
    QCOMPARE(file.value("text/scale").toInt(), 125); // set meanwhile
    waitForWorkers();
    QCOMPARE(onDisk(u"installation/name"_s).toString(), u"abc"_s);
    QCOMPARE(onDisk(u"text/scale"_s).toInt(), 125);
}

/// QSettings reports the damage of each file only once.
void TestSettingsFile::aFileThatIsDamagedOnceMoreIsNotWrittenOver()
{
    const auto put = [this](const QByteArray &bytes) {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray another("[general]\nkept=2\n[broken\nno value at all\n");
    QVERIFY(put("[general\nno value"));
    SettingsFile file(path());
    QVERIFY(!file.isReadable());
    QVERIFY(put(another));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!file.readAgain().result());
    file.setValue(u"a"_s, 1);
    waitForWorkers();
    QFile left(path());
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), another);
}

void TestSettingsFile::whatIsInItsPlaceStays()
{
    QVERIFY(QDir().mkpath(path()));
    SettingsFile file(path());
    QVERIFY(!file.isReadable());
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(file.readAgain().result());
    QVERIFY(SettingsFile(path()).isReadable());
}

void TestSettingsFile::aFileThatCannotBeReadIsSetAside()
{
    const QString aside = path() + u".unreadable"_s;
    for (const QString &kept : {aside, aside + u"-2"_s}) {
        QVERIFY(damage(path()));
        SettingsFile file(path());
        QVERIFY(!file.isReadable());
        file.setValue("text/scale", 125);
        QVERIFY(file.setAside().result());
        waitForWorkers();
        QCOMPARE(QFileInfo(kept).size(), 200);
        QCOMPARE(onDisk(u"text/scale"_s).toInt(), 125);
        QVERIFY(file.setAside().result()); // now it can be read, so it stays
        QCOMPARE(onDisk(u"text/scale"_s).toInt(), 125);
        waitForWorkers(); // the next object reads the file only if no worker has what this one read
    }
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
