// SPDX-License-Identifier: GPL-3.0-or-later
#include "interactivescene.h"
#include "tests/ui/pictures.h"
#include "ui/chat/contactsheet.h"
#include "ui/chat/locationsheet.h"

#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

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

private:
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

QTEST_MAIN(TestFormSheets)
#include "tst_formsheets.moc"
