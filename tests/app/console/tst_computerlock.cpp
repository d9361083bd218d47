// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "loginservice.h"
#include "ui/settings/securitypage.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

/// The console locks when the person leaves the computer, which systemd-logind and the screen savers of a
/// real message bus tell it.
class TestComputerLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itLocksWithTheScreen_data();
    void itLocksWithTheScreen();
    void itIsLockedBeforeTheComputerSleeps();
    void itStaysOpenWhenTheScreenSaverEnds();
    void withoutAPassphraseNothingIsDelayed();
    void itCanBeSwitchedOff();

private:
    /// As on a computer without a keychain: the first start asks for a passphrase.
    void choosePassphrase();
    /// Waits until the console follows the bus.
    void waitUntilItListens();
    /// Returns once everything that was on the bus has been handled.
    void handleAll();
    State state() const { return m_parts->lock.state(); }

    std::unique_ptr<test::LoginService> m_login;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
};

void TestComputerLock::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_login = std::make_unique<test::LoginService>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
}

void TestComputerLock::cleanup()
{
    m_parts.reset();
    m_login.reset();
}

void TestComputerLock::choosePassphrase()
{
    m_parts->lock.ask(LockPage::Mode::Choose);
    Q_EMIT m_parts->shell.window.lockPage().passphraseChosen(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
}

void TestComputerLock::waitUntilItListens()
{
    QTRY_VERIFY(m_login->manager.isSleepDelayed());
    QTRY_VERIFY(m_login->manager.wasAskedForSession());
    handleAll(); // the answer about the session
    handleAll(); // what the console then tells the bus
}

void TestComputerLock::handleAll()
{
    m_login->flush();
    // The bus delivers in order.
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                                 u"org.freedesktop.DBus"_s, u"GetId"_s);
    QDBusConnection::systemBus().call(question);
    QDBusConnection::sessionBus().call(question);
    QCoreApplication::processEvents();
}

void TestComputerLock::itLocksWithTheScreen_data()
{
    using Act = std::function<void(test::LoginService &)>;
    QTest::addColumn<Act>("lock");
    QTest::newRow("logind asks for it")
        << Act([](test::LoginService &login) { Q_EMIT login.session.Lock(); });
    QTest::newRow("the desktop tells logind")
        << Act([](test::LoginService &login) { login.setLockedHint(); });
    for (const QString &desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s}) {
        const QString interface = u"org.%1.ScreenSaver"_s.arg(desktop);
        QTest::newRow(qPrintable(interface))
            << Act([interface](test::LoginService &login) { login.setScreenSaver(interface, true); });
    }
}

void TestComputerLock::itLocksWithTheScreen()
{
    QFETCH(const std::function<void(test::LoginService &)>, lock);
    choosePassphrase();
    waitUntilItListens();
    QCOMPARE(state(), State::Unlocked);
    lock(*m_login);
    QTRY_COMPARE(state(), State::Locked);
    QVERIFY(m_parts->shell.window.isLocked());
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::Locked), QStringList{u"computer"_s});
}

void TestComputerLock::itIsLockedBeforeTheComputerSleeps()
{
    choosePassphrase();
    waitUntilItListens();
    QCOMPARE(m_login->manager.delayedBy(), QGuiApplication::applicationDisplayName());
    Q_EMIT m_login->manager.PrepareForSleep(true);
    QTRY_VERIFY(!m_login->manager.isSleepDelayed());
    QCOMPARE(state(), State::Locked); // nothing decrypted is left in memory while it sleeps
    QVERIFY(m_parts->shell.window.isLocked());
    Q_EMIT m_login->manager.PrepareForSleep(false);
    QTRY_VERIFY(m_login->manager.isSleepDelayed()); // the next time
}

void TestComputerLock::itStaysOpenWhenTheScreenSaverEnds()
{
    choosePassphrase();
    waitUntilItListens();
    m_login->setScreenSaver(u"org.freedesktop.ScreenSaver"_s, false);
    handleAll();
    QCOMPARE(state(), State::Unlocked);
}

void TestComputerLock::withoutAPassphraseNothingIsDelayed()
{
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
    waitUntilItListens();
    Q_EMIT m_login->manager.PrepareForSleep(true);
    QTRY_VERIFY(!m_login->manager.isSleepDelayed());
    QCOMPARE(state(), State::Unlocked);
    QVERIFY(!m_parts->shell.window.findChild<SecurityPage *>()); // nobody asked for it
}

void TestComputerLock::itCanBeSwitchedOff()
{
    choosePassphrase();
    waitUntilItListens();
    PageNavigator &pages = m_parts->sessions.session()->pages();
    pages.showSettingsPage<SecurityPage>();
    auto *box = m_parts->shell.window.findChild<QCheckBox *>(u"lockWithComputer"_s);
    QTRY_VERIFY(box->isVisible());
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!m_parts->shell.preferences.lockChoices().withComputer);
    QTRY_VERIFY(!m_login->manager.isSleepDelayed());
    Q_EMIT m_login->session.Lock();
    m_login->setScreenSaver(u"org.freedesktop.ScreenSaver"_s, true);
    Q_EMIT m_login->manager.PrepareForSleep(true);
    Q_EMIT m_login->manager.PrepareForSleep(false);
    handleAll();
    QCOMPARE(state(), State::Unlocked);
    QVERIFY(!m_login->manager.isSleepDelayed());
    box->click();
    QTRY_VERIFY(m_login->manager.isSleepDelayed());
    Q_EMIT m_login->session.Lock();
    QTRY_COMPARE(state(), State::Locked);
}

int main(int argc, char *argv[])
{
    test::LoginService::useSessionBus();
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    TestComputerLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_computerlock.moc"
