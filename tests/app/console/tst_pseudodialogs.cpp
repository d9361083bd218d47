// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutspage.h"
#include "ui/templates/templatespage.h"
#include "ui/theme/shortcuts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens every menu, dialog, sheet and pop-up of the console in a made-up language.
class TestPseudoDialogs : public test::PseudoScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addScripts(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void theMenusOfTheWindow();
    void theMenusOfTheInbox();
    void whatTheInboxAsks();
    void whatIsSentFromTheChat();
    void thePopupsOfTheChat();
    void theSearch();
    void theDetailsOfACustomer();
    void theBroadcasts();
    void thePaletteAndTheHelp();
    void whatTheSettingsAsk();

private:
    template <class Widget>
    Widget *child(const QString &name) const
    {
        return window().findChild<Widget *>(name);
    }
    /// Triggers the shortcut wherever it belongs to.
    void press(Shortcut shortcut) const;
    /// Chooses an entry of the menus of the conversation and of the message, by its name.
    void choose(const QString &menu, const QString &entry);
    void openMenu(const QString &menu) const;
    QMenu *shownMenu(const QString &name) const;
    /// Looks at a menu and at all menus in it.
    void lookAtMenus(QMenu &menu, const QString &where);
};

void TestPseudoDialogs::press(Shortcut shortcut) const
{
    QList<QAction *> all = window().findChildren<QAction *>();
    for (const QMenu *menu : window().findChildren<QMenu *>()) // whose entries may belong to the session
        all << menu->actions();
    for (QAction *action : all) {
        if (shortcutOf(*action) == shortcut && action->isEnabled() && !action->text().isEmpty())
            return action->trigger();
    }
    QFAIL(qPrintable(shortcutName(shortcut)));
}

QMenu *TestPseudoDialogs::shownMenu(const QString &name) const
{
    for (QMenu *menu : window().findChildren<QMenu *>(name)) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

void TestPseudoDialogs::openMenu(const QString &menu) const
{
    const bool isOfMessage = menu == u"messageMenu"_s;
    auto *list = child<QListView>(isOfMessage ? u"messageList"_s : u"conversationList"_s);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, list->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(list, &event);
    QTRY_VERIFY2(shownMenu(menu), qPrintable(menu));
}

void TestPseudoDialogs::choose(const QString &menu, const QString &entry)
{
    openMenu(menu);
    QMenu *shown = shownMenu(menu);
    QAction *action = shown->findChild<QAction *>(entry);
    QVERIFY2(action, qPrintable(entry));
    shown->hide();
    action->trigger();
}

void TestPseudoDialogs::lookAtMenus(QMenu &menu, const QString &where)
{
    menu.ensurePolished();
    menu.adjustSize();
    lookAt(menu, where);
    for (QMenu *inner : menu.findChildren<QMenu *>())
        lookAt(*inner, where + u'-' + inner->objectName());
}

void TestPseudoDialogs::theMenusOfTheWindow()
{
    pages().showInbox();
    lookAt(*window().menuBar(), u"menubar"_s);
    int number = 0;
    for (const QAction *action : window().menuBar()->actions()) {
        if (action->menu())
            lookAtMenus(*action->menu(), u"menu-%1"_s.arg(++number));
    }
    QVERIFY(number > 1);
    report();
}

void TestPseudoDialogs::theMenusOfTheInbox()
{
    openChat();
    for (const QString &menu : {u"conversationMenu"_s, u"messageMenu"_s}) {
        openMenu(menu);
        lookAtMenus(*shownMenu(menu), menu);
        shownMenu(menu)->close();
    }
    for (const QString &menu : {u"attachMenu"_s, u"filterMenu"_s}) {
        Q_EMIT child<QMenu>(menu)->aboutToShow();
        lookAtMenus(*child<QMenu>(menu), menu);
    }
    report();
}

void TestPseudoDialogs::whatTheInboxAsks()
{
    openChat();
    press(Shortcut::Note);
    lookAtAndClose(u"noteDialog"_s);
    choose(u"conversationMenu"_s, u"newLabelAction"_s);
    lookAtAndClose(u"newLabelDialog"_s);
    choose(u"conversationMenu"_s, u"newStaffAction"_s);
    lookAtAndClose(u"newStaffDialog"_s);
    choose(u"conversationMenu"_s, u"chooseTimeAction"_s);
    lookAtAndClose(u"chooseTimeDialog"_s);
    choose(u"conversationMenu"_s, u"exportAction"_s);
    lookAtAndClose(u"exportDialog"_s);
    choose(u"conversationMenu"_s, u"eraseCustomerAction"_s);
    lookAtAndClose(u"eraseDialog"_s);
    choose(u"messageMenu"_s, u"forwardAction"_s);
    lookAtAndClose(u"forwardDialog"_s);
    choose(u"conversationMenu"_s, u"pinAction"_s);
    const auto isToastShown = [this] {
        const QList<QWidget *> toasts = window().findChildren<QWidget *>(u"undoToast"_s);
        return std::any_of(toasts.begin(), toasts.end(),
                           [](const QWidget *toast) { return toast->isVisible(); });
    };
    QTRY_VERIFY(isToastShown());
    look(u"undo"_s);
    report();
}

void TestPseudoDialogs::whatIsSentFromTheChat()
{
    openChat();
    const QList<QAction *> entries = child<QMenu>(u"attachMenu"_s)->actions();
    for (int i = 2; i < entries.size(); ++i) { // the first two are the system's dialogs for files
        entries.at(i)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *sheet = QApplication::activeModalWidget();
        lookAt(*sheet, u"sheet-%1"_s.arg(i));
        sheet->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    report();
}

void TestPseudoDialogs::thePopupsOfTheChat()
{
    openChat();
    press(Shortcut::JumpToDate);
    QTRY_VERIFY(QApplication::activePopupWidget());
    lookAt(*QApplication::activePopupWidget(), u"date"_s);
    QApplication::activePopupWidget()->close();
    choose(u"messageMenu"_s, u"messageInfoAction"_s);
    lookAtAndClose(u"messageInfo"_s);
    choose(u"messageMenu"_s, u"replyAction"_s);
    look(u"reply"_s);
    auto *composer = child<QPlainTextEdit>(u"composer"_s);
    composer->setPlainText(u"http://1.de "_s + QString(6000, u'1'));
    look(u"too-long"_s);
    composer->setPlainText(u"/"_s);
    composer->moveCursor(QTextCursor::End);
    look(u"saved-replies"_s);
    composer->clear();
    press(Shortcut::FindInChat);
    look(u"find"_s);
    report();
}

void TestPseudoDialogs::theSearch()
{
    openChat();
    press(Shortcut::Search);
    auto *field = child<QLineEdit>(u"conversationSearch"_s);
    field->setText(u"1001"_s);
    QTRY_VERIFY(child<QListView>(u"foundMessages"_s)->model()->rowCount() > 0);
    look(u"search"_s);
    field->setText(u"999999"_s);
    QTRY_COMPARE(child<QListView>(u"foundMessages"_s)->model()->rowCount(), 0);
    look(u"search-nothing"_s);
    for (const QToolButton *chip : child<QWidget>(u"searchFilters"_s)->findChildren<QToolButton *>()) {
        if (!chip->menu())
            continue;
        Q_EMIT chip->menu()->aboutToShow();
        lookAtMenus(*chip->menu(), chip->objectName());
    }
    report();
}

void TestPseudoDialogs::theDetailsOfACustomer()
{
    openChat();
    press(Shortcut::CustomerDetails);
    QTRY_VERIFY(child<QWidget>(u"customerPane"_s)->isVisible());
    look(u"details"_s);
    report();
}

void TestPseudoDialogs::theBroadcasts()
{
    pages().showInbox();
    press(Shortcut::Broadcasts);
    QTRY_VERIFY(qobject_cast<BroadcastPage *>(window().currentPage()));
    look(u"broadcasts"_s);
    child<QPushButton>(u"firstBroadcastButton"_s)->click();
    look(u"broadcast-message"_s);
    child<QPushButton>(u"broadcastNextButton"_s)->click(); // something is missing
    look(u"broadcast-missing"_s);
    report();
}

void TestPseudoDialogs::thePaletteAndTheHelp()
{
    pages().showInbox();
    press(Shortcut::Palette);
    QTRY_VERIFY(child<QWidget>(u"commandPalette"_s)->isVisible());
    look(u"palette"_s);
    report();
}

void TestPseudoDialogs::whatTheSettingsAsk()
{
    pages().showSettingsPage<SecurityPage>();
    child<QPushButton>(u"changePassphraseButton"_s)->click();
    lookAtAndClose(u"passphraseDialog"_s);
    pages().showSettingsPage<ShortcutsPage>();
    child<QAbstractButton>(u"change-"_s + shortcutName(Shortcut::Lock))->click();
    lookAtAndClose(u"shortcutDialog"_s);
    report();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    TestPseudoDialogs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudodialogs.moc"
