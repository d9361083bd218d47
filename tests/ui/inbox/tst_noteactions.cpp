// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/internalnote.h"
#include "domain/messagesearch.h"
#include "store/sheetdraftrepository.h"
#include "tests/ui/looks.h"
#include "ui/inbox/newconversation.h"
#include "workinbox.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

PhoneNumber numberNamed(const QString &id, const QString &display, const QString &name)
{
    PhoneNumber number;
    number.id = PhoneNumberId(id);
    number.displayPhoneNumber = display;
    number.verifiedName = name;
    return number;
}

} // namespace

/// Notes, saved replies and new conversations, as staff use them.
class TestNoteActions : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void aNoteStandsInTheChatAndIsNeverSent();
    void aNoteIsDeletedAndComesBack();
    void aNoteThatWasNotSavedIsOfferedForItsCustomerAlone();
    void aNoteThatIsNotFinishedIsOfferedForItsCustomerAlone();
    void aNoteThatIsNotFinishedIsThereAgainAfterARestart();
    void aStarStandsInTheDetailsAndIsTakenBack();
    void severalStarsAreTakenBackAtOnce();
    void aNumberIsCheckedWhileItIsTyped();
    void aCustomerIsChosenForANewConversation();
    void theDetailsStandBesideTheChat();
    void theDetailsMakeWayForWhatIsSearched();
    void detailsLook_data();
    void detailsLook();
    void notesLook_data();
    void notesLook();

private:
    /// What the store has of notes that were not saved in the open conversation.
    QStringList unsaved() const;
    QPlainTextEdit *begin();
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    void writeNote(const QString &text);
    QStringList notes() const;
};

void TestNoteActions::init()
{
    open();
    const StaffMember eva = QCoro::waitFor(m_staff->add(u"Eva"_s)).value();
    m_page->setScope({ConversationFilter::All, eva.id});
    m_page->goTo(m_shop->conversations.index(0).data(ConversationListModel::IdRole).value<ConversationId>());
    QVERIFY(composer()->hasFocus());
}

void TestNoteActions::writeNote(const QString &text)
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<QDialog *>(u"noteDialog"_s);
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>(u"noteText"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveNoteButton"_s)->isEnabled());
    field->setPlainText(text);
    keepPicture(dialog->grab(), u"note-dialog"_s);
    dialog->findChild<QPushButton *>(u"saveNoteButton"_s)->click();
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"noteDialog"_s));
    m_page->activateWindow(); // the display of the test has no window manager that does it
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
}

QStringList TestNoteActions::notes() const
{
    QStringList texts;
    for (int row = 0; row < m_shop->messages.rowCount(); ++row) {
        const auto message = m_shop->messages.index(row).data(MessageListModel::MessageRole).value<Message>();
        if (const auto note = internalNoteIn(message.content))
            texts << note->author + u": "_s + note->text;
    }
    return texts;
}

void TestNoteActions::aNoteStandsInTheChatAndIsNeverSent()
{
    const Conversation before = *m_shop->conversations.find(m_page->openConversation());
    writeNote(u"Prefers mornings.\nAsk for Luis."_s);
    QTRY_COMPARE(notes(), QStringList{u"Eva: Prefers mornings.\nAsk for Luis."_s});
    const Conversation after = *m_shop->conversations.find(m_page->openConversation());
    QCOMPARE(after.lastMessage, before.lastMessage);
    QCOMPARE(after.isWaiting, before.isWaiting);
    QCOMPARE(m_shop->store.reader().outbox.nextPerConversation(10)->size(), 0);
}

void TestNoteActions::aNoteIsDeletedAndComesBack()
{
    writeNote(u"Wrong customer"_s);
    QTRY_COMPARE(notes().size(), 1);
    m_page->findChild<QPushButton *>(u"undoButton"_s)->click();
    QTRY_COMPARE(notes().size(), 0);
    writeNote(u"Right customer"_s);
    QTRY_COMPARE(notes().size(), 1);
}

void TestNoteActions::aNoteThatWasNotSavedIsOfferedForItsCustomerAlone()
{
    const QString tooLong(Notes::maxText + 1, u'x');
    const auto offered = [this] {
        m_page->activateWindow(); // the display of the test has no window manager that does it
        if (!QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs))
            return u"the window is not active"_s;
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_page->findChild<QDialog *>(u"noteDialog"_s);
        const QString text = dialog->findChild<QPlainTextEdit *>(u"noteText"_s)->toPlainText();
        delete dialog;
        return text;
    };
    const ConversationId first = m_page->openConversation();
    writeNote(tooLong);
    QTRY_VERIFY(toast().contains(u"too long"_s));
    m_page->goTo(at(1));
    QVERIFY(m_page->openConversation() != first);
    QCOMPARE(offered(), QString());
    m_page->goTo(first);
    QCOMPARE(offered(), tooLong);
}

void TestNoteActions::aNoteThatIsNotFinishedIsOfferedForItsCustomerAlone()
{
    const auto leave = [this](QPlainTextEdit *field) {
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"noteDialog"_s));
    };
    const ConversationId first = m_page->openConversation();
    QPlainTextEdit *field = begin();
    QTest::keyClicks(field, u"Prefers mor"_s);
    leave(field);
    m_page->goTo(at(1));
    field = begin();
    QCOMPARE(field->toPlainText(), QString());
    leave(field);
    m_page->goTo(first);
    field = begin();
    QCOMPARE(field->toPlainText(), u"Prefers mor"_s);
    QTest::keyClicks(field, u"nings"_s);
    m_page->findChild<QPushButton *>(u"saveNoteButton"_s)->click();
    QTRY_COMPARE(notes(), QStringList{u"Eva: Prefers mornings"_s});
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"noteDialog"_s));
    field = begin();
    QCOMPARE(field->toPlainText(), QString());
    leave(field);
}

QStringList TestNoteActions::unsaved() const
{
    QStringList texts;
    const QList<SheetDraft> drafts =
        m_shop->store.reader().drafts.sheets().all(m_page->openConversation()).value();
    for (const SheetDraft &draft : drafts)
        texts << draft.content[u"text"].toString();
    return texts;
}

QPlainTextEdit *TestNoteActions::begin()
{
    m_page->activateWindow(); // the display of the test has no window manager that does it
    if (QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs))
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    return m_page->findChild<QPlainTextEdit *>(u"noteText"_s);
}

void TestNoteActions::aNoteThatIsNotFinishedIsThereAgainAfterARestart()
{
    const ConversationId first = m_page->openConversation();
    QTest::keyClicks(begin(), u"Prefers mor"_s);
    QTRY_COMPARE(unsaved(), QStringList{u"Prefers mor"_s}); // a crash loses nothing
    QTest::keyClicks(m_page->findChild<QPlainTextEdit *>(u"noteText"_s), u"nin"_s);
    m_page->findChild<QDialog *>(u"noteDialog"_s)->close(); // as the lock does
    makePage();
    m_page->goTo(first);
    QPlainTextEdit *field = begin();
    QTRY_COMPARE(field->toPlainText(), u"Prefers mornin"_s);
    QTest::keyClicks(field, u"gs"_s);
    m_page->findChild<QPushButton *>(u"saveNoteButton"_s)->click();
    QTRY_COMPARE(notes().size(), 1);
    QVERIFY(notes().first().endsWith(u"Prefers mornings"_s));
    QCOMPARE(unsaved(), QStringList());
}

void TestNoteActions::aStarStandsInTheDetailsAndIsTakenBack()
{
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *view = m_page->findChild<QListView *>(u"messageList"_s);
    const auto *starred = m_page->findChild<QListWidget *>(u"customerStarred"_s);
    QVERIFY(!starred->isVisible());
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(toast(), u"Message starred."_s);
    QTRY_COMPARE(starred->count(), 1);
    QVERIFY(starred->item(0)->text().contains(u"Doce, por favor"_s));
    keepPicture(m_page->grab(), u"inbox-starred"_s);
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    view->scrollToBottom();
    const QRect first = starred->visualItemRect(starred->item(0));
    QTest::mouseClick(starred->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(view->currentIndex().row(), 2);
    undo();
    QTRY_VERIFY(!starred->isVisible());
}

void TestNoteActions::severalStarsAreTakenBackAtOnce()
{
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *view = m_page->findChild<QListView *>(u"messageList"_s);
    const auto *starred = m_page->findChild<QListWidget *>(u"customerStarred"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(starred->count(), 1);
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    m_page->findChild<QToolButton *>(u"starSelected"_s)->click();
    QTRY_VERIFY(toast().startsWith(u"2 message"_s)); // the third one had its star
    QTRY_COMPARE(starred->count(), 3);
    undo();
    QTRY_COMPARE(starred->count(), 1);
}

void TestNoteActions::aNumberIsCheckedWhileItIsTyped()
{
    NewConversation dialog(*m_customers,
                           {numberNamed(u"610000000000001"_s, u"+34 600 00 00 01"_s, u"Corner Shop"_s),
                            numberNamed(u"610000000000002"_s, u"+49 151 0000001"_s, u"Eckladen"_s)},
                           *m_theme);
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(u"newConversationField"_s);
    auto *rows = dialog.findChild<QListWidget *>(u"newConversationList"_s);
    auto *open = dialog.findChild<QPushButton *>(u"openConversationButton"_s);
    QTRY_VERIFY(rows->count() > 0); // the latest customers
    QVERIFY(!open->isEnabled());
    QTest::keyClicks(field, u"+34 61"_s);
    QTRY_COMPARE(rows->count(), 0);
    QVERIFY(!open->isEnabled());
    QTest::keyClicks(field, u"2 345 678"_s);
    QTRY_COMPARE(rows->count(), 1);
    QVERIFY(dialog.findChild<QLabel *>(u"newConversationHint"_s)->text().contains(u"+34 612 34 56 78"_s));
    keepPicture(dialog.grab(), u"new-conversation"_s);
    QSignalSpy chosen(&dialog, &NewConversation::chosen);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(0).value<PhoneNumberId>(), PhoneNumberId(u"610000000000001"_s));
    QCOMPARE(chosen.first().at(1).value<Customer>().waId, WaId(u"34612345678"_s));
}

void TestNoteActions::aCustomerIsChosenForANewConversation()
{
    NewConversation dialog(
        *m_customers, {numberNamed(u"610000000000001"_s, u"+34 600 00 00 01"_s, u"Corner Shop"_s)}, *m_theme);
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(u"newConversationField"_s);
    auto *rows = dialog.findChild<QListWidget *>(u"newConversationList"_s);
    QTest::keyClicks(field, u"max"_s);
    QTRY_COMPARE(rows->count(), 1);
    QSignalSpy chosen(&dialog, &NewConversation::chosen);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.first().at(1).value<Customer>().profileName, u"Max Müller"_s);
}

void TestNoteActions::theDetailsStandBesideTheChat()
{
    writeNote(u"Prefers mornings."_s);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *pane = m_page->findChild<QWidget *>(u"customerPane"_s);
    QVERIFY(pane && pane->isVisible());
    const auto text = [this](const QString &name) { return m_page->findChild<QLabel *>(name)->text(); };
    QCOMPARE(text(u"customerName"_s), u"Ana Lucía Fernández"_s);
    QVERIFY(text(u"customerNumber"_s).contains(u"+34 600 00 00 11"_s));
    QTRY_VERIFY(text(u"customerHistory"_s).contains(u"6 received, 6 sent"_s));
    const auto *files = m_page->findChild<QListWidget *>(u"customerFiles"_s);
    QTRY_COMPARE(files->count(), 1);
    QTRY_COMPARE(m_page->findChild<QListWidget *>(u"customerNotes"_s)->count(), 1);
    QVERIFY(!m_page->findChild<QListWidget *>(u"customerOrders"_s)->isVisible()); // none yet
    auto *change = m_page->findChild<QPushButton *>(u"changeMarketingButton"_s);
    change->click();
    QTRY_COMPARE(text(u"customerMarketing"_s), u"This customer wants no more of them."_s);
    change->click();
    QTRY_COMPARE(text(u"customerMarketing"_s), u"Not stopped by this customer."_s);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"customerPane"_s));
}

void TestNoteActions::theDetailsMakeWayForWhatIsSearched()
{
    m_page->setConversationSearch(m_shop->conversationSearch, *m_theme);
    m_page->resize(900, 740);
    const auto *messages = m_page->findChild<QListView *>(u"messageList"_s);
    const auto showDetails = [this] {
        QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    };
    showDetails();
    QTRY_VERIFY(!messages->isVisible());
    m_page->find();
    QVERIFY(messages->isVisible());
    QTRY_VERIFY(m_page->findChild<QLineEdit *>(u"findField"_s)->hasFocus());
    showDetails();
    QTRY_VERIFY(!messages->isVisible());
    FoundMessage found;
    found.conversation = m_page->openConversation();
    found.id = m_shop->messages.index(0).data(MessageListModel::MessageRole).value<Message>().id;
    m_page->goToMessage(found, u"word"_s);
    QVERIFY(messages->isVisible());
    showDetails();
    QTRY_VERIFY(!messages->isVisible());
    m_page->goTo(at(1)); // as by a notification
    QVERIFY(messages->isVisible());
    QVERIFY(composer()->hasFocus());
}

void TestNoteActions::detailsLook_data()
{
    addLooks(1280, 480);
}

void TestNoteActions::detailsLook()
{
    QFETCH(const Look, look);
    const LabelId vip = QCoro::waitFor(m_labels->add(u"VIP"_s))->id;
    QVERIFY(QCoro::waitFor(m_labels->set({m_page->openConversation()}, vip, true)));
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"customerHistory"_s)->text().contains(u"received"_s));
    QCoreApplication::processEvents();
    const auto *close = m_page->findChild<QToolButton *>(u"closeCustomerPane"_s);
    const QRect place(close->mapTo(m_page.get(), QPoint()), close->size());
    QVERIFY(m_page->rect().contains(place)); // however large the text is
    QVERIFY(
        keepPicture(m_page->grab(), u"inbox-details-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

void TestNoteActions::notesLook_data()
{
    addLooks(1120, 480);
}

void TestNoteActions::notesLook()
{
    QFETCH(const Look, look);
    writeNote(u"Prefers mornings. Ask for Luis, and never call before ten."_s);
    QTRY_COMPARE(notes().size(), 1);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"inbox-note-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestNoteActions)
#include "tst_noteactions.moc"
