// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "notificationservice.h"
#include "shopdata.h"
#include "ui/inbox/inboxpage.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using test::NotificationService;

/// What the console tells the desktop of conversations of which staff wanted to be reminded.
class TestNotificationController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void aReminderIsNotTheMessage();
    void aReminderNamesNobodyIfThatIsChosen();
    void aSnoozeThatEndsIsNoMessage();
    void whatIsDueIsOpenedByAClick();
    void whatIsDueInAQuietTimeIsReportedAfterwards();
    void whatIsDueWhileItIsLockedIsReportedWithoutAName();
    void theLockLearnsWhenTheNextReminderIsDue();
    void everyReminderThatIsDueWhileItIsLockedIsReported();
    void whatIsDueTogetherInAQuietTimeIsCounted();
    void whatWasNotReportedBeforeTheEndIsReportedOnceAfterwards_data();
    void whatWasNotReportedBeforeTheEndIsReportedOnceAfterwards();

private:
    /// Changes the conversation of the data folder while no console has it open.
    void change(const std::function<void(ConversationState &)> &change);
    /// The same, then starts the console.
    void start(const std::function<void(ConversationState &)> &of, bool namesWho = true,
               DoNotDisturbChoice quiet = DoNotDisturbChoice::Off);
    void startAgain(DoNotDisturbChoice quiet, bool namesWho = true);
    /// True if the conversation was listed again.
    bool isBack() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    ConversationId m_conversation;
};

void TestNotificationController::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = test::putConversation(m_folder->path(), 3);
}

void TestNotificationController::change(const std::function<void(ConversationState &)> &change)
{
    Store store(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(store.open()));
    const auto set = [this, change](StoreSession &session) {
        ConversationState state = session.conversationStates.of(m_conversation).value();
        change(state);
        return session.conversationStates.set(m_conversation, state, QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(store.write(set)));
}

void TestNotificationController::start(const std::function<void(ConversationState &)> &of, bool namesWho,
                                       DoNotDisturbChoice quiet)
{
    change(of);
    startAgain(quiet, namesWho);
}

void TestNotificationController::startAgain(DoNotDisturbChoice quiet, bool namesWho)
{
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.preferences.setNotifications({true, namesWho, true});
    m_parts->shell.quiet.choose(quiet);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
}

void TestNotificationController::aReminderIsNotTheMessage()
{
    const NotificationService desktop;
    start([](ConversationState &state) { state.remindAt = QDateTime::currentDateTimeUtc().addSecs(-60); });
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QCOMPARE(desktop.everShown(), QStringList{u"Reminder: \u20687700\u2069: You asked to be reminded."_s});
}

void TestNotificationController::aReminderNamesNobodyIfThatIsChosen()
{
    const NotificationService desktop;
    start([](ConversationState &state) { state.remindAt = QDateTime::currentDateTimeUtc().addSecs(-60); },
          false);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QCOMPARE(
        desktop.everShown(),
        QStringList{u"Reminder: You asked to be reminded of a conversation. Open Shoptalk to see it."_s});
}

void TestNotificationController::aSnoozeThatEndsIsNoMessage()
{
    const NotificationService desktop;
    start(
        [](ConversationState &state) { state.snoozedUntil = QDateTime::currentDateTimeUtc().addSecs(-60); });
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QCOMPARE(desktop.everShown(),
             QStringList{u"Back from snooze: \u20687700\u2069: You snoozed this conversation until now."_s});
}

void TestNotificationController::whatIsDueIsOpenedByAClick()
{
    NotificationService desktop;
    start([](ConversationState &state) { state.remindAt = QDateTime::currentDateTimeUtc().addSecs(-60); });
    m_parts->sessions.session()->pages().showInbox(); // the shop of this test is not connected
    const auto *inbox = m_parts->shell.window.findChild<InboxPage *>();
    QVERIFY(inbox->openConversation().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    desktop.click(desktop.shown().first().id);
    QTRY_COMPARE(inbox->openConversation(), m_conversation);
    QTRY_COMPARE(desktop.shown().size(), 0);
}

bool TestNotificationController::isBack() const
{
    bool isBack = false;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reminder"_s);
        db.setDatabaseName(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
        QSqlQuery query(db);
        isBack = db.open() && query.exec(u"SELECT marked_unread FROM conversations"_s) && query.next()
            && query.value(0).toBool();
    }
    QSqlDatabase::removeDatabase(u"reminder"_s);
    return isBack;
}

void TestNotificationController::whatIsDueInAQuietTimeIsReportedAfterwards()
{
    const NotificationService desktop;
    start([](ConversationState &state) { state.remindAt = QDateTime::currentDateTimeUtc().addSecs(-60); },
          true, DoNotDisturbChoice::UntilTurnedOff);
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), support::patienceMs); // it is in the list again
    QCOMPARE(desktop.everShown(), QStringList());
    m_parts->shell.quiet.choose(DoNotDisturbChoice::Off);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QCOMPARE(desktop.everShown(), QStringList{u"Reminder: \u20687700\u2069: You asked to be reminded."_s});
}

void TestNotificationController::whatIsDueWhileItIsLockedIsReportedWithoutAName()
{
    const NotificationService desktop;
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.preferences.setNotifications({true, true, true});
    m_parts->shell.quiet.choose(DoNotDisturbChoice::UntilTurnedOff);
    m_parts->locked.start(0, {QDateTime::currentDateTimeUtc().addSecs(-1)});
    QCoreApplication::processEvents();
    QCOMPARE(desktop.everShown(), QStringList());
    m_parts->shell.quiet.choose(DoNotDisturbChoice::Off);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QCOMPARE(
        desktop.everShown(),
        QStringList{u"Reminder: A conversation is back. Shoptalk is locked. Unlock it to see which one."_s});
    m_parts->locked.stop();
    QTRY_COMPARE(desktop.shown().size(), 0);
}

void TestNotificationController::theLockLearnsWhenTheNextReminderIsDue()
{
    const QDateTime due = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 3600, Qt::UTC);
    start([due](ConversationState &state) { state.remindAt = due; });
    QCOMPARE(m_parts->sessions.session()->reminders(), QList<QDateTime>{due});
}

/// Only the first one was, and the others were found when the console was unlocked.
void TestNotificationController::everyReminderThatIsDueWhileItIsLockedIsReported()
{
    const NotificationService desktop;
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.preferences.setNotifications({true, true, true});
    m_parts->shell.quiet.choose(DoNotDisturbChoice::Off);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_parts->locked.start(0, {now.addSecs(-60), now.addMSecs(30), now.addMSecs(60), now.addSecs(3600)});
    const auto countsThree = [&desktop] {
        return desktop.everShown().value(desktop.everShown().size() - 1).startsWith(u"Reminder: 3 conv"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(countsThree(), support::patienceMs);
    QCOMPARE(desktop.shown().size(), 1); // the last one has replaced the others
    QCOMPARE(desktop.everShown().first(),
             u"Reminder: A conversation is back. Shoptalk is locked. Unlock it to see which one."_s);
}

void TestNotificationController::whatIsDueTogetherInAQuietTimeIsCounted()
{
    const NotificationService desktop;
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.preferences.setNotifications({true, true, true});
    m_parts->shell.quiet.choose(DoNotDisturbChoice::UntilTurnedOff);
    const QDateTime past = QDateTime::currentDateTimeUtc().addSecs(-60);
    m_parts->locked.start(0, {past, past.addSecs(1)});
    QCoreApplication::processEvents();
    QCOMPARE(desktop.everShown(), QStringList());
    m_parts->shell.quiet.choose(DoNotDisturbChoice::Off);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QCOMPARE(desktop.everShown().size(), 1);
    QVERIFY(desktop.everShown().first().startsWith(u"Reminder: 2 conversation"_s));
}

void TestNotificationController::whatWasNotReportedBeforeTheEndIsReportedOnceAfterwards_data()
{
    QTest::addColumn<bool>("isSnooze");
    QTest::addColumn<QString>("notice");
    QTest::newRow("reminder") << false << u"Reminder: \u20687700\u2069: You asked to be reminded."_s;
    QTest::newRow("snooze")
        << true << u"Back from snooze: \u20687700\u2069: You snoozed this conversation until now."_s;
}

void TestNotificationController::whatWasNotReportedBeforeTheEndIsReportedOnceAfterwards()
{
    QFETCH(const bool, isSnooze);
    QFETCH(const QString, notice);
    const NotificationService desktop;
    start(
        [isSnooze](ConversationState &state) {
            (isSnooze ? state.snoozedUntil : state.remindAt) = QDateTime::currentDateTimeUtc().addSecs(-60);
        },
        true, DoNotDisturbChoice::UntilTurnedOff);
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), support::patienceMs);
    m_parts.reset(); // the program ends in the quiet time
    QCOMPARE(desktop.everShown(), QStringList());

    startAgain(DoNotDisturbChoice::UntilTurnedOff);
    m_parts->shell.quiet.choose(DoNotDisturbChoice::Off);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.everShown(), QStringList{notice}, support::patienceMs);
    m_parts.reset();

    change([](ConversationState &state) { state.remindAt = QDateTime::currentDateTimeUtc().addSecs(-60); });
    startAgain(DoNotDisturbChoice::Off);
    const QString next = u"Reminder: \u20687700\u2069: You asked to be reminded."_s;
    QTRY_COMPARE_WITH_TIMEOUT(desktop.everShown(), (QStringList{notice, next}), support::patienceMs);
}

QTEST_MAIN(TestNotificationController)
#include "tst_notificationcontroller.moc"
