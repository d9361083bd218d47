// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/helpcontroller.h"
#include "consoleparts.h"
#include "shopdata.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/help/helppages.h"
#include "ui/settings/settingsview.h"
#include "ui/templates/templatepicker.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The guide opens at the page that fits, wherever a person is in the whole console.
class TestHelpController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyPageHasAPageOfTheGuide();
    void aDialogHasItToo();
    void theKeysMayBeOthers();

private:
    MainWindow &window() const { return m_parts->shell.window; }
    PageNavigator &pages() const { return m_parts->sessions.session()->pages(); }
    void trigger(Shortcut shortcut) const;
    /// The window of the guide; null while it is not shown.
    static HelpWindow *help();
    TemplatePicker *openPicker() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    std::unique_ptr<HelpController> m_help;
    ConversationId m_conversation;
};

void TestHelpController::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = test::putConversation(m_folder->path(), 3);
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_help = std::make_unique<HelpController>(window(), m_parts->shell.shortcuts, m_parts->shell.theme);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
}

void TestHelpController::cleanup()
{
    m_help.reset();
    m_parts.reset();
}

void TestHelpController::trigger(Shortcut shortcut) const
{
    for (const QMenu *menu : window().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (shortcutOf(*action) == shortcut && action->isEnabled())
                return action->trigger();
        }
    }
}

HelpWindow *TestHelpController::help()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<HelpWindow *>(each);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

TemplatePicker *TestHelpController::openPicker() const
{
    pages().showConversation(m_conversation);
    Conversation conversation;
    conversation.id = m_conversation;
    Q_EMIT pages().templateRequested(conversation);
    return window().findChild<TemplatePicker *>();
}

/// A class that has no row in the table of the guide leads to the index, which helps nobody.
void TestHelpController::everyPageHasAPageOfTheGuide()
{
    QWidgetList all;
    for (SettingsPage *page : pages().settingsPages())
        all << page;
    QVERIFY(all.size() >= 20);
    pages().showSetup();
    all << window().currentPage();
    pages().showConversation(m_conversation);
    all << window().currentPage();
    trigger(Shortcut::Dashboard);
    QVERIFY(qobject_cast<DashboardPage *>(window().currentPage()));
    all << window().currentPage();
    trigger(Shortcut::Broadcasts);
    QVERIFY(qobject_cast<BroadcastPage *>(window().currentPage()));
    all << window().currentPage();
    all << &window().lockPage();
    for (const QWidget *page : all) {
        const QString guide = helpPageFor(page);
        QVERIFY2(guide != u"index"_s, page->metaObject()->className());
        QVERIFY2(QFile::exists(u":/guide/en/"_s + guide + u".md"_s), qPrintable(guide));
    }
}

void TestHelpController::aDialogHasItToo()
{
    QPointer<TemplatePicker> picker = openPicker();
    QVERIFY(picker);
    picker->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(picker, support::patienceMs));
    QTest::keyClick(picker->windowHandle(), Qt::Key_F1);
    QTRY_VERIFY(help());
    QCOMPARE(help()->page(), u"templates"_s);
    QVERIFY(picker && picker->isVisible()); // what was filled in stays
    help()->close();

    QDialog other(&window()); // a dialog without a page of its own
    auto *field = new QLineEdit(&other);
    other.open();
    QTest::keyClick(field, Qt::Key_F1);
    QTRY_VERIFY(help());
    QCOMPARE(help()->page(), u"index"_s);
}

void TestHelpController::theKeysMayBeOthers()
{
    m_parts->shell.shortcuts.set(Shortcut::Help, QKeySequence(u"Ctrl+F8"_s));
    QPointer<TemplatePicker> picker = openPicker();
    QVERIFY(picker);
    QTest::keyClick(picker, Qt::Key_F1);
    QVERIFY(!help());
    QTest::keyClick(picker, Qt::Key_F8, Qt::ControlModifier);
    QTRY_VERIFY(help());
    QCOMPARE(help()->page(), u"templates"_s);
}

QTEST_MAIN(TestHelpController)
#include "tst_helpcontroller.moc"
