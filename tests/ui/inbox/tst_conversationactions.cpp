// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"
#include "ui/inbox/blockactions.h"
#include "ui/inbox/snoozetimer.h"
#include "ui/theme/dates.h"
#include "workinbox.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using Filter = ConversationFilter;

/// B8 as staff use it: by shortcut and by menu, each with undo.
class TestConversationActions : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void pinsByKeyAndUndoes();
    void archivesByKeyAndUndoes();
    void mutesAndUnmutes();
    void marksAsUnreadAndUndoes();
    void undoneReadingCountsTheSameMessagesAgain();
    void whatCouldNotBeStoredIsSaid();
    void snoozesUntilItsTime();
    void assignsToANewName();
    void aLabelIsTakenBack();
    void filtersByKey();
    void saysWhyAFilterIsEmpty_data();
    void saysWhyAFilterIsEmpty();
    void whatIsReadStaysWhileItIsOpen();
    void goesToAnArchivedConversation();
    void aBlockedCustomerIsMarked();
    void aUsedUpAllowanceSaysWhenItWorksAgain_data();
    void aUsedUpAllowanceSaysWhenItWorksAgain();
    void withoutAConnectionNobodyIsBlocked();
    void saysWhatBecameOfEachCustomer();
    void looks_data();
    void looks();
};

void TestConversationActions::init()
{
    open();
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
}

void TestConversationActions::pinsByKeyAndUndoes()
{
    list()->setCurrentIndex(list()->model()->index(3, 0));
    const ConversationId fourth = at(3);
    QTest::keyClick(list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(at(0), fourth);
    QTRY_COMPARE(toast(), u"1 conversation pinned."_s);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(at(3), fourth);
    QVERIFY(!stateOf(fourth).isPinned);
}

void TestConversationActions::archivesByKeyAndUndoes()
{
    const ConversationId first = at(0);
    press(0);
    QTRY_COMPARE(m_page->openConversation(), first);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_shop->conversations.rowOf(first) < 0);
    QVERIFY(m_page->openConversation().isEmpty()); // it is done with
    QTRY_VERIFY(!toast().isEmpty());
    undo();
    QTRY_COMPARE(at(0), first);
}

void TestConversationActions::mutesAndUnmutes()
{
    const ConversationId first = at(0);
    QTest::keyClick(list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stateOf(first).isMuted(m_clock.now().addYears(10)));
    chooseFromMenu(0, u"unmuteAction"_s);
    QTRY_VERIFY(!stateOf(first).isMuted(m_clock.now()));
    undo();
    QTRY_VERIFY(stateOf(first).isMuted(m_clock.now()));
}

void TestConversationActions::marksAsUnreadAndUndoes()
{
    const ConversationId first = at(0);
    QVERIFY(m_shop->conversations.find(first)->unread == 0);
    QTest::keyClick(list(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_shop->conversations.find(first)->isMarkedUnread);
    QTRY_VERIFY(!toast().isEmpty());
    undo();
    QTRY_VERIFY(!m_shop->conversations.find(first)->isMarkedUnread);
}

void TestConversationActions::undoneReadingCountsTheSameMessagesAgain()
{
    m_page->setScope({Filter::Unread, {}});
    const ConversationId first = at(0);
    const int unread = m_shop->conversations.find(first)->unread;
    QVERIFY(unread > 0);
    m_page->setScope({Filter::All, {}});
    chooseFromMenu(m_shop->conversations.rowOf(first), u"markUnreadAction"_s);
    QTRY_COMPARE(toast(), u"1 conversation marked as read."_s);
    QCOMPARE(m_shop->conversations.find(first)->unread, 0);
    undo();
    QTRY_COMPARE(m_shop->conversations.find(first)->unread, unread);
    QVERIFY(!m_shop->conversations.find(first)->isMarkedUnread);
}

void TestConversationActions::whatCouldNotBeStoredIsSaid()
{
    const auto notSaved = [this] { return toast().startsWith(u"This could not be saved."_s); };
    m_shop->sabotage(
        u"CREATE TRIGGER full BEFORE UPDATE ON conversations BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QTest::keyClick(list(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(notSaved());
    m_page->findChild<QWidget *>(u"undoToast"_s)->hide();
    m_shop->sabotage(
        u"CREATE TRIGGER nobody BEFORE INSERT ON staff BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    chooseFromMenu(0, u"newStaffAction"_s);
    auto *dialog = m_page->findChild<QInputDialog *>(u"newStaffDialog"_s);
    dialog->setTextValue(u"Zoe"_s);
    dialog->accept();
    QTRY_VERIFY(notSaved());
}

void TestConversationActions::snoozesUntilItsTime()
{
    const ConversationId fourth = at(3);
    list()->setCurrentIndex(list()->model()->index(3, 0));
    SnoozeTimer timer(*m_states, m_clock);
    QSignalSpy woken(&timer, &SnoozeTimer::woken);
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = m_page->findChild<QMenu *>(u"snoozeMenu"_s);
    QVERIFY(menu);
    keepPicture(menu->grab(), u"inbox-snooze-menu"_s);
    QTest::keyClick(menu, Qt::Key_1); // for one hour
    QTRY_VERIFY(m_shop->conversations.rowOf(fourth) < 0);
    QCOMPARE(m_states->nextWake().toSecsSinceEpoch(), m_clock.now().addSecs(3600).toSecsSinceEpoch());
    m_clock.pass(std::chrono::hours(1));
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive); // the computer slept until then
    QTRY_COMPARE(woken.count(), 1);
    QTRY_COMPARE(at(0), fourth);
    QVERIFY(m_shop->conversations.find(fourth)->isMarkedUnread);
}

void TestConversationActions::assignsToANewName()
{
    const ConversationId first = at(0);
    chooseFromMenu(0, u"newStaffAction"_s);
    auto *dialog = m_page->findChild<QInputDialog *>(u"newStaffDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"  Eva  Ruiz "_s);
    dialog->accept();
    QTRY_COMPARE(m_shop->conversations.find(first)->assigneeName, u"Eva Ruiz"_s);
    chooseFromMenu(1, u"assign-Eva Ruiz"_s);
    QTRY_COMPARE(m_shop->conversations.find(at(1))->assigneeName, u"Eva Ruiz"_s);
    undo();
    QTRY_VERIFY(m_shop->conversations.find(at(1))->state.assignee.isEmpty());
    // The list of those that are mine.
    m_page->setScope({Filter::Mine, m_staff->all().first().id});
    QCOMPARE(m_shop->conversations.rowCount(), 1);
    QCOMPARE(at(0), first);
}

void TestConversationActions::aLabelIsTakenBack()
{
    const LabelId vip = QCoro::waitFor(m_labels->add(u"VIP"_s))->id;
    const ConversationId first = at(0);
    chooseFromMenu(0, u"label-VIP"_s);
    QTRY_COMPARE(m_labels->of(first), QList{vip});
    QTRY_VERIFY2(toast().contains(u"VIP"_s), qPrintable(toast()));
    undo();
    QTRY_VERIFY(m_labels->of(first).isEmpty());
    chooseFromMenu(0, u"label-VIP"_s);
    QTRY_COMPARE(m_labels->of(first), QList{vip});
    QTRY_VERIFY2(toast().contains(u"added"_s), qPrintable(toast())); // not that of the undo any more
    chooseFromMenu(0, u"label-VIP"_s); // off again
    QTRY_VERIFY(m_labels->of(first).isEmpty());
    QTRY_VERIFY2(toast().contains(u"removed"_s), qPrintable(toast()));
    undo();
    QTRY_COMPARE(m_labels->of(first), QList{vip});
}

void TestConversationActions::filtersByKey()
{
    QSignalSpy chosen(m_page.get(), &InboxPage::filterChosen);
    QTest::keyClick(list(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_shop->conversations.scope().filter, Filter::Unread);
    QCOMPARE(chosen.count(), 1); // to be remembered
    QCOMPARE(m_shop->conversations.rowCount(), 2);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_shop->conversations.scope().filter, Filter::All);
    auto *more = m_page->findChild<QToolButton *>(u"moreFiltersButton"_s);
    QVERIFY(more->isVisible());
    m_page->setScope({Filter::Archived, {}});
    const auto *archived = m_page->findChild<QToolButton *>(u"filter-%1"_s.arg(int(Filter::Archived)));
    QVERIFY(archived->isVisible() && archived->isChecked()); // what is on has a place
}

void TestConversationActions::saysWhyAFilterIsEmpty_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QString>("title");
    QTest::newRow("mine") << int(Filter::Mine) << u"Who are you?"_s;
    QTest::newRow("archived") << int(Filter::Archived) << u"Nothing is archived"_s;
    QTest::newRow("snoozed") << int(Filter::Snoozed) << u"Nothing is snoozed"_s;
    QTest::newRow("closing soon") << int(Filter::ClosingSoon) << u"No reply window closes soon"_s;
}

void TestConversationActions::saysWhyAFilterIsEmpty()
{
    QFETCH(const int, filter);
    m_page->setScope({Filter(filter), {}});
    const auto *title = m_page->findChild<QLabel *>(u"filterEmptyTitle"_s);
    QVERIFY(title->isVisible());
    QTEST(title->text(), "title");
    keepPicture(m_page->grab(), u"inbox-empty-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

void TestConversationActions::whatIsReadStaysWhileItIsOpen()
{
    m_page->setScope({Filter::Unread, {}});
    QCOMPARE(m_shop->conversations.rowCount(), 2);
    const ConversationId second = at(1);
    press(1);
    QTRY_COMPARE(m_shop->conversations.find(second)->unread, 0);
    QCOMPARE(m_shop->conversations.rowOf(second), 1); // the rows do not move under the hand
    m_page->closeConversation();
    QTRY_COMPARE(m_shop->conversations.rowOf(second), -1);
}

void TestConversationActions::goesToAnArchivedConversation()
{
    const ConversationId first = at(0);
    set(first, [this](ConversationState &state) { state.archivedAt = m_clock.now(); });
    QTRY_VERIFY(m_shop->conversations.rowOf(first) < 0);
    m_page->goTo(first);
    QCOMPARE(m_page->openConversation(), first);
    QCOMPARE(m_shop->conversations.scope().filter, Filter::Archived);
}

void TestConversationActions::aBlockedCustomerIsMarked()
{
    press(0);
    QTRY_COMPARE(m_page->openConversation(), at(0));
    set(at(0), [this](ConversationState &state) { state.blockedAt = m_clock.now(); });
    auto *unblock = m_page->findChild<QPushButton *>(u"unblockButton"_s);
    QTRY_VERIFY(unblock->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"chooseTemplateButton"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPlainTextEdit *>(u"composer"_s)->isVisible());
    keepPicture(m_page->grab(), u"inbox-blocked"_s);
}

void TestConversationActions::saysWhatBecameOfEachCustomer()
{
    CustomerBlocks::Outcome outcome;
    outcome.done = {at(0), at(1)};
    QCOMPARE(BlockActions::outcomeText(outcome, true), u"2 customers blocked."_s);
    outcome.refused = {at(2)};
    outcome.wroteTooLongAgo = true;
    QCOMPARE(BlockActions::outcomeText(outcome, true),
             u"2 customers blocked. WhatsApp did not accept this for 1 customer. WhatsApp only blocks "
             "customers who wrote within the last 24 hours."_s);
    outcome.refused.clear();
    outcome.wroteTooLongAgo = false;
    outcome.notTried = {at(2), at(3)};
    QCOMPARE(BlockActions::outcomeText(outcome, false),
             u"2 customers unblocked. 2 customers were not reached. Try again when you are online."_s);
}

void TestConversationActions::aUsedUpAllowanceSaysWhenItWorksAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the app’s") << 4 << u"Too many requests"_s;
    QTest::newRow("the account’s") << 80007 << u"Too many changes"_s;
}

void TestConversationActions::aUsedUpAllowanceSaysWhenItWorksAgain()
{
    QFETCH(const int, code);
    QFETCH(const QString, sentence);
    const Error error{Error::Kind::RateLimited, Reason::MetaRefused, MetaCode{code},
                      u"regained at 2026-11-30T22:05:00Z"_s};
    const QDateTime at5(QDate(2026, 11, 30), QTime(22, 5), Qt::UTC);
    const QString again = u"It works again from %1."_s.arg(Dates().time(at5));
    const QString text = BlockActions::problemText(error);
    QVERIFY2(text.startsWith(sentence) && text.endsWith(again), qPrintable(text));
    CustomerBlocks::Outcome outcome; // after some of them were done
    outcome.done = {at(0)};
    outcome.notTried = {at(1), at(2)};
    outcome.error = error;
    const QString rest = BlockActions::outcomeText(outcome, true);
    QVERIFY2(rest.startsWith(u"1 customer blocked."_s) && rest.endsWith(again), qPrintable(rest));
}

void TestConversationActions::withoutAConnectionNobodyIsBlocked()
{
    const ConversationId first = at(0);
    QTest::keyClick(list(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *confirm = m_page->findChild<QPushButton *>(u"confirmBlockButton"_s);
    QVERIFY(confirm);
    confirm->click();
    QTRY_VERIFY(!toast().isEmpty());
    QVERIFY(!stateOf(first).blockedAt.isValid());
}

void TestConversationActions::looks_data()
{
    addLooks(1120, 480);
}

void TestConversationActions::looks()
{
    QFETCH(const Look, look);
    const StaffMember eva = QCoro::waitFor(m_staff->add(u"Eva Ruiz"_s)).value();
    QList<LabelId> labels;
    for (const QString &name : {u"Orders"_s, u"VIP"_s, u"Wholesale"_s, u"Returns"_s})
        labels << QCoro::waitFor(m_labels->add(name))->id;
    for (int i = 0; i < 4; ++i) {
        for (int label = 0; label <= i; ++label)
            QVERIFY(QCoro::waitFor(m_labels->set({at(i)}, labels.at(label), true)));
    }
    const QDateTime now = m_clock.now();
    set(at(1), [&](ConversationState &state) { state.assignee = eva.id; });
    set(at(2), [&](ConversationState &state) { state.mutedUntil = mutedForever(); });
    set(at(6), [&](ConversationState &state) { state.blockedAt = now; });
    set(at(5), [&](ConversationState &state) {
        state.isPinned = true;
        state.assignee = eva.id;
    });
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    press(3);
    if (look.width < 720)
        m_page->closeConversation();
    QCoreApplication::processEvents();
    QVERIFY(
        keepPicture(m_page->grab(), u"inbox-states-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestConversationActions)
#include "tst_conversationactions.moc"
