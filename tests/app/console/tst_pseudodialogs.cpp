// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "ui/chat/contactsheet.h"
#include "ui/chat/datepopup.h"
#include "ui/chat/findbar.h"
#include "ui/chat/locationsheet.h"
#include "ui/chat/messageselectionbar.h"
#include "ui/chat/replybar.h"
#include "ui/chat/savedreplycompletion.h"
#include "ui/export/exportdialog.h"
#include "ui/inbox/customerpane.h"
#include "ui/inbox/forwarddialog.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/nameeditor.h"
#include "ui/inbox/newconversation.h"
#include "ui/inbox/searchresults.h"
#include "ui/shell/menubar.h"
#include "ui/theme/undotoast.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens the menus, dialogs, sheets and pop-ups of the inbox in a made-up language.
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
    void aNewConversation();
    void thePopupsOfTheChat();
    void theSearch();
    void theDetailsOfACustomer();
    void whatIsSelected();

private:
    bool isToastShown() const
    {
        const QList<QWidget *> toasts = window().findChildren<QWidget *>(u"undoToast"_s);
        return std::any_of(toasts.begin(), toasts.end(),
                           [](const QWidget *toast) { return toast->isVisible(); });
    }
};

void TestPseudoDialogs::theMenusOfTheWindow()
{
    pages().showInbox();
    lookAt<MenuBar>(*window().menuBar(), u"menubar"_s);
    int number = 0;
    for (const QAction *action : window().menuBar()->actions()) {
        if (action->menu())
            lookAtMenus(*action->menu(), u"menu-%1"_s.arg(++number));
    }
    QVERIFY(number > 1);
    QList<QAction *> entries;
    for (const QMenu *menu : window().menuBar()->findChildren<QMenu *>())
        entries << menu->actions();
    const auto about = std::find_if(entries.begin(), entries.end(), [](const QAction *each) {
        return each->menuRole() == QAction::AboutRole;
    });
    QVERIFY(about != entries.end());
    (*about)->trigger();
    lookAtAndClose(u"aboutDialog"_s);
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
    lookAtAndClose<ExportDialog>(u"exportDialog"_s);
    choose(u"conversationMenu"_s, u"eraseCustomerAction"_s);
    lookAtAndClose(u"eraseDialog"_s);
    choose(u"messageMenu"_s, u"forwardAction"_s);
    lookAtAndClose<ForwardDialog>(u"forwardDialog"_s);
    choose(u"conversationMenu"_s, u"pinAction"_s);
    QTRY_VERIFY(isToastShown());
    look<UndoToast>(u"undo"_s);
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
    entries.at(2)->trigger();
    lookAtAndClose<LocationSheet>(u"locationSheet"_s);
    entries.at(3)->trigger();
    lookAtAndClose<ContactSheet>(u"contactSheet"_s);
    report();
}

void TestPseudoDialogs::aNewConversation()
{
    pages().showInbox();
    child<QAbstractButton>(u"newConversationButton"_s)->click(); // there is no number to write from
    QTRY_VERIFY(isToastShown());
    look(u"new-conversation-without-a-number"_s);
    end();
    begin({u"11"_s, u"12"_s});
    pages().showInbox();
    child<QAbstractButton>(u"newConversationButton"_s)->click();
    lookAtAndClose<NewConversation>(u"newConversationDialog"_s);
    report();
}

void TestPseudoDialogs::thePopupsOfTheChat()
{
    openChat();
    press(Shortcut::JumpToDate);
    QTRY_VERIFY(QApplication::activePopupWidget());
    lookAt<DatePopup>(*QApplication::activePopupWidget(), u"date"_s);
    QApplication::activePopupWidget()->close();
    choose(u"messageMenu"_s, u"messageInfoAction"_s);
    lookAtAndClose(u"messageInfo"_s);
    choose(u"messageMenu"_s, u"replyAction"_s);
    look<ReplyBar>(u"reply"_s);
    auto *composer = child<QPlainTextEdit>(u"composer"_s);
    composer->setPlainText(u"http://1.de "_s + QString(6000, u'1'));
    look(u"too-long"_s);
    composer->clear();
    window().activateWindow();
    composer->setFocus(); // only what a person types in the field opens the list
    QTRY_VERIFY(composer->hasFocus());
    QTest::keyClicks(composer, u"/"_s);
    QTRY_VERIFY(window().findChild<SavedReplyCompletion *>()->isVisible());
    look<SavedReplyCompletion>(u"saved-replies"_s);
    composer->clear();
    press(Shortcut::FindInChat);
    look<FindBar>(u"find"_s);
    report();
}

void TestPseudoDialogs::theSearch()
{
    openChat();
    press(Shortcut::Search);
    auto *field = child<QLineEdit>(u"conversationSearch"_s);
    field->setText(u"1001"_s);
    QTRY_VERIFY(child<QListView>(u"foundMessages"_s)->model()->rowCount() > 0);
    look<SearchResults>(u"search"_s);
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
    look<CustomerPane, NameEditor>(u"details"_s);
    report();
}

void TestPseudoDialogs::whatIsSelected()
{
    openChat();
    choose(u"messageMenu"_s, u"selectAction"_s);
    look<MessageSelectionBar>(u"selected-messages"_s);
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
