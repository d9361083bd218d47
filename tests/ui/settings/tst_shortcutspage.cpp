// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutspage.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestShortcutsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsTheActionsInGroups();
    void listsAnActionOnce();
    void leavesOutContextMenus();
    void followsTheActions();
    void findsByTextAndByKeys_data();
    void findsByTextAndByKeys();
    void saysSoWhenNothingMatches();
    void looksRight_data();
    void looksRight();

private:
    /// The lines in sight, as a screen reader says them.
    QStringList shown() const;
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"shortcutSearch"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QMainWindow> m_window;
    QAction *m_quit = nullptr;
    SettingsView *m_view = nullptr;
    ShortcutsPage *m_page = nullptr;
};

void TestShortcutsPage::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_window = std::make_unique<QMainWindow>();
    QMenu *menu = m_window->menuBar()->addMenu(u"&Shoptalk"_s);
    m_quit = menu->addAction(u"&Quit"_s);
    m_quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    QAction *larger = m_window->menuBar()->addMenu(u"&Appearance"_s)->addAction(u"L&arger text…"_s);
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    m_window->addAction(larger);
    auto *inbox = new QWidget(m_window.get());
    inbox->setAccessibleName(u"Conversations"_s);
    addShortcut(*inbox, QKeySequence(u"Ctrl+F"_s), u"Search"_s);
    auto *context = new QMenu(inbox);
    context->addAction(u"Mark as unread"_s)->setShortcut(QKeySequence(u"Ctrl+U"_s));
    m_view = new SettingsView(*m_theme, m_window.get());
    m_page = new ShortcutsPage(*m_theme, *m_window);
    m_view->addPage(m_page);
    m_window->setCentralWidget(m_view);
    m_window->resize(900, 640);
    m_window->show();
    m_view->open<ShortcutsPage>();
}

QStringList TestShortcutsPage::shown() const
{
    QStringList lines;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->accessibleName().contains(u": "_s))
            lines << label->accessibleName();
    }
    return lines;
}

void TestShortcutsPage::listsTheActionsInGroups()
{
    // The menus come first, in their order.
    QCOMPARE(shown().mid(0, 2), (QStringList{u"Quit: Ctrl+Q"_s, u"Larger text: Ctrl++, Ctrl+="_s}));
    const QMap<QString, QString> groups{{u"Quit: Ctrl+Q"_s, u"Shoptalk"_s},
                                        {u"Larger text: Ctrl++, Ctrl+="_s, u"Appearance"_s},
                                        {u"Search: Ctrl+F"_s, u"Conversations"_s},
                                        {u"Go back: Esc"_s, u"Settings"_s}};
    QMap<QString, QString> found;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (groups.contains(label->accessibleName()))
            found.insert(label->accessibleName(), label->parentWidget()->parentWidget()->accessibleName());
    }
    QCOMPARE(found, groups);
}

void TestShortcutsPage::listsAnActionOnce()
{
    QCOMPARE(shown().filter(u"Larger text"_s).size(), 1); // it is in the menu and in the window
}

void TestShortcutsPage::leavesOutContextMenus()
{
    QCOMPARE(shown().filter(u"Ctrl+U"_s), QStringList());
}

void TestShortcutsPage::followsTheActions()
{
    m_quit->setShortcut(QKeySequence(u"Ctrl+W"_s));
    m_page->refresh();
    QCOMPARE(shown().filter(u"Quit"_s), QStringList{u"Quit: Ctrl+W"_s});
    delete m_quit;
    m_page->refresh();
    QCOMPARE(shown().filter(u"Quit"_s), QStringList());
}

void TestShortcutsPage::findsByTextAndByKeys_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("text") << u"LARGER"_s << u"Larger text: Ctrl++, Ctrl+="_s;
    QTest::newRow("keys") << u"ctrl+f"_s << u"Search: Ctrl+F"_s;
    QTest::newRow("keys with a space") << u"ctrl  f"_s << u"Search: Ctrl+F"_s;
    QTest::newRow("both") << u"q quit"_s << u"Quit: Ctrl+Q"_s;
}

void TestShortcutsPage::findsByTextAndByKeys()
{
    QFETCH(const QString, words);
    QFETCH(const QString, line);
    search()->setText(words);
    QCOMPARE(shown(), QStringList{line});
    search()->clear();
    QCOMPARE(shown().size(), 4);
}

void TestShortcutsPage::saysSoWhenNothingMatches()
{
    const auto *nothing = m_page->findChild<QLabel *>(u"noShortcutMatches"_s);
    QVERIFY(!nothing->isVisible());
    search()->setText(u"teleport"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(shown(), QStringList());
}

void TestShortcutsPage::looksRight_data()
{
    test::addLooks(900, 420);
}

void TestShortcutsPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_window.reset();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    QApplication::setLayoutDirection(look.direction);
    init();
    m_window->resize(look.width, 640);
    QTRY_VERIFY(m_page->width() > look.width / 2); // the list of pages has made room
    QTRY_COMPARE(test::cutOff(*m_page), QString());
    QVERIFY(m_page->width() <= m_window->width());
    QVERIFY(
        test::keepPicture(m_window->grab(), u"shortcuts-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
    m_theme.reset();
}

QTEST_MAIN(TestShortcutsPage)
#include "tst_shortcutspage.moc"
