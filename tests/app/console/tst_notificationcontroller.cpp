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

private:
    /// Puts a conversation into the data folder, which `change` changes, and starts the console.
    void start(const std::function<void(ConversationState &)> &change, bool namesWho = true,
               DoNotDisturbChoice quiet = DoNotDisturbChoice::Off);
    bool isReminderDone() const;

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

void TestNotificationController::start(const std::function<void(ConversationState &)> &change, bool namesWho,
                                       DoNotDisturbChoice quiet)
{
    {
        Store store(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
        QVERIFY(QCoro::waitFor(store.open()));
        const auto set = [this, change](StoreSession &session) {
            ConversationState state;
            change(state);
            return session.conversationStates.set(m_conversation, state, QDateTime::currentDateTimeUtc());
        };
        QVERIFY(QCoro::waitFor(store.write(set)));
    }
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

bool TestNotificationController::isReminderDone() const
{
    bool isDone = false;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reminder"_s);
        db.setDatabaseName(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
        QSqlQuery query(db);
        isDone = db.open() && query.exec(u"SELECT remind_at_s IS NULL FROM conversations"_s) && query.next()
            && query.value(0).toBool();
    }
    QSqlDatabase::removeDatabase(u"reminder"_s);
    return isDone;
}

void TestNotificationController::whatIsDueInAQuietTimeIsReportedAfterwards()
{
    const NotificationService desktop;
    start([](ConversationState &state) { state.remindAt = QDateTime::currentDateTimeUtc().addSecs(-60); },
          true, DoNotDisturbChoice::UntilTurnedOff);
    QTRY_VERIFY_WITH_TIMEOUT(isReminderDone(), support::patienceMs); // it is in the list again
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
    m_parts->locked.start(0, QDateTime::currentDateTimeUtc().addSecs(-1));
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
    QCOMPARE(m_parts->sessions.session()->nextReminder(), due);
}

QTEST_MAIN(TestNotificationController)
#include "tst_notificationcontroller.moc"
