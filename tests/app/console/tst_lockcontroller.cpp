// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "shopdata.h"
#include "tests/support/busyworkers.h"
#include "ui/chat/attachments.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

/// The states of locking, on a real database and a real Secret Service. That nothing decrypted is left in
/// memory is what e2e.lock tests.
class TestLockController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void isUnlockedOnceTheDataIsOpen();
    void withoutAPassphraseItShowsTheSecurityPageInstead();
    void locksAndUnlocks();
    void closesWhatElseIsOpen();
    void closesTheMenuOfAMessage();
    void theSheetOfFilesIsOfferedAgain();
    void theDiskIsNotWaitedForAtTheStart();
    void anUnusedConsoleLocksOnlyWithAPassphrase();
    void twoRequestsLockOnce();
    void aWrongPassphraseLeavesNothingOpen();
    void afterTooManyAttemptsNothingIsTried();
    void aLockedDatabaseAsksAtTheStart();
    void aHiddenWindowIsShownToAskIfThereIsNoTray();

private:
    void choosePassphrase();
    /// Chooses a file for a conversation.
    AttachmentSheet *attach(const ConversationId &conversation);
    /// The program ends and is started again.
    void startAgain();
    bool unlock(const char *passphrase);
    State state() const { return m_parts->lock.state(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
};

void TestLockController::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
}

/// As on a computer without a keychain: the first start asks for a passphrase.
void TestLockController::choosePassphrase()
{
    m_parts->lock.ask(LockPage::Mode::Choose);
    Q_EMIT m_parts->shell.window.lockPage().passphraseChosen(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
}

void TestLockController::startAgain()
{
    m_parts.reset();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.keyStoreSelector.useFile();
}

bool TestLockController::unlock(const char *passphrase)
{
    QSignalSpy opened(&m_parts->startup, &AppStartup::opened);
    QSignalSpy refused(&m_parts->startup, &AppStartup::inputRefused);
    Q_EMIT m_parts->shell.window.lockPage().unlockRequested(Secret(passphrase));
    return support::waitUntil([&] { return !opened.isEmpty() || !refused.isEmpty(); }) && !opened.isEmpty();
}

void TestLockController::isUnlockedOnceTheDataIsOpen()
{
    QCOMPARE(state(), State::Closed);
    m_parts->startup.open();
    QCOMPARE(state(), State::Closed);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
    QVERIFY(m_parts->sessions.session());
    QVERIFY(!m_parts->shell.window.isLocked());
}

void TestLockController::withoutAPassphraseItShowsTheSecurityPageInstead()
{
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
    m_parts->shell.window.hide(); // the tray's menu has the entry, too
    m_parts->lock.lock(LockCause::Manual);
    QCOMPARE(state(), State::Unlocked);
    QVERIFY(m_parts->shell.window.isVisible());
    QVERIFY(!m_parts->shell.window.isLocked());
    const auto *settings = m_parts->shell.window.findChild<SettingsView *>();
    QVERIFY(settings);
    QVERIFY(qobject_cast<SecurityPage *>(settings->currentPage()));
}

void TestLockController::locksAndUnlocks()
{
    choosePassphrase();
    QList<State> states;
    connect(&m_parts->lock, &LockController::stateChanged, this, [&states](State state) { states << state; });
    m_parts->lock.lock(LockCause::Manual);
    QCOMPARE(state(), State::Locking);
    QVERIFY(m_parts->shell.window.isLocked()); // at once, whatever is still to be written
    QTRY_COMPARE(state(), State::Locked);
    QVERIFY(!m_parts->sessions.session());
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::Locked), QStringList{u"manual"_s});
    QVERIFY(unlock("correct horse"));
    QCOMPARE(states, (QList{State::Locking, State::Locked, State::Unlocked}));
    QVERIFY(!m_parts->shell.window.isLocked());
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::Unlocked).size(), 1);
}

void TestLockController::closesWhatElseIsOpen()
{
    choosePassphrase();
    QDialog dialog;
    dialog.show();
    m_parts->lock.lock(LockCause::Manual);
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_parts->shell.window.isVisible());
}

void TestLockController::closesTheMenuOfAMessage()
{
    const ConversationId conversation = test::putConversation(m_folder->path(), 3);
    choosePassphrase();
    m_parts->sessions.session()->pages().showConversation(conversation);
    auto *messages = m_parts->shell.window.findChild<QAbstractItemView *>(u"messageList"_s);
    QTRY_VERIFY(messages->model()->rowCount() > 0);
    messages->setCurrentIndex(messages->model()->index(0, 0));
    bool wasOpen = false;
    QTimer::singleShot(0, this, [this, &wasOpen] { // while the menu is open, whatever waits for its end
        wasOpen = QApplication::activePopupWidget() != nullptr;
        Q_EMIT m_parts->shell.idleWatch.idle();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(messages->viewport(), &event);
    QTRY_COMPARE(state(), State::Locked);
    QVERIFY(wasOpen);
    QVERIFY(m_parts->shell.window.isLocked());
    QVERIFY(!QApplication::activePopupWidget());
}

AttachmentSheet *TestLockController::attach(const ConversationId &conversation)
{
    m_parts->sessions.session()->pages().showConversation(conversation);
    QFile bill(m_folder->filePath(u"bill.pdf"_s));
    if (!bill.open(QIODevice::WriteOnly) || bill.write("%PDF-1.4\n%%EOF\n") < 0)
        return nullptr;
    bill.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(bill.fileName())});
    m_parts->shell.window.findChild<Attachments *>()->take(files);
    return m_parts->shell.window.findChild<AttachmentSheet *>();
}

/// Locking closes all windows, the sheet with it.
void TestLockController::theSheetOfFilesIsOfferedAgain()
{
    const ConversationId conversation = test::putConversation(m_folder->path(), 3);
    choosePassphrase();
    const AttachmentSheet *sheet = attach(conversation);
    QVERIFY(sheet);
    sheet->findChild<QPlainTextEdit *>(u"attachmentCaption"_s)->setPlainText(u"Your bill"_s);
    m_parts->lock.lock(LockCause::Idle);
    QTRY_COMPARE(state(), State::Locked);
    QVERIFY(unlock("correct horse"));
    m_parts->sessions.session()->pages().showConversation(conversation);
    const auto *bar = m_parts->shell.window.findChild<QWidget *>(u"keptSheetBar"_s);
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QPushButton *>(u"continueKeptSheetButton"_s)->click();
    const auto *caption = m_parts->shell.window.findChild<QPlainTextEdit *>(u"attachmentCaption"_s);
    QVERIFY(caption);
    QCOMPARE(caption->toPlainText(), u"Your bill"_s);
}

/// A restore that was interrupted is finished on another thread.
void TestLockController::theDiskIsNotWaitedForAtTheStart()
{
    auto blocked = std::make_unique<support::BusyWorkers>();
    auto creating = m_parts->sessions.create();
    QVERIFY(!m_parts->sessions.session());
    blocked.reset();
    QVERIFY(QCoro::waitFor(creating));
    QVERIFY(m_parts->sessions.session());
}

void TestLockController::anUnusedConsoleLocksOnlyWithAPassphrase()
{
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
    Q_EMIT m_parts->shell.idleWatch.idle();
    QCOMPARE(state(), State::Unlocked);
    QVERIFY(!m_parts->shell.window.findChild<SettingsView *>()); // nobody asked for it

    init();
    choosePassphrase();
    Q_EMIT m_parts->shell.idleWatch.idle();
    QTRY_COMPARE(state(), State::Locked);
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::Locked), QStringList{u"idle"_s});
}

void TestLockController::twoRequestsLockOnce()
{
    choosePassphrase();
    m_parts->lock.lock(LockCause::Manual);
    m_parts->lock.lock(LockCause::Idle);
    QTRY_COMPARE(state(), State::Locked);
    m_parts->lock.lock(LockCause::Idle);
    QCOMPARE(state(), State::Locked);
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::Locked), QStringList{u"manual"_s});
}

void TestLockController::aWrongPassphraseLeavesNothingOpen()
{
    choosePassphrase();
    m_parts->lock.lock(LockCause::Manual);
    QTRY_COMPARE(state(), State::Locked);
    QVERIFY(!unlock("wrong horse"));
    QCOMPARE(state(), State::Locked);
    QVERIFY(!m_parts->sessions.session());
    QVERIFY(m_parts->shell.window.isLocked());
    QCOMPARE(m_parts->shell.throttle.failures(), 1);
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::UnlockFailed).size(), 1);
    QVERIFY(unlock("correct horse"));
    QCOMPARE(m_parts->shell.throttle.failures(), 0);
}

void TestLockController::afterTooManyAttemptsNothingIsTried()
{
    choosePassphrase();
    m_parts->lock.lock(LockCause::Manual);
    QTRY_COMPARE(state(), State::Locked);
    while (m_parts->shell.throttle.wait().count() == 0)
        m_parts->shell.throttle.noteFailure();
    Q_EMIT m_parts->shell.window.lockPage().unlockRequested(Secret("correct horse"));
    QVERIFY(!m_parts->sessions.session());
    QCOMPARE(state(), State::Locked);
}

void TestLockController::aLockedDatabaseAsksAtTheStart()
{
    choosePassphrase();
    startAgain();
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Locked, support::patienceMs);
    QCOMPARE(m_parts->shell.window.lockPage().mode(), LockPage::Mode::Unlock);
    QVERIFY(!m_parts->sessions.session());
    QVERIFY(unlock("correct horse"));
}

void TestLockController::aHiddenWindowIsShownToAskIfThereIsNoTray()
{
    choosePassphrase();
    startAgain();
    QVERIFY(!m_parts->shell.tray.isAvailable());
    m_parts->shell.window.hide(); // as with --minimized
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Locked, support::patienceMs);
    QVERIFY(m_parts->shell.window.isVisible());
}

QTEST_MAIN(TestLockController)
#include "tst_lockcontroller.moc"
