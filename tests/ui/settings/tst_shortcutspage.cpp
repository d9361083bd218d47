// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "ui/settings/keysfield.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/shortcutmap.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestShortcutsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsTheActionsInGroups();
    void theKeysOfAllLinesStandInOneColumn();
    void listsAnActionOnce();
    void leavesOutContextMenus();
    void followsTheActions();
    void findsByTextAndByKeys_data();
    void findsByTextAndByKeys();
    void saysSoWhenNothingMatches();
    void theKeysOfAnActionAreChanged();
    void keysThatDoSomethingElseAreRefused_data();
    void keysThatDoSomethingElseAreRefused();
    void aDialogOfItsOwnMayUseTheSameKeys();
    void anActionThatIsMadeLaterHasTheChangedKeys();
    void theUsualKeysComeBackOneByOneOrAllAtOnce();
    void theKeysAreChosenWithoutAMouse();
    void looksRight_data();
    void looksRight();

private:
    /// The visible lines, as a screen reader says them.
    QStringList shown() const;
    /// Presses the button that changes these keys.
    ShortcutDialog *openDialog(Shortcut shortcut);
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"shortcutSearch"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ShortcutMap> m_map;
    std::unique_ptr<QMainWindow> m_window;
    QAction *m_quit = nullptr;
    SettingsView *m_view = nullptr;
    ShortcutsPage *m_page = nullptr;
};

void TestShortcutsPage::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_map = std::make_unique<ShortcutMap>(ShortcutMap::Changes());
    m_window = std::make_unique<QMainWindow>();
    QMenu *menu = m_window->menuBar()->addMenu(u"&Shoptalk"_s);
    m_quit = menu->addAction(u"&Quit"_s);
    useShortcut(*m_quit, Shortcut::Quit);
    QAction *larger = m_window->menuBar()->addMenu(u"&Appearance"_s)->addAction(u"L&arger text…"_s);
    useShortcut(*larger, Shortcut::LargerText);
    m_window->addAction(larger);
    auto *inbox = new QWidget(m_window.get());
    inbox->setAccessibleName(u"Conversations"_s);
    addShortcut(*inbox, QKeySequence(u"Ctrl+F"_s), u"Search"_s)->setObjectName(u"fixedSearch"_s);
    auto *context = new QMenu(inbox);
    context->addAction(u"Mark as unread"_s)->setShortcut(QKeySequence(u"Ctrl+U"_s));
    m_view = new SettingsView(*m_theme, m_window.get());
    m_page = new ShortcutsPage(*m_theme, *m_window, *m_map);
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

void TestShortcutsPage::theKeysOfAllLinesStandInOneColumn()
{
    // Some have a button beside them and some have none.
    QSet<int> lefts;
    int lines = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->accessibleName().contains(u": "_s)) {
            lefts.insert(label->mapTo(m_page, QPoint()).x());
            ++lines;
        }
    }
    QVERIFY(lines >= 4);
    QCOMPARE(lefts.size(), 1);
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
    m_quit->setText(u"&Leave"_s);
    m_page->refresh();
    QCOMPARE(shown().filter(u"Ctrl+Q"_s), QStringList{u"Leave: Ctrl+Q"_s});
    delete m_quit;
    m_page->refresh();
    QCOMPARE(shown().filter(u"Ctrl+Q"_s), QStringList());
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

ShortcutDialog *TestShortcutsPage::openDialog(Shortcut shortcut)
{
    m_page->findChild<QToolButton *>(u"change-"_s + shortcutName(shortcut))->click();
    auto *dialog = m_page->findChild<ShortcutDialog *>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

void TestShortcutsPage::theKeysOfAnActionAreChanged()
{
    QSignalSpy changed(m_map.get(), &ShortcutMap::changed);
    const QPointer<ShortcutDialog> dialog = openDialog(Shortcut::Quit);
    QVERIFY(dialog);
    auto *field = dialog->findChild<KeysField *>();
    QCOMPARE(field->keys(), QKeySequence(u"Ctrl+Q"_s));
    QTest::keyClick(field, Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(test::keepPicture(dialog->grab(), u"shortcut-dialog"_s));
    dialog->findChild<QPushButton *>(u"saveKeysButton"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_quit->shortcut(), QKeySequence(u"Ctrl+Alt+W"_s));
    QCOMPARE(shown().filter(u"Quit"_s), QStringList{u"Quit: Ctrl+Alt+W"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_map->changes(), (ShortcutMap::Changes{{u"quit"_s, u"Ctrl+Alt+W"_s}}));
}

void TestShortcutsPage::keysThatDoSomethingElseAreRefused_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("message");
    QTest::newRow("of another action") << QKeySequence(u"Ctrl+="_s) << u"Larger text"_s;
    QTest::newRow("that can't be changed") << QKeySequence(u"Ctrl+F"_s) << u"Search"_s;
    QTest::newRow("of a page that is not open") << QKeySequence(u"Ctrl+Shift+P"_s) << u"another page"_s;
    QTest::newRow("of text fields") << QKeySequence(u"Ctrl+C"_s) << u"text fields"_s;
    QTest::newRow("that move by a word") << QKeySequence(u"Ctrl+Left"_s) << u"text fields"_s;
    QTest::newRow("that select a word") << QKeySequence(u"Ctrl+Shift+Right"_s) << u"text fields"_s;
    QTest::newRow("that go to the start") << QKeySequence(u"Ctrl+Home"_s) << u"text fields"_s;
    QTest::newRow("that delete a word") << QKeySequence(u"Ctrl+Backspace"_s) << u"text fields"_s;
    QTest::newRow("that paste") << QKeySequence(u"Ctrl+V"_s) << u"text fields"_s;
    QTest::newRow("that undo") << QKeySequence(u"Ctrl+Z"_s) << u"text fields"_s;
    QTest::newRow("a key that moves") << QKeySequence(Qt::Key_Home) << u"Hold Ctrl or Alt"_s;
    QTest::newRow("that open a menu") << QKeySequence(u"Alt+S"_s) << u"Shoptalk"_s;
    QTest::newRow("a letter alone") << QKeySequence(u"W"_s) << u"Hold Ctrl or Alt"_s;
    QTest::newRow("its own") << QKeySequence(u"Ctrl+Q"_s) << QString();
    QTest::newRow("a function key") << QKeySequence(u"F7"_s) << QString();
}

void TestShortcutsPage::keysThatDoSomethingElseAreRefused()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const QString, message);
    const QPointer<ShortcutDialog> dialog = openDialog(Shortcut::Quit);
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<KeysField *>(), keys[0].key(), keys[0].keyboardModifiers());
    const auto *problem = dialog->findChild<QLabel *>(u"shortcutProblem"_s);
    QVERIFY2(problem->text().contains(message), qPrintable(problem->text()));
    QCOMPARE(problem->isVisible(), !message.isEmpty());
    QCOMPARE(dialog->findChild<QPushButton *>(u"saveKeysButton"_s)->isEnabled(), message.isEmpty());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
}

/// Ctrl+F searches the conversation in the window, and the templates in their dialog.
void TestShortcutsPage::aDialogOfItsOwnMayUseTheSameKeys()
{
    auto *dialog = new QWidget(m_page);
    dialog->hide();
    dialog->setAccessibleName(u"Templates"_s);
    addShortcut(*dialog, Shortcut::SearchTemplates, u"Search templates"_s);
    addShortcut(*dialog, QKeySequence(u"Ctrl+Return"_s), u"Send the template"_s);
    m_page->addDialog(*dialog);
    addShortcut(*m_window, Shortcut::FindInChat, u"Search in the open conversation"_s);
    delete m_window->findChild<QAction *>(u"fixedSearch"_s);
    m_page->refresh();
    QVERIFY(shown().contains(u"Search templates: Ctrl+F"_s));
    const auto problem = [this](Shortcut shortcut, const QString &keys) {
        ShortcutDialog *shownDialog = openDialog(shortcut);
        if (!shownDialog)
            return u"no dialog"_s;
        auto *field = shownDialog->findChild<KeysField *>();
        field->setKeys({});
        field->setKeys(QKeySequence(keys));
        const auto *label = shownDialog->findChild<QLabel *>(u"shortcutProblem"_s);
        const QString text = label->isHidden() ? QString() : label->text();
        delete shownDialog;
        return text;
    };
    QCOMPARE(problem(Shortcut::FindInChat, u"Ctrl+F"_s), QString());
    QCOMPARE(problem(Shortcut::SearchTemplates, u"Ctrl+F"_s), QString());
    QCOMPARE(problem(Shortcut::SearchTemplates, u"Ctrl+Q"_s), QString()); // ends the program elsewhere
    QCOMPARE(problem(Shortcut::Quit, u"Ctrl+Return"_s), QString());
    QVERIFY(problem(Shortcut::SearchTemplates, u"Ctrl+Return"_s).contains(u"Send the template"_s));
    QVERIFY(problem(Shortcut::Quit, u"Ctrl+F"_s).contains(u"Search in the open conversation"_s));
}

void TestShortcutsPage::anActionThatIsMadeLaterHasTheChangedKeys()
{
    m_map->set(Shortcut::Pin, QKeySequence(u"Ctrl+Alt+P"_s));
    m_map->set(Shortcut::Mute, {});
    QMenu context;
    QAction *pin = context.addAction(u"Pin"_s);
    useShortcut(*pin, Shortcut::Pin);
    QCOMPARE(pin->shortcut(), QKeySequence(u"Ctrl+Alt+P"_s));
    QWidget page;
    QVERIFY(addShortcut(page, Shortcut::Mute, u"Mute"_s)->shortcut().isEmpty());
}

void TestShortcutsPage::theUsualKeysComeBackOneByOneOrAllAtOnce()
{
    auto *resetAll = m_page->findChild<QPushButton *>(u"resetAllKeysButton"_s);
    QVERIFY(!resetAll->isVisible());
    m_map->set(Shortcut::Quit, {});
    m_map->set(Shortcut::LargerText, QKeySequence(u"F8"_s));
    QVERIFY(resetAll->isVisible());
    QCOMPARE(shown().filter(u"Quit"_s), QStringList{u"Quit: No keys"_s}); // it can be given keys again
    const QPointer<ShortcutDialog> dialog = openDialog(Shortcut::Quit);
    dialog->findChild<QPushButton *>(u"usualKeysButton"_s)->click();
    dialog->findChild<QPushButton *>(u"saveKeysButton"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    QVERIFY(!m_map->isChanged(Shortcut::Quit));
    QVERIFY(resetAll->isVisible());
    resetAll->click();
    m_page->findChild<QPushButton *>(u"confirmResetKeysButton"_s)->click();
    QTRY_COMPARE(shown().filter(u"Larger"_s), QStringList{u"Larger text: Ctrl++, Ctrl+="_s});
    QVERIFY(!resetAll->isVisible());
}

void TestShortcutsPage::theKeysAreChosenWithoutAMouse()
{
    const QPointer<ShortcutDialog> dialog = openDialog(Shortcut::Quit);
    auto *field = dialog->findChild<KeysField *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog, support::patienceMs));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F9);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_quit->shortcut(), QKeySequence(u"F9"_s));
    m_window->activateWindow(); // the window manager's part, which the offscreen platform lacks
    QTRY_VERIFY(m_page->findChild<QToolButton *>(u"change-quit"_s)->hasFocus()); // where the person was
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
    m_map->set(Shortcut::Quit, QKeySequence(u"Ctrl+Alt+W"_s));
    m_window->resize(look.width, 640);
    QTRY_VERIFY(m_page->width() > look.width / 2); // the list of pages has made room
    QTRY_COMPARE(test::cutOff(*m_page), QString());
    QTRY_VERIFY(m_page->mapTo(m_view, QPoint()).x() < look.width / 2);
    QVERIFY(m_page->width() <= m_window->width());
    QVERIFY(
        test::keepPicture(m_window->grab(), u"shortcuts-"_s + QString::fromLatin1(QTest::currentDataTag())));
    ShortcutDialog *dialog = openDialog(Shortcut::LargerText);
    dialog->findChild<KeysField *>()->setKeys(QKeySequence(u"Ctrl+Left"_s));
    QTRY_COMPARE(test::cutOff(*dialog), QString());
    const auto *cancel = dialog->findChild<QPushButton *>(u"cancelKeysButton"_s);
    QVERIFY(dialog->rect().contains(QRect(cancel->mapTo(dialog, QPoint()), cancel->size())));
    QVERIFY(test::keepPicture(dialog->grab(),
                              u"shortcut-dialog-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
    m_theme.reset();
}

QTEST_MAIN(TestShortcutsPage)
#include "tst_shortcutspage.moc"
