// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// S25 as staff use it: delete with the Delete key, undo by Ctrl+Z or a click, erase after a question.
class TestPrivacyActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void deletesWithTheKeyAndUndoesWithTheKey();
    void undoesByAClick();
    void aLabelFromTheMenuIsTakenBackByKey_data();
    void aLabelFromTheMenuIsTakenBackByKey();
    void whatIsTypedLastIsTakenBackFirst();
    void whatIsNoLongerOfferedIsNotTakenBack_data();
    void whatIsNoLongerOfferedIsNotTakenBack();
    void aDeletedMessageIsBackByAClick();
    void theToastLeavesTheComposerFree_data();
    void theToastLeavesTheComposerFree();
    void erasesOnlyWhenItIsConfirmed();
    void theQuestionNamesWhoIsErased_data();
    void theQuestionNamesWhoIsErased();
    void whatKeepsTheCustomerIsSaid();
    void labelsAConversation();
    void s25_asksBeforeALabelDestroysMessages();
    void reportsThatALabelExistsAlready();

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QWidget *toast() const { return m_page->findChild<QWidget *>(u"undoToast"_s); }
    void chooseFirst();
    /// Opens the menu of the current conversation, triggers one of its actions and closes it.
    void chooseFromMenu(const QString &action);
    void nameNewLabel(const QString &name);
    QStringList labelsShown() const
    {
        return list()->currentIndex().data(ConversationListModel::LabelsRole).toStringList();
    }
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    /// Presses the keys of Undo, wherever the focus is.
    void pressUndo() const { QTest::keyClick(m_page->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::optional<ErasureService> m_care;
    support::SetClock m_clock; ///< The clock of the labels.
    std::optional<Labels> m_labels;
    std::unique_ptr<InboxPage> m_page;
    int m_rows = 0;
};

void TestPrivacyActions::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->fill();
    m_shop->conversations.reload();
    m_care.emplace(m_shop->store, m_shop->clock);
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_clock.time = m_shop->clock.now();
    m_labels.emplace(m_shop->store, m_clock);
    m_page->setPrivacy(*m_care, *m_labels, *m_theme);
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
    QTRY_VERIFY(m_shop->conversations.rowCount() > 2);
    m_rows = m_shop->conversations.rowCount();
    chooseFirst();
}

void TestPrivacyActions::cleanup()
{
    m_page.reset();
    m_labels.reset();
    m_care.reset();
    m_shop.reset();
}

void TestPrivacyActions::chooseFirst()
{
    // A press right after the rows have moved means the row that was there before.
    QTRY_VERIFY(list()->findChild<QObject *>(u"steadyRows"_s)->property("areSettled").toBool());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    list()->setFocus();
    QVERIFY(!m_page->openConversation().isEmpty());
}

void TestPrivacyActions::deletesWithTheKeyAndUndoesWithTheKey()
{
    const ConversationId open = m_page->openConversation();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows - 1);
    QVERIFY(m_page->openConversation().isEmpty());
    QTRY_VERIFY(toast()->isVisible());
    QVERIFY(m_page->rect().contains(toast()->geometry()));
    QVERIFY(test::keepPicture(m_page->grab(), u"inbox-deleted"_s));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows);
    QVERIFY(m_shop->conversations.rowOf(open) >= 0);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier); // there is nothing more to undo
    QCOMPARE(m_shop->conversations.rowCount(), m_rows);
}

void TestPrivacyActions::undoesByAClick()
{
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(toast()->isVisible());
    m_page->findChild<QPushButton *>(u"undoButton"_s)->click();
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows);
}

void TestPrivacyActions::aLabelFromTheMenuIsTakenBackByKey_data()
{
    QTest::addColumn<bool>("isWriting");
    QTest::addColumn<QString>("draft");
    QTest::newRow("the list has the focus") << false << QString();
    QTest::newRow("the composer has the focus") << true << QString();
    QTest::newRow("the composer has a text") << true << u"Dear"_s;
}

void TestPrivacyActions::aLabelFromTheMenuIsTakenBackByKey()
{
    QFETCH(const bool, isWriting);
    QFETCH(const QString, draft);
    const LabelId vip = QCoro::waitFor(m_labels->add(u"VIP"_s))->id;
    const ConversationId open = m_page->openConversation();
    QWidget *focused = isWriting ? static_cast<QWidget *>(composer()) : list();
    focused->setFocus();
    QTest::keyClicks(composer(), draft);
    const int row = m_shop->conversations.rowOf(open);
    Q_EMIT list()->customContextMenuRequested(list()->visualRect(list()->model()->index(row, 0)).center());
    auto *menu = m_page->findChild<QMenu *>(u"conversationMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    auto *labels = menu->findChild<QMenu *>(u"labelMenu"_s);
    menu->setActiveAction(labels->menuAction());
    QTRY_VERIFY(labels->isVisible());
    const QRect place = labels->actionGeometry(labels->findChild<QAction *>(u"label-VIP"_s));
    QTest::mouseClick(labels, Qt::LeftButton, {}, place.center());
    QTRY_COMPARE(m_labels->of(open), QList{vip});
    QTRY_VERIFY(toast()->isVisible());
    m_page->activateWindow(); // without a desktop, no window is active after a menu
    QTRY_VERIFY(focused->hasFocus());
    pressUndo();
    QTRY_VERIFY(m_labels->of(open).isEmpty());
    QCOMPARE(composer()->toPlainText(), draft);
}

void TestPrivacyActions::whatIsTypedLastIsTakenBackFirst()
{
    const LabelId vip = QCoro::waitFor(m_labels->add(u"VIP"_s))->id;
    const ConversationId open = m_page->openConversation();
    composer()->setFocus();
    chooseFromMenu(u"label-VIP"_s);
    QTRY_VERIFY(toast()->isVisible());
    m_page->activateWindow(); // without a desktop, no window is active after a menu
    QTRY_VERIFY(composer()->hasFocus());
    QTest::keyClicks(composer(), u"Dear"_s);
    pressUndo();
    QCOMPARE(composer()->toPlainText(), QString());
    QCOMPARE(m_labels->of(open), QList{vip});
    pressUndo(); // nothing is left of the text
    QTRY_VERIFY(m_labels->of(open).isEmpty());
}

void TestPrivacyActions::whatIsNoLongerOfferedIsNotTakenBack_data()
{
    QTest::addColumn<bool>("hasExpired");
    QTest::newRow("the toast is gone") << true;
    QTest::newRow("the toast says something else") << false;
}

void TestPrivacyActions::whatIsNoLongerOfferedIsNotTakenBack()
{
    QFETCH(const bool, hasExpired);
    const LabelId vip = QCoro::waitFor(m_labels->add(u"VIP"_s))->id;
    const ConversationId open = m_page->openConversation();
    chooseFromMenu(u"label-VIP"_s);
    QTRY_VERIFY(toast()->isVisible());
    QCOMPARE(m_labels->of(open), QList{vip});
    if (hasExpired) {
        toast()->findChild<QTimer *>()->start(0);
        QTRY_VERIFY(!toast()->isVisible());
    } else {
        m_page->findChild<PrivacyActions *>()->showOnly(u"Forwarded to Ana."_s);
    }
    m_page->activateWindow(); // without a desktop, no window is active after a menu
    list()->setFocus();
    QTRY_VERIFY(list()->hasFocus());
    pressUndo();
    QVERIFY(QCoro::waitFor(m_labels->add(u"Later"_s))); // writes are made in order
    QCOMPARE(m_labels->of(open), QList{vip});
}

void TestPrivacyActions::theToastLeavesTheComposerFree_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("two panes") << 1000;
    QTest::newRow("one pane") << 480;
}

void TestPrivacyActions::theToastLeavesTheComposerFree()
{
    QFETCH(const int, width);
    list()->setCurrentIndex(list()->model()->index(3, 0)); // another one than is open
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(toast()->isVisible());
    m_page->resize(width, 640);
    QPlainTextEdit *field = composer();
    QVERIFY(field->isVisible());
    const auto covers = [&] {
        const QRect place(field->mapTo(m_page.get(), QPoint()), field->size());
        return toast()->geometry().intersects(place) || !m_page->rect().contains(toast()->geometry());
    };
    QTRY_VERIFY(!covers());
    field->setPlainText(u"1\n2\n3\n4\n5\n6"_s); // it grows
    const auto foot = [&] { return field->mapTo(m_page.get(), QPoint(0, field->height())).y(); };
    QTRY_VERIFY(field->height() > 80 && foot() <= m_page->height());
    QTRY_VERIFY(!covers());
    keepPicture(m_page->grab(), u"inbox-toast-%1"_s.arg(width));
}

void TestPrivacyActions::chooseFromMenu(const QString &name)
{
    Q_EMIT list()->customContextMenuRequested(list()->visualRect(list()->currentIndex()).center());
    auto *action = m_page->findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
    delete m_page->findChild<QWidget *>(u"conversationMenu"_s);
}

void TestPrivacyActions::nameNewLabel(const QString &name)
{
    chooseFromMenu(u"newLabelAction"_s);
    auto *dialog = m_page->findChild<QInputDialog *>(u"newLabelDialog"_s);
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, name);
    if (name == "Invoices"_L1)
        QVERIFY(test::keepPicture(dialog->grab(), u"inbox-new-label"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<QInputDialog *>(u"newLabelDialog"_s));
}

void TestPrivacyActions::labelsAConversation()
{
    nameNewLabel(u"Invoices"_s);
    QTRY_COMPARE(labelsShown(), QStringList{u"Invoices"_s});
    nameNewLabel(u"Deliveries & returns"_s);
    QTRY_COMPARE(labelsShown().size(), 2);
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Invoices"_s));
    QVERIFY(test::keepPicture(m_page->grab(), u"inbox-labels"_s));
    chooseFromMenu(u"label-Invoices"_s); // off again
    QTRY_COMPARE(labelsShown(), QStringList{u"Deliveries & returns"_s});
}

void TestPrivacyActions::s25_asksBeforeALabelDestroysMessages()
{
    const Result<Label> gossip = QCoro::waitFor(m_labels->add(u"Gossip"_s));
    QVERIFY(gossip);
    QVERIFY(QCoro::waitFor(m_labels->setRetention(gossip->id, 30)));
    m_clock.time = m_clock.time.addDays(60);
    chooseFromMenu(u"label-Gossip"_s);
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"labelRetentionDialog"_s));
    auto *question = m_page->findChild<QMessageBox *>(u"labelRetentionDialog"_s);
    QVERIFY2(question->text().contains(QRegularExpression(u"[1-9]"_s)), qPrintable(question->text()));
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    QVERIFY(test::keepPicture(question->grab(), u"inbox-label-destroys"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"labelRetentionDialog"_s));
    QVERIFY(labelsShown().isEmpty());

    chooseFromMenu(u"label-Gossip"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"confirmLabelRetentionButton"_s));
    m_page->findChild<QPushButton *>(u"confirmLabelRetentionButton"_s)->click();
    QTRY_COMPARE(labelsShown(), QStringList{u"Gossip"_s});
    chooseFromMenu(u"label-Gossip"_s); // nothing is destroyed by taking it off
    QTRY_VERIFY(labelsShown().isEmpty());
}

void TestPrivacyActions::reportsThatALabelExistsAlready()
{
    nameNewLabel(u"Invoices"_s);
    QTRY_COMPARE(m_labels->all().size(), 1);
    nameNewLabel(u"INVOICES"_s);
    // The toast about the first label may still be there.
    QTRY_VERIFY2(toast()->isVisible() && toast()->accessibleName().contains(u"already"_s),
                 qPrintable(toast()->accessibleName()));
    QCOMPARE(m_labels->all().size(), 1);
}

void TestPrivacyActions::aDeletedMessageIsBackByAClick()
{
    auto *messages = m_page->findChild<QListView *>(u"messageList"_s);
    int row = 0;
    while (list()->model()->index(row, 0).data().toString() != u"Max Müller"_s)
        ++row;
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(messages->model()->rowCount(), 2);
    messages->setFocus();
    messages->setCurrentIndex(messages->model()->index(1, 0));
    QTest::keyClick(messages, Qt::Key_Delete);
    QTRY_COMPARE(messages->model()->rowCount(), 1);
    QTRY_VERIFY(toast()->isVisible());
    QCOMPARE(toast()->accessibleName(), u"Message deleted."_s);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"undoButton"_s), Qt::LeftButton);
    QTRY_COMPARE(messages->model()->rowCount(), 2);
    QVERIFY(messages->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not sent"_s));
    QCOMPARE(m_shop->conversations.rowCount(), m_rows); // the conversation itself was not touched
}

void TestPrivacyActions::erasesOnlyWhenItIsConfirmed()
{
    const ConversationId open = m_page->openConversation();
    const auto askToErase = [this] { chooseFromMenu(u"eraseCustomerAction"_s); };
    askToErase();
    auto *dialog = m_page->findChild<QMessageBox *>(u"eraseDialog"_s);
    QVERIFY(dialog);
    QVERIFY(test::keepPicture(dialog->grab(), u"inbox-erase-dialog"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"eraseDialog"_s));
    QCOMPARE(m_shop->conversations.rowCount(), m_rows);
    askToErase();
    m_page->findChild<QPushButton *>(u"confirmEraseButton"_s)->click();
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows - 1);
    QTRY_VERIFY(toast()->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"undoButton"_s)->isVisible());
    QVERIFY(!m_shop->store.reader().conversations.find(open)->has_value());
}

void TestPrivacyActions::theQuestionNamesWhoIsErased_data()
{
    QTest::addColumn<QString>("phoneBookName");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("waId");
    QTest::addColumn<QString>("question");
    const QString number = u"+34 600 00 12 34"_s;
    QTest::newRow("phone book") << u"Eva from the bakery"_s << QString() << u"34600001234"_s
                                << u"Erase Eva from the bakery (%1) forever?"_s.arg(number);
    QTest::newRow("number") << QString() << QString() << u"34600001234"_s
                            << u"Erase %1 forever?"_s.arg(number);
    QTest::newRow("username") << QString() << u"eva.bakes"_s << QString() << u"Erase @eva.bakes forever?"_s;
}

void TestPrivacyActions::theQuestionNamesWhoIsErased()
{
    QFETCH(const QString, phoneBookName);
    QFETCH(const QString, username);
    QFETCH(const QString, waId);
    Conversation conversation;
    conversation.customer.phoneBookName = phoneBookName;
    conversation.customer.username = username;
    conversation.customer.waId = WaId(waId);
    m_page->findChild<PrivacyActions *>()->askToErase(conversation);
    QString text = m_page->findChild<QMessageBox *>(u"eraseDialog"_s)->text();
    text.remove(QChar(0x2068)).remove(QChar(0x2069)); // they only separate names of others
    QTEST(text, "question");
}

void TestPrivacyActions::whatKeepsTheCustomerIsSaid()
{
    const auto textFor = [](Reason reason) {
        return PrivacyActions::erasureText(failure(Error::Kind::Storage, reason));
    };
    QVERIFY(textFor(Reason::OldBackupsLeft).contains(u"a database from before a restore"_s));
    QVERIFY(!textFor(Reason::OldBackupsLeft).contains(u"disk"_s));
    QVERIFY(textFor(Reason::DatabaseError).contains(u"disk"_s));
    QCOMPARE(textFor(Reason::DatabaseBusy), u"Customer erased."_s); // it is overwritten later
    QCOMPARE(PrivacyActions::erasureText(3), u"Customer erased."_s);
}

QTEST_MAIN(TestPrivacyActions)
#include "tst_privacyactions.moc"
