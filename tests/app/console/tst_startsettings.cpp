// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer.h"
#include "consoleparts.h"
#include "core/onworker.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

/// The start of a console that was used before and whose settings are missing or can't be read.
class TestStartSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void settingsThatCannotBeReadStayAsTheyAre_data();
    void settingsThatCannotBeReadStayAsTheyAre();
    void newSettingsFindTheKey();
    void newSettingsFindTheKeyInItsFile();
    void aNameIsNotMadeOverDataThatNeedsAnother();

private:
    QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    QString name() const
    {
        return QSettings(path(), QSettings::IniFormat).value("installation/name").toString();
    }
    QLabel *label(const QString &name) const { return m_parts->shell.window.findChild<QLabel *>(name); }
    bool showsProblem() const { return label(u"problemTitle"_s) && label(u"problemTitle"_s)->isVisible(); }
    void start();
    void end();
    bool damage() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    QString m_name; ///< Of the installation, when all was well.
};

void TestStartSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    end();
    m_name = name();
    QVERIFY(!m_name.isEmpty());
}

void TestStartSettings::cleanup()
{
    end();
}

void TestStartSettings::start()
{
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->startup.open();
}

void TestStartSettings::end()
{
    m_parts.reset();
    workers().waitForDone();
}

bool TestStartSettings::damage() const
{
    QFile file(path());
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(300, '\0')) == 300;
}

void TestStartSettings::settingsThatCannotBeReadStayAsTheyAre_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("damaged") << false;
    QTest::newRow("a folder in their place") << true;
}

void TestStartSettings::settingsThatCannotBeReadStayAsTheyAre()
{
    QFETCH(const bool, isFolder);
    const QByteArray whole = test::bytesIn(path());
    QVERIFY(isFolder ? QFile::remove(path()) && QDir().mkpath(path()) : damage());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(showsProblem(), support::patienceMs);
    QVERIFY(label(u"problemText"_s)->text().contains(path()));
    m_parts->shell.preferences.setTextScale(1.25);
    workers().waitForDone();
    QCOMPARE(QFileInfo(path()).isDir(), isFolder);
    QCOMPARE(test::bytesIn(path()), isFolder ? QByteArray() : QByteArray(300, '\0'));
    QVERIFY(!m_parts->sessions.session());

    QVERIFY(!isFolder || QDir().rmdir(path())); // the person puts the file back
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
    file.close();
    Q_EMIT m_parts->shell.window.retryStartRequested();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    end();
    QCOMPARE(name(), m_name);
}

void TestStartSettings::newSettingsFindTheKey()
{
    QVERIFY(damage());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(showsProblem(), support::patienceMs);
    m_parts->startup.setSettingsAside();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    end();
    QCOMPARE(name(), m_name);
    QCOMPARE(test::bytesIn(path() + u".unreadable"_s), QByteArray(300, '\0'));
}

/// B16: without a keychain, the key is in the data folder, and nothing else knows its name.
void TestStartSettings::newSettingsFindTheKeyInItsFile()
{
    const QString key = m_folder->filePath(u"master-key-%1.sealed"_s.arg(u"the-name"_s));
    QVERIFY(QFile(key).open(QIODevice::WriteOnly));
    QVERIFY(QFile::remove(path()));
    test::ConsoleParts parts(m_folder->path());
    QCoro::waitFor(parts.shell.installation.find());
    QCOMPARE(parts.shell.installation.name(), u"the-name"_s);
}

void TestStartSettings::aNameIsNotMadeOverDataThatNeedsAnother()
{
    // Data of another computer: neither its settings nor its key are here.
    const QTemporaryDir folder;
    {
        test::Computer other(folder.path());
        QVERIFY(other.open());
        QVERIFY(other.keep(u"note"_s, "secret"));
    }
    m_parts = std::make_unique<test::ConsoleParts>(folder.path());
    m_parts->startup.open();
    QTRY_VERIFY_WITH_TIMEOUT(showsProblem(), support::patienceMs);
    end();
    const QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY(!settings.contains("installation/name"));
}

QTEST_MAIN(TestStartSettings)
#include "tst_startsettings.moc"
