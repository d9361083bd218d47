// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shutdowncontroller.h"
#include "busyworkers.h"
#include "consoleparts.h"
#include "shopdata.h"
#include "ui/chat/attachments.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/keptsheetbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

namespace {

/// What happens while a file with a caption, which a person has sent, is still being stored.
enum class Step {
    Lock,
    LockAgain, ///< Nobody uses the program.
    OtherWorkEnds, ///< Something says that nothing is under way any more, but meanwhile the storing began.
    Type, ///< The passphrase.
    TypeWrong,
    Damage, ///< The database is found to be damaged.
    Recover, ///< The person chose on the problem page to use the recovery key.
    Restore, ///< Of a backup that is not there.
    Quit,
    GoOn, ///< The program is started again while it ends.
    LogOut, ///< Of the desktop's session, which waits until the program has answered.
    Store ///< The storing ends.
};

using Steps = QList<Step>;

} // namespace

/// What a person has sent is stored in any order of locking, unlocking and ending. It is held up by busy
/// worker threads, so nothing depends on time.
class TestLocking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSentIsStored_data();
    void whatIsSentIsStored();
    void endingWaitsForWhatIsBeingStored_data();
    void endingWaitsForWhatIsBeingStored();
    void theLockPageSaysWhatItWaitsFor();
    void whatTakesTooLongIsNotWaitedFor();
    void aNoticeThatIsClickedTooLateShowsNoPage();

private:
    void start();
    /// Sends a file with the caption "Your bill", which is not stored before `Step::Store`.
    void send();
    void take(Step step);
    /// Processes events until none is left, also those that others cause.
    static void settle();
    LockPage &page() const { return m_parts->shell.window.lockPage(); }
    State state() const { return m_parts->lock.state(); }
    QStringList captions() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    std::unique_ptr<ShutdownController> m_shutdown;
    std::unique_ptr<support::BusyWorkers> m_storing;
    ConversationId m_conversation;
};

void TestLocking::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    qRegisterMetaType<Result<QString>>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = test::putConversation(m_folder->path(), 3);
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_shutdown = std::make_unique<ShutdownController>(*qApp, m_parts->shell.window, m_parts->sessions);
    m_parts->lock.ask(LockPage::Mode::Choose);
    Q_EMIT page().passphraseChosen(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
}

void TestLocking::cleanup()
{
    m_storing.reset();
    m_shutdown.reset();
    m_parts.reset();
}

void TestLocking::send()
{
    m_parts->sessions.session()->pages().showConversation(m_conversation);
    QFile bill(m_folder->filePath(u"bill.pdf"_s));
    QVERIFY(bill.open(QIODevice::WriteOnly) && bill.write("%PDF-1.4\n%%EOF\n") > 0);
    bill.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(bill.fileName())});
    QTRY_VERIFY(m_parts->shell.window.findChild<Attachments *>());
    m_parts->shell.window.findChild<Attachments *>()->take(files);
    const auto *sheet = m_parts->shell.window.findChild<AttachmentSheet *>();
    QVERIFY(sheet);
    sheet->findChild<QPlainTextEdit *>(u"attachmentCaption"_s)->setPlainText(u"Your bill"_s);
    auto *button = sheet->findChild<QPushButton *>(u"sendAttachmentsButton"_s);
    QTRY_VERIFY(button->isEnabled());
    m_storing = std::make_unique<support::BusyWorkers>();
    button->click();
    QVERIFY(m_parts->sessions.session()->pendingWork() == WorkWait::Pending::Files);
}

void TestLocking::settle()
{
    int idleRounds = 0;
    support::waitUntil([&idleRounds] { return ++idleRounds > 20; });
}

void TestLocking::take(Step step)
{
    MainWindow &window = m_parts->shell.window;
    switch (step) {
    case Step::Lock:
        return m_parts->lock.lock(LockCause::Manual);
    case Step::LockAgain:
        return m_parts->lock.lock(LockCause::Idle);
    case Step::OtherWorkEnds:
        Q_EMIT m_parts->sessions.session()->workEnded();
        return;
    case Step::Type:
        Q_EMIT page().unlockRequested(Secret("correct horse"));
        return;
    case Step::TypeWrong:
        Q_EMIT page().unlockRequested(Secret("wrong horse"));
        return;
    case Step::Damage:
        Q_EMIT m_parts->sessions.session()->databaseDamaged();
        return;
    case Step::Recover:
        return m_parts->lock.ask(LockPage::Mode::Recover);
    case Step::Restore:
        return m_parts->restore.restore(m_folder->filePath(u"missing"_s), RestoreSecrets());
    case Step::Quit:
        window.close();
        return;
    case Step::GoOn:
        return m_shutdown->cancel();
    case Step::LogOut:
        QTimer::singleShot(0, this, [this] { m_storing.reset(); });
        return m_shutdown->finishForLogOut();
    case Step::Store:
        m_storing.reset();
        return;
    }
}

/// The captions of the files that the shop has sent, once the program has ended.
QStringList TestLocking::captions() const
{
    QStringList captions;
    Store store(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
    if (!QCoro::waitFor(store.open()))
        return {u"the database does not open"_s};
    const auto messages = store.reader().messages.newest(m_conversation, 10);
    for (const Message &message : messages.value_or(QList<Message>())) {
        if (const auto *media = std::get_if<MediaContent>(&message.content))
            captions << media->caption;
    }
    return captions;
}

void TestLocking::whatIsSentIsStored_data()
{
    using enum Step;
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<State>("end");
    QTest::newRow("locked") << Steps{Lock, Store} << State::Locked;
    QTest::newRow("locked and unlocked") << Steps{Lock, Type, Store} << State::Unlocked;
    QTest::newRow("unlocked when it was stored") << Steps{Lock, Store, Type} << State::Unlocked;
    QTest::newRow("locked twice") << Steps{Lock, LockAgain, Type, Store} << State::Unlocked;
    QTest::newRow("locked again after unlocking") << Steps{Lock, Type, LockAgain, Store} << State::Unlocked;
    QTest::newRow("other work ended") << Steps{Lock, OtherWorkEnds, Store} << State::Locked;
    QTest::newRow("other work ended, unlocked") << Steps{Lock, Type, OtherWorkEnds, Store} << State::Unlocked;
    QTest::newRow("other work ended just before")
        << Steps{OtherWorkEnds, Lock, Type, Store} << State::Unlocked;
    QTest::newRow("a wrong passphrase") << Steps{Lock, TypeWrong, Store} << State::Locked;
    QTest::newRow("damaged") << Steps{Lock, Damage, Type, Store} << State::Unlocked;
    QTest::newRow("damaged before, then the recovery key") << Steps{Damage, Recover, Store} << State::Locked;
    QTest::newRow("damaged before, then unlocked") << Steps{Damage, Recover, Type, Store} << State::Unlocked;
    QTest::newRow("restored") << Steps{Restore, Store} << State::Closed;
    QTest::newRow("restored, and it does not lock") << Steps{Restore, LockAgain, Store} << State::Closed;
    QTest::newRow("ended and started again") << Steps{Quit, OtherWorkEnds, GoOn, Store} << State::Unlocked;
    QTest::newRow("ended, started again and locked") << Steps{Quit, GoOn, Lock, Store} << State::Locked;
    QTest::newRow("locked, ended and started again")
        << Steps{Lock, Type, Quit, GoOn, Store} << State::Unlocked;
    QTest::newRow("logged out") << Steps{LogOut} << State::Unlocked;
    QTest::newRow("locked and logged out") << Steps{Lock, LogOut} << State::Locked;
}

void TestLocking::whatIsSentIsStored()
{
    QFETCH(const Steps, steps);
    QFETCH(const State, end);
    send();
    QSignalSpy sessions(&m_parts->sessions, &SessionOwner::created);
    bool isCovered = false;
    for (const Step step : steps) {
        isCovered = isCovered || step == Step::Lock;
        const bool isHeld = step != Step::Store && step != Step::LogOut;
        take(step);
        if (isCovered && isHeld)
            QVERIFY(m_parts->shell.window.isLocked()); // at once
        settle();
        if (isHeld && m_storing) {
            QVERIFY(m_parts->sessions.session());
            QVERIFY(sessions.isEmpty());
            QVERIFY(!isCovered || m_parts->shell.window.isLocked());
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(), end, support::patienceMs);
    QTRY_VERIFY(end == State::Unlocked ? !m_parts->sessions.session()->isWorking()
                                       : !m_parts->sessions.session());
    m_shutdown.reset();
    m_parts.reset();
    QCOMPARE(captions(), QStringList{u"Your bill"_s});
}

void TestLocking::endingWaitsForWhatIsBeingStored_data()
{
    using enum Step;
    QTest::addColumn<Steps>("steps");
    QTest::newRow("ended") << Steps{Quit};
    QTest::newRow("other work ended") << Steps{Quit, OtherWorkEnds};
    QTest::newRow("locked and ended") << Steps{Lock, Quit};
    QTest::newRow("locked, unlocked and ended") << Steps{Lock, Type, Quit, OtherWorkEnds};
    QTest::newRow("ended and locked") << Steps{Quit, LockAgain};
}

void TestLocking::endingWaitsForWhatIsBeingStored()
{
    QFETCH(const Steps, steps);
    send();
    bool wasHeld = false;
    const auto play = [this, steps, &wasHeld] {
        for (const Step step : steps) {
            take(step);
            settle();
        }
        wasHeld = m_parts->sessions.session() != nullptr;
        take(Step::Store);
    };
    QTimer::singleShot(0, this, play);
    QTimer patience;
    connect(&patience, &QTimer::timeout, this, [] { QCoreApplication::exit(1); });
    patience.start(support::patience);
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(wasHeld); // the program had not ended before
    m_shutdown.reset();
    m_parts.reset();
    QCOMPARE(captions(), QStringList{u"Your bill"_s});
}

void TestLocking::theLockPageSaysWhatItWaitsFor()
{
    send();
    m_parts->lock.lock(LockCause::Manual);
    const auto *text = page().findChild<QLabel *>(u"lockUnfinished"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"still being saved"_s));
    QVERIFY(!text->text().contains(u"bill"_s)); // of whom, and what, is nobody's business
    auto *field = page().findChild<QLineEdit *>(u"unlockPassphrase"_s);
    QVERIFY(field->isEnabled());
    field->setText(u"correct horse"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    settle();
    QCOMPARE(state(), State::Locking);
    QVERIFY(text->isVisible());
    take(Step::Store);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
    take(Step::Lock);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Locked, support::patienceMs);
    QVERIFY(!text->isVisible());
}

/// As with a folder on a server that does not answer any more.
void TestLocking::whatTakesTooLongIsNotWaitedFor()
{
    EndLimits limits;
    limits.storing = std::chrono::milliseconds(1);
    m_parts->lock.setEndLimits(limits);
    send();
    take(Step::Lock);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Locked, support::patienceMs);
    QVERIFY(!m_parts->sessions.session());
    take(Step::Store);
    take(Step::Type);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Unlocked, support::patienceMs);
    // The person learns that it was not sent, and can go on with it.
    m_parts->sessions.session()->pages().showConversation(m_conversation);
    const auto *kept = m_parts->shell.window.findChild<KeptSheetBar *>();
    QTRY_VERIFY((kept = m_parts->shell.window.findChild<KeptSheetBar *>()) && kept->isVisible());
    const auto labels = kept->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == KeptSheetBar::tr("Not sent yet"); }));
    QTest::mouseClick(kept->findChild<QPushButton *>(u"continueKeptSheetButton"_s), Qt::LeftButton);
    const auto *caption = m_parts->shell.window.findChild<QPlainTextEdit *>(u"attachmentCaption"_s);
    QVERIFY(caption && caption->isVisible());
    QCOMPARE(caption->toPlainText(), u"Your bill"_s);
    m_shutdown.reset();
    m_parts.reset();
    QCOMPARE(captions(), QStringList());
}

void TestLocking::aNoticeThatIsClickedTooLateShowsNoPage()
{
    send();
    take(Step::Lock);
    PageNavigator &pages = m_parts->sessions.session()->pages();
    pages.showConversation(m_conversation, u"Yes, we are open"_s);
    pages.showSetup();
    pages.showSettings();
    pages.showList();
    QVERIFY(m_parts->shell.window.isLocked());
    take(Step::Store);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Locked, support::patienceMs);
}

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
