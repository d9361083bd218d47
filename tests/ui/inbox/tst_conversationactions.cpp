// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectednumbers.h"
#include "accounts/customerblocks.h"
#include "archive/conversationstates.h"
#include "archive/customerrecords.h"
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "archive/notes.h"
#include "archive/savedreplies.h"
#include "archive/staff.h"
#include "secrets/vault.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "tests/ui/looks.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/snoozetimer.h"
#include "ui/theme/theme.h"

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

namespace {

/// Nothing is sealed here.
class NoKeys final : public SecretStore {
public:
    QCoro::Task<Result<Secret>> read(QString) override
    {
        co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
    }
    QCoro::Task<Result<void>> write(QString, Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }
};

} // namespace

/// B8 as the staff do it: by key and by menu, one conversation or several, each with its way back.
class TestConversationActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void pinsByKeyAndUndoes();
    void archivesByKeyAndUndoes();
    void mutesAndUnmutes();
    void marksAsUnreadAndUndoes();
    void snoozesUntilItsTime();
    void assignsToANewName();
    void controlAndShiftSelectSeveral();
    void shiftAndArrowsSelectSeveral();
    void escapeSelectsNothingBeforeItCloses();
    void actsOnEverythingThatIsSelected();
    void filtersByKey();
    void saysWhyAFilterIsEmpty_data();
    void saysWhyAFilterIsEmpty();
    void whatIsReadStaysWhileItIsOpen();
    void goesToAnArchivedConversation();
    void aBlockedCustomerIsMarked();
    void withoutAConnectionNobodyIsBlocked();
    void looks_data();
    void looks();

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QString toast() const;
    ConversationId at(int row) const
    {
        return list()->model()->index(row, 0).data(ConversationListModel::IdRole).value<ConversationId>();
    }
    ConversationState stateOf(const ConversationId &id) const
    {
        return m_shop->conversations.find(id)->state;
    }
    void press(int row, Qt::KeyboardModifiers modifiers = {});
    /// Opens the menu of the row and triggers this of its actions.
    void chooseFromMenu(int row, const QString &action);
    void set(const ConversationId &id, const std::function<void(ConversationState &)> &change);
    void undo() const { m_page->findChild<QPushButton *>(u"undoButton"_s)->click(); }
    int selected() const { return int(list()->selectionModel()->selectedIndexes().size()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ErasureService> m_erasure;
    support::SetClock m_clock;
    std::unique_ptr<Labels> m_labels;
    std::unique_ptr<ConversationStates> m_states;
    std::unique_ptr<Staff> m_staff;
    std::unique_ptr<InboxPage> m_page;
    std::unique_ptr<CustomerBlocks> m_blocks;
    std::unique_ptr<CustomerRecords> m_records;
    std::unique_ptr<Notes> m_notes;
    std::unique_ptr<SavedReplies> m_replies;
    std::unique_ptr<ConnectedNumbers> m_numbers;
    NoKeys m_keys;
    std::unique_ptr<Vault> m_vault;
};

void TestConversationActions::init()
{
    m_clock.time = QDateTime::currentDateTimeUtc();
    m_shop = std::make_unique<Shop>();
    m_shop->fill();
    m_shop->conversations.reload();
    m_erasure = std::make_unique<ErasureService>(m_shop->store, m_clock);
    m_labels = std::make_unique<Labels>(m_shop->store, m_clock);
    m_states = std::make_unique<ConversationStates>(m_shop->store, m_clock);
    m_staff = std::make_unique<Staff>(m_shop->store, m_clock);
    m_vault = std::make_unique<Vault>(m_keys, u"test"_s);
    const NumberAccess access{m_shop->store, *m_vault, m_shop->graph};
    m_blocks = std::make_unique<CustomerBlocks>(access, m_clock);
    m_records = std::make_unique<CustomerRecords>(m_shop->store);
    m_notes = std::make_unique<Notes>(m_shop->store, m_clock);
    m_replies = std::make_unique<SavedReplies>(m_shop->store, m_clock);
    m_numbers = std::make_unique<ConnectedNumbers>(m_shop->store);
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->setPrivacy(*m_erasure, *m_labels, *m_theme);
    m_page->setWork({*m_states, *m_staff, *m_blocks, *m_records, *m_notes, *m_replies, *m_numbers});
    m_page->resize(1120, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
    QTRY_VERIFY(m_shop->conversations.rowCount() > 5);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
}

void TestConversationActions::cleanup()
{
    m_page.reset();
    m_blocks.reset();
    m_numbers.reset();
    m_replies.reset();
    m_notes.reset();
    m_records.reset();
    m_staff.reset();
    m_states.reset();
    m_labels.reset();
    m_erasure.reset();
    m_shop.reset();
}

QString TestConversationActions::toast() const
{
    const auto *toast = m_page->findChild<QWidget *>(u"undoToast"_s);
    return toast->isVisible() ? toast->findChild<QLabel *>(u"undoToastText"_s)->text() : QString();
}

void TestConversationActions::press(int row, Qt::KeyboardModifiers modifiers)
{
    const QObject *rows = list()->findChild<QObject *>(u"steadyRows"_s);
    QTRY_VERIFY(rows->property("areSettled").toBool());
    const QModelIndex index = list()->model()->index(row, 0);
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(index).center());
}

void TestConversationActions::chooseFromMenu(int row, const QString &name)
{
    Q_EMIT list()->customContextMenuRequested(list()->visualRect(list()->model()->index(row, 0)).center());
    auto *action = m_page->findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
    delete m_page->findChild<QMenu *>(u"conversationMenu"_s);
}

void TestConversationActions::set(const ConversationId &id,
                                  const std::function<void(ConversationState &)> &change)
{
    QVERIFY(QCoro::waitFor(m_states->change({id}, change)));
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
    QTest::keyClick(list(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
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

void TestConversationActions::controlAndShiftSelectSeveral()
{
    press(1);
    QTRY_COMPARE(m_page->openConversation(), at(1));
    press(3, Qt::ControlModifier);
    QCOMPARE(selected(), 2);
    QCOMPARE(m_page->openConversation(), at(1)); // nothing else was opened
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"selectionBar"_s)->isVisible());
    press(5, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    press(2);
    QTRY_COMPARE(m_page->openConversation(), at(2));
    QCOMPARE(selected(), 1);
    QVERIFY(!m_page->findChild<QWidget *>(u"selectionBar"_s)->isVisible());
}

void TestConversationActions::shiftAndArrowsSelectSeveral()
{
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(selected(), 0);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    QVERIFY(m_page->openConversation().isEmpty());
    QCOMPARE(m_page->findChild<QLabel *>(u"selectionCount"_s)->text(), u"3 selected"_s);
    keepPicture(m_page->grab(), u"inbox-selection"_s);
}

void TestConversationActions::escapeSelectsNothingBeforeItCloses()
{
    press(0);
    QTRY_COMPARE(m_page->openConversation(), at(0));
    press(2, Qt::ControlModifier);
    QCOMPARE(selected(), 2);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(selected(), 1);
    QCOMPARE(m_page->openConversation(), at(0));
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(m_page->openConversation().isEmpty());
}

void TestConversationActions::actsOnEverythingThatIsSelected()
{
    const int rows = m_shop->conversations.rowCount();
    const QList<ConversationId> first{at(0), at(1), at(2)};
    press(0, Qt::ControlModifier);
    press(2, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    chooseFromMenu(1, u"archiveAction"_s);
    QTRY_COMPARE(m_shop->conversations.rowCount(), rows - 3);
    QTRY_COMPARE(toast(), u"3 conversations archived."_s);
    undo();
    QTRY_COMPARE(m_shop->conversations.rowCount(), rows);
    for (const ConversationId &id : first)
        QVERIFY(!stateOf(id).archivedAt.isValid());
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
            QVERIFY(QCoro::waitFor(m_labels->set(at(i), labels.at(label), true)));
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
