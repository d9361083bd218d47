// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/loginstart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The entry with which Linux desktops start the program at the log-in.
class TestLoginStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isOffUntilItIsSwitchedOn();
    void theEntryStartsThisProgramWithItsArguments();
    void anAppImageStartsAsOneFile();
    void aDesktopThatSwitchedItOffIsBelieved();
    void aFolderThatCannotBeWrittenIsAnError();

private:
    QString entry() const { return m_config->filePath(u"autostart/shoptalk.desktop"_s); }
    QByteArray content() const
    {
        QFile file(entry());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_config;
};

void TestLoginStart::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toLocal8Bit());
}

void TestLoginStart::cleanup()
{
    qunsetenv("APPIMAGE");
}

void TestLoginStart::isOffUntilItIsSwitchedOn()
{
    QVERIFY(!startsAtLogin());
    QVERIFY(setStartsAtLogin(false, {}));
    QVERIFY(setStartsAtLogin(true, {u"--minimized"_s}));
    QVERIFY(startsAtLogin());
    QVERIFY(setStartsAtLogin(false, {}));
    QVERIFY(!startsAtLogin());
    QVERIFY(!QFile::exists(entry()));
}

void TestLoginStart::theEntryStartsThisProgramWithItsArguments()
{
    QVERIFY(setStartsAtLogin(true, {u"--minimized"_s, u"--data-dir"_s, u"/home/a $b\\\"100%"_s}));
    const QByteArray program = QCoreApplication::applicationFilePath().toUtf8();
    // Source: Desktop Entry Specification, "The Exec key" and "Possible value types".
    QVERIFY2(
        content().contains("Exec=\"" + program
                           + "\" \"--minimized\" \"--data-dir\" \"/home/a \\\\$b\\\\\\\\\\\\\"100%%\"\n"),
        content());
    QProcess check;
    check.start(u"desktop-file-validate"_s, {entry()});
    QVERIFY(check.waitForFinished());
    const QByteArray output = check.readAll();
    QVERIFY2(check.exitCode() == 0, output);
}

void TestLoginStart::anAppImageStartsAsOneFile()
{
    qputenv("APPIMAGE", "/home/shop/Shoptalk.AppImage");
    QVERIFY(setStartsAtLogin(true, {u"--minimized"_s}));
    QVERIFY2(content().contains("Exec=\"/home/shop/Shoptalk.AppImage\" \"--minimized\"\n"), content());
}

void TestLoginStart::aDesktopThatSwitchedItOffIsBelieved()
{
    for (const char *line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        QVERIFY(setStartsAtLogin(true, {}));
        QFile file(entry());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QVERIFY(!startsAtLogin());
    }
}

void TestLoginStart::aFolderThatCannotBeWrittenIsAnError()
{
    QFile file(m_config->filePath(u"autostart"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> outcome = setStartsAtLogin(true, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QVERIFY(!startsAtLogin());
}

QTEST_GUILESS_MAIN(TestLoginStart)
#include "tst_loginstart.moc"
