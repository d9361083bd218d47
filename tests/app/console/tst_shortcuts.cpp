// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "shopdata.h"
#include "ui/settings/keysfield.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutdialog.h"
#include "ui/settings/shortcutspage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The list of keyboard shortcuts, in the whole console with every page open.
class TestShortcuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void everyShortcutIsListedWithWhatItDoes();
    void everyUsualKeyCanBeKept();
    void controlSlashOpensTheList();
    void theListIsOutOfReachWhileLocked();
    void changedKeysAreThereAtTheNextStart();
    void changedKeysAreNamedEverywhere();
    void keysOfAPersonAreTakenFromTheUsualOnes();

private:
    void start();
    /// What a person can read or hear of every widget.
    QStringList widgetTexts() const;
    MainWindow &window() const { return m_parts->shell.window; }
    const SettingsPage *settingsPage() const
    {
        const auto *view = window().findChild<SettingsView *>();
        return view && view->isVisible() ? view->currentPage() : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
};

void TestShortcuts::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestShortcuts::start()
{
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
}

void TestShortcuts::everyShortcutIsListedWithWhatItDoes()
{
    PageNavigator &pages = m_parts->sessions.session()->pages();
    pages.showSetup();
    pages.showInbox();
    pages.showSettingsPage<ShortcutsPage>();
    QStringList listed;
    for (const QLabel *label : settingsPage()->findChildren<QLabel *>())
        listed << label->accessibleName();
    int count = 0;
    for (const QAction *action : window().findChildren<QAction *>()) {
        // An entry of a menu that only shows the keys of another action is not listed.
        if (action->shortcut().isEmpty() || action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        ++count;
        const QString text = action->text().remove(u'&').remove(u'…');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(!text.isEmpty(), qPrintable(keys));
        QVERIFY2(listed.filter(text).join(u' ').contains(keys), qPrintable(text + u' ' + keys));
    }
    QVERIFY2(count >= 15, qPrintable(QString::number(count)));
    // A QShortcut has no text, so it could not be listed: addShortcut is used instead.
    QCOMPARE(window().findChildren<QShortcut *>().size(), 0);
}

/// The keys that each shortcut has at first must be no problem, so that they can be chosen again.
void TestShortcuts::everyUsualKeyCanBeKept()
{
    PageNavigator &pages = m_parts->sessions.session()->pages();
    pages.showInbox();
    pages.showSettingsPage<ShortcutsPage>();
    QStringList unknown;
    for (int i = 0; i <= int(lastShortcut); ++i) {
        const QString name = shortcutName(Shortcut(i));
        auto *change = settingsPage()->findChild<QToolButton *>(u"change-"_s + name);
        if (!change) {
            unknown << name;
            continue;
        }
        change->click();
        auto *dialog = settingsPage()->findChild<ShortcutDialog *>();
        QVERIFY2(dialog, qPrintable(name));
        const auto *problem = dialog->findChild<QLabel *>(u"shortcutProblem"_s);
        QVERIFY2(problem->isHidden(), qPrintable(name + u": "_s + problem->text()));
        auto *field = dialog->findChild<KeysField *>();
        field->setKeys({});
        field->setKeys(usualKeys(Shortcut(i)).value(0));
        QVERIFY2(problem->isHidden(), qPrintable(name + u": "_s + problem->text()));
        delete dialog;
    }
    QStringList absent; // there is one number, and the page of the charts was not opened yet
    for (int i = int(Shortcut::Number1); i <= int(Shortcut::Number9); ++i)
        absent << shortcutName(Shortcut(i));
    absent << shortcutName(Shortcut::ChartsAsTables);
    QCOMPARE(unknown, absent);
}

void TestShortcuts::changedKeysAreThereAtTheNextStart()
{
    m_parts->shell.shortcuts.set(Shortcut::Lock, QKeySequence(u"Ctrl+F9"_s));
    m_parts->shell.shortcuts.set(Shortcut::Pin, {});
    m_parts.reset();
    start();
    m_parts->sessions.session()->pages().showInbox();
    QMap<Shortcut, QString> keys;
    for (const QAction *action : window().findChildren<QAction *>()) {
        if (const auto shortcut = shortcutOf(*action))
            keys.insert(*shortcut, action->shortcut().toString(QKeySequence::PortableText));
    }
    QCOMPARE(keys.value(Shortcut::Lock), u"Ctrl+F9"_s);
    QCOMPARE(keys.value(Shortcut::Pin), QString());
    QCOMPARE(keys.value(Shortcut::Archive), u"Ctrl+Shift+W"_s);
}

/// An update may bring usual keys that a person uses for something else. Keys with two meanings would do
/// nothing.
void TestShortcuts::keysOfAPersonAreTakenFromTheUsualOnes()
{
    ShortcutMap &map = m_parts->shell.shortcuts;
    const QKeySequence bold = usualKeys(Shortcut::Bold).value(0);
    map.set(Shortcut::Archive, bold);
    QCOMPARE(map.keys(Shortcut::Archive), QList{bold});
    QVERIFY(!map.keys(Shortcut::Bold).contains(bold));
    map.reset(Shortcut::Archive);
    QCOMPARE(map.keys(Shortcut::Bold), usualKeys(Shortcut::Bold));
}

QStringList TestShortcuts::widgetTexts() const
{
    QStringList texts;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
    }
    return texts;
}

void TestShortcuts::changedKeysAreNamedEverywhere()
{
    m_parts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const ConversationId conversation = test::putConversation(m_folder->path(), 3);
    start();
    m_parts->sessions.session()->pages().showConversation(conversation);
    for (QAction *action : window().findChildren<QAction *>()) {
        if (shortcutOf(*action) == Shortcut::CustomerDetails && action->isEnabled())
            action->trigger();
    }
    QVERIFY(window().findChild<QWidget *>(u"customerPane"_s));
    const auto *compose = window().findChild<QToolButton *>(u"newConversationButton"_s);
    QCOMPARE(compose->toolTip(), u"New conversation (Ctrl+N)"_s);
    int number = 0;
    for (const Shortcut shortcut : {Shortcut::NewConversation, Shortcut::CustomerDetails,
                                    Shortcut::RecordVoice, Shortcut::Emoji, Shortcut::FindInChat}) {
        const QString keys = usualKeys(shortcut).first().toString(QKeySequence::NativeText);
        const QRegularExpression named(u"\\b%1\\b"_s.arg(QRegularExpression::escape(keys)));
        QVERIFY2(!widgetTexts().filter(named).isEmpty(), qPrintable(keys));
        m_parts->shell.shortcuts.set(shortcut, QKeySequence(u"Ctrl+Alt+%1"_s.arg(++number)));
        QVERIFY2(widgetTexts().filter(named).isEmpty(), qPrintable(widgetTexts().filter(named).join(u'\n')));
    }
    QCOMPARE(compose->toolTip(), u"New conversation (Ctrl+Alt+1)"_s);
    m_parts->shell.shortcuts.set(Shortcut::NewConversation, {});
    QCOMPARE(compose->toolTip(), u"New conversation"_s);
}

void TestShortcuts::controlSlashOpensTheList()
{
    m_parts->sessions.session()->pages().showInbox();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), support::patienceMs));
    QTest::keyClick(&window(), Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(qobject_cast<const ShortcutsPage *>(settingsPage()));
}

void TestShortcuts::theListIsOutOfReachWhileLocked()
{
    const auto listAction = [this]() -> const QAction * {
        for (const QMenu *menu : window().findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->shortcut() == QKeySequence(u"Ctrl+/"_s))
                    return action;
            }
        }
        return nullptr;
    };
    QVERIFY(listAction() && listAction()->isEnabled());
    m_parts->lock.ask(LockPage::Mode::Unlock);
    QVERIFY(!listAction() || !listAction()->isEnabled());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
