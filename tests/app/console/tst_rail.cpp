// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "shopdata.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shown.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/railbutton.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The rail in the whole console, with a shop that has two numbers.
class TestRail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eachSectionByMouse();
    void eachSectionByKeys();
    void aShopWithOneNumberSeesSectionsOnly();
    void aNumberByMouse();
    void numbersByKeysAndMenu();
    void theShortcutsAreListedAndCanBeChanged();
    void theChosenNumberIsThereAtTheNextStart();
    void unreadMessagesAreCountedForEachNumber();
    void aNumberThatIsDisconnectedIsNoLongerChosen();
    void isOutOfReachWhileLocked();
    void aNarrowWindowGoesBackToTheList();
    void looks_data();
    void looks();

private:
    void start();
    MainWindow &window() const { return m_parts->shell.window; }
    NavigationRail &rail() const { return window().rail(); }
    PageNavigator &pages() const { return m_parts->sessions.session()->pages(); }
    RailButton *button(const QString &name) const
    {
        return window().findChild<RailButton *>(u"rail-"_s + name);
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    template <class Page>
    bool shows() const
    {
        return qobject_cast<const Page *>(window().currentPage());
    }
    /// The names in the list, from the top.
    QStringList names() const;
    QMenu *menu() const { return window().findChild<QMenu *>(u"numbersMenu"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleParts> m_parts;
};

void TestRail::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    putNumbers(m_folder->path(), {u"Flowers Centre"_s, u"Cakes & more"_s});
    start();
}

void TestRail::cleanup()
{
    if (m_parts)
        m_parts->shell.theme.setTextScale(1);
    m_parts.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRail::start()
{
    m_parts.reset();
    m_parts = std::make_unique<ConsoleParts>(m_folder->path());
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
    pages().showInbox();
    QVERIFY(showActive(window(), {1120, 740}));
}

QStringList TestRail::names() const
{
    const auto *list = window().findChild<QListView *>(u"conversationList"_s);
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names << list->model()->index(row, 0).data().toString();
    return names;
}

void TestRail::eachSectionByMouse()
{
    QVERIFY(button(u"inboxAction"_s)->isChecked());
    click(u"broadcastsAction"_s);
    QVERIFY(shows<BroadcastPage>());
    QVERIFY(button(u"broadcastsAction"_s)->isChecked() && !button(u"inboxAction"_s)->isChecked());
    click(u"dashboardAction"_s);
    QVERIFY(shows<DashboardPage>());
    QVERIFY(button(u"dashboardAction"_s)->isChecked());
    click(u"settingsAction"_s);
    QVERIFY(shows<SettingsView>());
    QVERIFY(button(u"settingsAction"_s)->isChecked());
    click(u"inboxAction"_s);
    QVERIFY(shows<InboxPage>());
    QVERIFY(button(u"inboxAction"_s)->isChecked() && !button(u"settingsAction"_s)->isChecked());
    pages().showSetup();
    QVERIFY(!rail().isVisible());
}

void TestRail::eachSectionByKeys()
{
    constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(&window(), Qt::Key_D, controlShift);
    QVERIFY(shows<DashboardPage>());
    QTest::keyClick(&window(), Qt::Key_I, controlShift);
    QVERIFY(shows<InboxPage>());
    button(u"inboxAction"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shows<BroadcastPage>());
}

void TestRail::aShopWithOneNumberSeesSectionsOnly()
{
    m_parts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    putNumbers(m_folder->path(), {u"Flowers Centre"_s});
    start();
    QVERIFY(rail().isVisible());
    QCOMPARE(rail().findChildren<RailButton *>().size(), 4);
    QVERIFY(!menu());
    QCOMPARE(names().size(), 3);
}

void TestRail::aNumberByMouse()
{
    QCOMPARE(names().size(), 4);
    click(u"number-62"_s);
    QCOMPARE(names(), QStringList{u"Ana Fernández"_s});
    QVERIFY(button(u"number-62"_s)->isChecked() && !button(u"number-"_s)->isChecked());
    click(u"settingsAction"_s);
    QVERIFY(!button(u"number-62"_s)->isChecked());
    click(u"number-61"_s); // leads back to the inbox
    QVERIFY(shows<InboxPage>());
    QCOMPARE(names().size(), 3);
    click(u"number-61"_s);
    QVERIFY(button(u"number-61"_s)->isChecked());
    click(u"number-"_s);
    QCOMPARE(names().size(), 4);
}

void TestRail::numbersByKeysAndMenu()
{
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(names(), QStringList{u"Ana Fernández"_s});
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(names().size(), 3);
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(names().size(), 4);
    QVERIFY(menu() && window().menuBar()->actions().contains(menu()->menuAction()));
    const QList<QAction *> entries = menu()->actions();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(2)->text(), u"Cakes && more"_s);
    QVERIFY(entries.at(0)->isChecked());
    entries.at(2)->trigger();
    QVERIFY(entries.at(2)->isChecked());
    QCOMPARE(names(), QStringList{u"Ana Fernández"_s});
}

void TestRail::theShortcutsAreListedAndCanBeChanged()
{
    pages().showSettingsPage<ShortcutsPage>();
    QStringList lines;
    for (const QLabel *label : window().findChild<ShortcutsPage *>()->findChildren<QLabel *>())
        lines << label->accessibleName();
    QVERIFY(lines.contains(u"Inbox: Ctrl+Shift+I"_s));
    QVERIFY(lines.contains(u"All numbers: Ctrl+1"_s));
    QVERIFY(lines.contains(u"Cakes & more: Ctrl+3"_s));
    m_parts->shell.shortcuts.set(Shortcut::Number3, QKeySequence(u"Ctrl+F8"_s));
    QVERIFY(button(u"number-62"_s)->toolTip().contains(u"Ctrl+F8"_s));
    QTest::keyClick(&window(), Qt::Key_F8, Qt::ControlModifier);
    QVERIFY(shows<InboxPage>());
    QCOMPARE(names(), QStringList{u"Ana Fernández"_s});
}

void TestRail::theChosenNumberIsThereAtTheNextStart()
{
    click(u"number-62"_s);
    start();
    QCOMPARE(names(), QStringList{u"Ana Fernández"_s});
    QVERIFY(button(u"number-62"_s)->isChecked());
    click(u"number-"_s);
    start();
    QCOMPARE(names().size(), 4);
}

void TestRail::unreadMessagesAreCountedForEachNumber()
{
    QTRY_COMPARE(button(u"inboxAction"_s)->accessibleName(), u"Inbox, 3 unread"_s);
    QCOMPARE(button(u"number-"_s)->accessibleName(), u"All numbers, 3 unread"_s);
    QCOMPARE(button(u"number-61"_s)->accessibleName(), u"Flowers Centre, 1 unread"_s);
    QCOMPARE(button(u"number-62"_s)->accessibleName(), u"Cakes & more, 2 unread"_s);
    click(u"number-62"_s);
    auto *inbox = window().findChild<InboxPage *>();
    const auto *list = window().findChild<QListView *>(u"conversationList"_s);
    inbox->goTo(list->model()->index(0, 0).data(ConversationListModel::IdRole).value<ConversationId>());
    QTRY_COMPARE(button(u"number-62"_s)->accessibleName(), u"Cakes & more"_s); // it was read
    QCOMPARE(button(u"inboxAction"_s)->accessibleName(), u"Inbox, 1 unread"_s);
}

void TestRail::aNumberThatIsDisconnectedIsNoLongerChosen()
{
    click(u"number-62"_s);
    m_parts.reset();
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"disconnect"_s);
        db.setDatabaseName(QDir(m_folder->path()).filePath(u"shoptalk.db"_s));
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(u"UPDATE connected_phone_numbers SET is_active = 0 WHERE id = '62'"_s));
    }
    QSqlDatabase::removeDatabase(u"disconnect"_s);
    start();
    QCOMPARE(names().size(), 4); // also those with the former number, so that nothing is out of reach
    QVERIFY(!button(u"number-62"_s) && !button(u"number-"_s));
}

void TestRail::isOutOfReachWhileLocked()
{
    window().showLock(LockPage::Mode::Unlock); // the session ends when nothing is being sent any more
    QVERIFY(!rail().isVisible());
    QVERIFY(!menu()->menuAction()->isVisible());
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(window().isLocked());
    m_parts->lock.ask(LockPage::Mode::Unlock);
    QVERIFY(!rail().isVisible());
    QTRY_VERIFY(!menu()); // once nothing is under way any more
    QVERIFY(!button(u"number-62"_s));
    QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window().isLocked());
}

void TestRail::aNarrowWindowGoesBackToTheList()
{
    window().resize(600, 740);
    auto *inbox = window().findChild<InboxPage *>();
    const auto *list = window().findChild<QListView *>(u"conversationList"_s);
    inbox->goTo(list->model()->index(0, 0).data(ConversationListModel::IdRole).value<ConversationId>());
    QVERIFY(!list->isVisible());
    click(u"settingsAction"_s);
    click(u"inboxAction"_s);
    QVERIFY(!list->isVisible()); // back to where the person was
    click(u"inboxAction"_s);
    QVERIFY(list->isVisible());
}

void TestRail::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << u"en"_s << Theme::Mode::Light << QSize(1120, 740) << 1.0;
    QTest::newRow("dark") << u"en"_s << Theme::Mode::Dark << QSize(1120, 740) << 1.0;
    QTest::newRow("arabic") << u"ar"_s << Theme::Mode::Light << QSize(1120, 740) << 1.0;
    QTest::newRow("narrow") << u"en"_s << Theme::Mode::Light << QSize(560, 740) << 1.0;
    QTest::newRow("480") << u"en"_s << Theme::Mode::Light << QSize(480, 740) << 1.0;
    QTest::newRow("large") << u"en"_s << Theme::Mode::Light << QSize(1120, 740) << 2.0;
    QTest::newRow("dashboard") << u"en"_s << Theme::Mode::Light << QSize(1120, 740) << 1.0;
}

void TestRail::looks()
{
    QFETCH(const QString, language);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const QSize, size);
    QFETCH(const qreal, scale);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    m_parts->shell.language.choose(language);
    m_parts->shell.theme.setMode(mode);
    m_parts->shell.theme.setTextScale(scale);
    window().resize(size);
    if (name == "dashboard"_L1)
        click(u"dashboardAction"_s);
    else if (size.width() > 1000)
        window().findChild<InboxPage *>()->goTo(window()
                                                    .findChild<QListView *>(u"conversationList"_s)
                                                    ->model()
                                                    ->index(1, 0)
                                                    .data(ConversationListModel::IdRole)
                                                    .value<ConversationId>());
    for (int pass = 0; pass < 5; ++pass)
        QCoreApplication::processEvents();
    QCOMPARE(rail().isVisible(), size.width() > 480);
    QVERIFY(menu()); // which leads to the same
    QVERIFY(keepPicture(window().grab(), u"window-rail-"_s + name));
}

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
