// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "shopdata.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutspage.h"

#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The command palette in the whole console.
class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void opensAPageByAPartOfItsName();
    void runsAnAction();
    void everyEntryHasATitleOfItsOwn();
    void writesToAContactWithoutAConversation();
    void isOutOfReachWhileLocked();

private:
    MainWindow &window() const { return m_parts->shell.window; }
    QWidget *palette() const { return window().findChild<QWidget *>(u"commandPalette"_s); }
    QLineEdit *field() const { return window().findChild<QLineEdit *>(u"paletteField"_s); }
    QListView *list() const { return window().findChild<QListView *>(u"paletteList"_s); }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
};

void TestPalette::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    test::putContact(m_folder->path(), u"Quetzal Bakery"_s);
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
    m_parts->sessions.session()->pages().showInbox();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), support::patienceMs));
}

void TestPalette::open()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() && palette()->isVisible());
    QVERIFY(field()->hasFocus());
}

void TestPalette::opensAPageByAPartOfItsName()
{
    open();
    QTest::keyClicks(field(), u"keyb"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    const auto *view = window().findChild<SettingsView *>();
    QTRY_VERIFY(view && view->isVisible());
    QVERIFY(qobject_cast<const ShortcutsPage *>(view->currentPage()));
    QVERIFY(!palette()->isVisible());
}

void TestPalette::runsAnAction()
{
    open();
    QTest::keyClicks(field(), u"search cust"_s);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Search customers and messages"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(window().findChild<QLineEdit *>(u"conversationSearch"_s)->hasFocus());
}

void TestPalette::everyEntryHasATitleOfItsOwn()
{
    open();
    QVERIFY(list()->model()->rowCount() > 15);
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QString title = list()->model()->index(row, 0).data().toString();
        QVERIFY(!title.isEmpty() && !title.contains(u'&') && !title.endsWith(u'…'));
    }
}

void TestPalette::writesToAContactWithoutAConversation()
{
    open();
    QTest::keyClicks(field(), u"quetzal"_s);
    QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), u"Quetzal Bakery"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    const auto *inbox = window().findChild<InboxPage *>();
    QTRY_VERIFY(inbox && !inbox->openConversation().isEmpty());
}

void TestPalette::isOutOfReachWhileLocked()
{
    open();
    m_parts->lock.ask(LockPage::Mode::Unlock);
    QTRY_VERIFY(!palette() || !palette()->isVisible());
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette() || !palette()->isVisible());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
