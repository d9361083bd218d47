// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "interactivescene.h"
#include "outbox/sheetdrafts.h"
#include "store/sheetdraftrepository.h"
#include "tests/ui/pictures.h"
#include "ui/chat/contactsheet.h"
#include "ui/chat/locationsheet.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The forms for a location, contacts and buttons: what is written in them is not lost.
class TestFormSheets : public InteractiveScene {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsNotDiscardedWithoutAQuestion_data() { addForms(); }
    void whatIsWrittenIsNotDiscardedWithoutAQuestion();
    void theProgramClosesItWithoutAQuestion_data() { addForms(); }
    void theProgramClosesItWithoutAQuestion();
    void nothingIsSentOnceTheWindowHasClosed_data() { addForms(); }
    void nothingIsSentOnceTheWindowHasClosed();
    void whatCanNotBeStoredStaysInTheForm();
    void anotherConversationPutsTheFormAside();
    void theFormIsThereAgainAfterARestart_data() { addForms(); }
    void theFormIsThereAgainAfterARestart();
    void aFormThatIsContinuedIsNotOpenedTwice();
    void whoOpensAFormBeforeTheStoreAnswersFindsWhatWasWritten();
    void whoWritesBeforeTheStoreAnswersLosesNeitherForm();
    void aChangeOfAFailedMessageIsThereAgainAfterARestart();
    void aTemplateThatWasBegunIsOfferedAgain();

private:
    /// What the store has of forms that were not sent.
    QList<SheetDraft> stored() const;
    /// The program ends and begins again, with the conversation open.
    void restart();
    Message failedLocation(const ConversationId &conversation);
    enum Form { Location, Contact, Buttons };
    static void addForms();
    FormSheet *openForm(Form form);
    void fill(Form form);
    FormSheet *sheet() const { return m_pane->findChild<FormSheet *>(); }
    QLabel *problem() const { return find<QLabel>("sheetProblem"); }
    QPushButton *sendButton(Form form) const
    {
        const char *names[] = {"sendLocationButton", "sendContactButton", "sendInteractiveButton"};
        return find<QPushButton>(names[form]);
    }
};

void TestFormSheets::addForms()
{
    QTest::addColumn<int>("form");
    QTest::newRow("location") << int(Location);
    QTest::newRow("contact") << int(Contact);
    QTest::newRow("buttons") << int(Buttons);
}

FormSheet *TestFormSheets::openForm(Form form)
{
    find<QToolButton>("attachButton")->menu()->actions().at(2 + form)->trigger();
    return sheet();
}

void TestFormSheets::fill(Form form)
{
    switch (form) {
    case Location:
        return type("locationPlace", u"40.4168, -3.7038"_s);
    case Contact:
        type("contactFirstName", u"Eva"_s);
        return type("contactPhone", u"+34 600 000 033"_s);
    case Buttons:
        writeBody(u"Which day?"_s);
        return type("choiceTitle", u"Monday"_s);
    }
}

void TestFormSheets::whatIsWrittenIsNotDiscardedWithoutAQuestion()
{
    QFETCH(const int, form);
    open();
    QVERIFY(openForm(Form(form)));
    QTest::keyClick(sheet(), Qt::Key_Escape); // nothing is written
    QTRY_VERIFY(!sheet());
    openForm(Form(form));
    fill(Form(form));
    QTest::keyClick(sheet(), Qt::Key_Escape);
    auto *question = find<QMessageBox>("discardMessageDialog");
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return); // "Keep writing"
    QTRY_VERIFY(!find<QMessageBox>("discardMessageDialog"));
    QVERIFY(sheet()->isVisible());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    press("confirmDiscardMessageButton");
    QTRY_VERIFY(!sheet());
}

void TestFormSheets::theProgramClosesItWithoutAQuestion()
{
    QFETCH(const int, form);
    open();
    openForm(Form(form));
    fill(Form(form));
    sheet()->close(); // as the lock does: nothing may be seen over its page
    QTRY_VERIFY(!sheet());
}

void TestFormSheets::nothingIsSentOnceTheWindowHasClosed()
{
    QFETCH(const int, form);
    open();
    openForm(Form(form));
    fill(Form(form));
    QVERIFY(sendButton(Form(form))->isEnabled());
    m_clock.ahead = std::chrono::hours(24);
    sendButton(Form(form))->click();
    QVERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"window has closed"_s));
    QVERIFY(keepPicture(sheet()->grab(), u"closedwindow-"_s + QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
    QVERIFY(sheet()->isVisible());
    m_clock.ahead = std::chrono::hours(0);
    sendButton(Form(form))->click();
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QTRY_VERIFY(!sheet());
}

void TestFormSheets::whatCanNotBeStoredStaysInTheForm()
{
    open();
    refuseMessages();
    openForm(Location);
    fill(Location);
    sendButton(Location)->click();
    QVERIFY(!sendButton(Location)->isEnabled()); // until it is stored
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"disk"_s));
    QVERIFY(sendButton(Location)->isEnabled());
    sabotage(u"DROP TRIGGER full"_s);
    sendButton(Location)->click();
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
}

void TestFormSheets::anotherConversationPutsTheFormAside()
{
    const ConversationId first = open();
    openForm(Location);
    fill(Location);
    const ConversationId second =
        m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    const auto show = [this](const ConversationId &id) {
        m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    };
    show(second);
    QVERIFY(!sheet()->isVisible());
    QVERIFY(!find<QWidget>("keptSheetBar")->isVisible());
    show(first);
    press("continueKeptSheetButton");
    QVERIFY(sheet()->isVisible());
    QCOMPARE(line("locationPlace")->text(), u"40.4168, -3.7038"_s);
    sendButton(Location)->click();
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QCOMPARE(kindOf(last()), MessageKind::Location);
}

QList<SheetDraft> TestFormSheets::stored() const
{
    return m_shop->store.reader().drafts.sheets().all(m_shop->messages.conversation()).value();
}

void TestFormSheets::restart()
{
    const ConversationId id = m_shop->messages.conversation();
    m_pane.reset();
    makePane();
    m_pane->setCustomers(*m_customers);
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
}

void TestFormSheets::theFormIsThereAgainAfterARestart()
{
    QFETCH(const int, form);
    open();
    openForm(Form(form));
    fill(Form(form));
    QTRY_COMPARE(stored().size(), 1); // a crash loses nothing
    const QString title = sheet()->windowTitle();
    restart();
    QTRY_VERIFY(find<QWidget>("keptSheetBar")->isVisible());
    QCOMPARE(find<QLabel>("keptSheetText")->text(), title);
    press("continueKeptSheetButton");
    QVERIFY(sheet() && sheet()->isFilled());
    QVERIFY(sendButton(Form(form))->isEnabled());
    sendButton(Form(form))->click();
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QTRY_VERIFY(!sheet());
    QCOMPARE(stored(), QList<SheetDraft>());
}

void TestFormSheets::aFormThatIsContinuedIsNotOpenedTwice()
{
    open();
    openForm(Contact);
    type("contactFirstName", u"Eva"_s); // without a number it can't be sent yet
    restart();
    QTRY_VERIFY(find<QWidget>("keptSheetBar")->isVisible());
    openForm(Contact);
    QCOMPARE(line("contactFirstName")->text(), u"Eva"_s);
    QVERIFY(!find<QWidget>("keptSheetBar")->isVisible());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    press("confirmDiscardMessageButton");
    QTRY_COMPARE(stored(), QList<SheetDraft>());
}

void TestFormSheets::whoOpensAFormBeforeTheStoreAnswersFindsWhatWasWritten()
{
    open();
    openForm(Location);
    fill(Location);
    restart();
    openForm(Location); // nothing was read yet
    QTRY_COMPARE(line("locationPlace")->text(), u"40.4168, -3.7038"_s);
    QVERIFY(!find<QWidget>("keptSheetBar")->isVisible());
    sendButton(Location)->click();
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QTRY_COMPARE(stored(), QList<SheetDraft>());
}

void TestFormSheets::whoWritesBeforeTheStoreAnswersLosesNeitherForm()
{
    open();
    openForm(Contact);
    type("contactFirstName", u"Eva"_s);
    restart();
    openForm(Contact);
    type("contactFirstName", u"Ana"_s);
    const auto names = [this] {
        QStringList all;
        const QList<SheetDraft> drafts = stored();
        for (const SheetDraft &each : drafts)
            all << each.content[u"first_name"].toString();
        all.sort();
        return all;
    };
    QTRY_COMPARE(names(), (QStringList{u"Ana"_s, u"Eva"_s}));
    type("contactPhone", u"+34 600 000 033"_s);
    sendButton(Contact)->click();
    QTRY_VERIFY(!sheet());
    QTRY_VERIFY(find<QWidget>("keptSheetBar")->isVisible());
    press("continueKeptSheetButton");
    QTRY_COMPARE(line("contactFirstName")->text(), u"Eva"_s);
}

Message TestFormSheets::failedLocation(const ConversationId &conversation)
{
    LocationContent location;
    location.latitude = 40.5;
    location.longitude = -3.25;
    Message failed;
    failed.id = newId<MessageId>();
    failed.conversation = conversation;
    failed.direction = Direction::Outbound;
    failed.sentAt = QDateTime::currentDateTimeUtc();
    failed.delivery = Delivery::Failed;
    failed.failure.meta = MetaCode{131000};
    failed.content = location;
    const Result<bool> added = QCoro::waitFor(
        m_shop->store.write([failed](StoreSession &session) { return session.messages.add(failed, false); }));
    if (!added)
        qFatal("not added");
    return failed;
}

void TestFormSheets::aChangeOfAFailedMessageIsThereAgainAfterARestart()
{
    const Message failed = failedLocation(open());
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    auto *view = find<QListView>("messageList");
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_F2);
    type("locationName", u"Shop"_s);
    QTRY_COMPARE(stored().value(0).key.message, failed.id);
    restart();
    QTRY_VERIFY(find<QWidget>("keptSheetBar")->isVisible());
    press("continueKeptSheetButton");
    QCOMPARE(line("locationName")->text(), u"Shop"_s);
    press("sendLocationButton");
    QTRY_COMPARE(last().delivery, Delivery::Queued);
    QCOMPARE(last().id, failed.id);
    QCOMPARE(std::get<LocationContent>(last().content).placeName, u"Shop"_s);
    QCOMPARE(stored(), QList<SheetDraft>());
}

void TestFormSheets::aTemplateThatWasBegunIsOfferedAgain()
{
    const ConversationId id = open();
    SheetDraft draft;
    draft.key.kind = SheetKind::Template;
    QVERIFY(QCoro::waitFor(m_shop->outbox.sheetDrafts().save(id, draft)));
    restart();
    QTRY_VERIFY(find<QWidget>("keptSheetBar")->isVisible());
    QCOMPARE(find<QLabel>("keptSheetText")->text(), u"Send a template"_s);
    QSignalSpy requested(m_pane.get(), &ChatPane::templateRequested);
    press("continueKeptSheetButton");
    QCOMPARE(requested.size(), 1);
}

QTEST_MAIN(TestFormSheets)
#include "tst_formsheets.moc"
