// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "core/uuid.h"
#include "notificationservice.h"
#include "shopdata.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/shell/alertbanner.h"
#include "ui/shell/broadcastbanner.h"
#include "ui/shell/navigationrail.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using test::NotificationService;

/// What needs the person apart from messages is told on the desktop, also while the window is hidden.
class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void aBroadcastThatPausesByItselfIsReported();
    void anAlertIsReported();
    void whatComesInAQuietTimeIsReportedAfterwards();

private:
    void change(const std::function<Result<void>(StoreSession &)> &work) const;
    /// A broadcast that is under way, from a number that is not connected.
    void putBroadcast() const;
    /// Messages that Meta took an hour ago, and has not reported on since.
    void putMessagesWithoutStatus() const;
    void start(DoNotDisturbChoice quiet = DoNotDisturbChoice::Off);
    QWidget *widget(const QString &name) const { return m_parts->shell.window.findChild<QWidget *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    ConversationId m_conversation;
};

void TestAttention::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = test::putConversation(m_folder->path(), 3);
}

void TestAttention::change(const std::function<Result<void>(StoreSession &)> &work) const
{
    Store store(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(store.open()));
    QVERIFY(QCoro::waitFor(store.write(work)));
}

void TestAttention::putBroadcast() const
{
    Broadcast broadcast;
    broadcast.id = newId<BroadcastId>();
    broadcast.name = u"Opening hours"_s;
    broadcast.number = PhoneNumberId(u"62"_s);
    broadcast.templateName = u"hours"_s;
    broadcast.templateLanguage = u"en"_s;
    broadcast.state = BroadcastState::Running;
    broadcast.createdAt = broadcast.startedAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    change([broadcast](StoreSession &session) { return session.broadcasts.add(broadcast); });
}

void TestAttention::putMessagesWithoutStatus() const
{
    change([this](StoreSession &session) -> Result<void> {
        PhoneNumber number;
        number.id = PhoneNumberId(u"61"_s);
        number.displayPhoneNumber = u"+34 910 00 00 01"_s;
        const WabaId waba(u"500000000000001"_s);
        if (Result<void> saved = session.accounts.savePhoneNumbers(waba, {number}); !saved)
            return saved;
        if (Result<void> active = session.accounts.activate(number.id, QString()); !active)
            return active;
        for (int i = 0; i < 3; ++i) {
            Message message;
            message.id = newId<MessageId>();
            message.conversation = m_conversation;
            message.direction = Direction::Outbound;
            message.content = TextContent{u"Ready"_s};
            message.sentAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            const Wamid wamid(u"wamid."_s + message.id.value());
            if (Result<void> taken = session.messages.setAccepted(message.id, wamid, message.sentAt); !taken)
                return taken;
        }
        return {};
    });
}

void TestAttention::start(DoNotDisturbChoice quiet)
{
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.quiet.choose(quiet);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
}

void TestAttention::aBroadcastThatPausesByItselfIsReported()
{
    putBroadcast();
    NotificationService desktop;
    start();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QVERIFY(desktop.everShown().first().contains(u"has paused"_s));
    QVERIFY(widget(u"broadcastBanner"_s)->isVisible());
    auto *page = m_parts->shell.window.findChild<BroadcastPage *>();
    QVERIFY(!page || !page->isVisible()); // nothing takes the page from who is writing
    const QList<QToolButton *> buttons = m_parts->shell.window.rail().findChildren<QToolButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->accessibleName() == u"Broadcasts, needs your attention"_s;
    }));
    desktop.click(desktop.shown().first().id);
    QTRY_VERIFY(m_parts->shell.window.findChild<BroadcastPage *>());
    QTRY_VERIFY(m_parts->shell.window.findChild<BroadcastPage *>()->isVisible());
}

void TestAttention::anAlertIsReported()
{
    putMessagesWithoutStatus();
    const NotificationService desktop;
    start();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
    QVERIFY(desktop.everShown().first().startsWith(u"WhatsApp has a notice for you"_s));
    QVERIFY(desktop.everShown().first().contains(u"payment method"_s));
    QVERIFY(widget(u"alertBanner"_s)->isVisible());
    m_parts->shell.window.findChild<QAbstractButton *>(u"alertSeenButton"_s)->click();
    QTRY_COMPARE(desktop.shown().size(), 0);
}

void TestAttention::whatComesInAQuietTimeIsReportedAfterwards()
{
    putBroadcast();
    const NotificationService desktop;
    start(DoNotDisturbChoice::UntilTurnedOff);
    QTRY_VERIFY_WITH_TIMEOUT(widget(u"broadcastBanner"_s)->isVisible(), support::patienceMs);
    QCOMPARE(desktop.everShown(), QStringList());
    m_parts->shell.preferences.setNotifications({true, false, true});
    m_parts->shell.quiet.choose(DoNotDisturbChoice::Off);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, support::patienceMs);
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
