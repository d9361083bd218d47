// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "tests/ui/looks.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Changing a text that was not sent.
class TestEditText : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenComesBackAfterSending();
    void whatWasWrittenComesBackAfterCancelling_data();
    void whatWasWrittenComesBackAfterCancelling();
    void escapeDoesNotLoseAChangedText();
    void anEditSurvivesANewPane();
    void anotherConversationKeepsTheEdit();
    void theReplyOfTheDraftWaits();
    void whatCanNotBeStoredIsEditedOn();
    void whatIsAddedToTheDraftIsNoPartOfTheEdit();
    void nothingIsSentOnceTheWindowHasClosed();
    void aTextThatIsTooLongIsNotSplit();
    void anActionOnTheEditedMessageEndsTheEdit();
    void looksRight_data();
    void looksRight();

private:
    ConversationId openFailed();
    void edit(int row = 0);
    QWidget *editBar() const { return m_pane->findChild<QWidget *>(u"editBar"_s); }
};

ConversationId TestEditText::openFailed()
{
    return open({{Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026},
                 {Direction::Inbound, u"Hola"_s, 4}});
}

void TestEditText::edit(int row)
{
    select(row);
    QTest::keyClick(view(), Qt::Key_F2);
}

void TestEditText::whatWasWrittenComesBackAfterSending()
{
    openFailed();
    const MessageId failed = messageAt(0).id;
    QTest::keyClicks(field(), u"and more"_s);
    edit();
    QVERIFY(editBar()->isVisible());
    QCOMPARE(m_pane->findChild<QLabel *>(u"editedText"_s)->text(), u"No llegó"_s);
    QCOMPARE(field()->toPlainText(), u"No llegó"_s);
    QCOMPARE(m_pane->focusWidget(), field());
    QTRY_COMPARE(conversation().draft, u"and more"_s);
    QTest::keyClicks(field(), u" ayer"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"and more"_s);
    QTRY_COMPARE(messageAt(0).delivery, Delivery::Queued);
    QCOMPARE(messageAt(0).id, failed);
    QCOMPARE(messageAt(0).content, MessageContent(TextContent{u"No llegó ayer"_s}));
    QCOMPARE(view()->model()->rowCount(), 2);
    QTRY_COMPARE(conversation().draftContext, DraftContext());
    QCOMPARE(conversation().draft, u"and more"_s);
}

/// Such as an answer that was typed into a notification and could not be sent.
void TestEditText::whatIsAddedToTheDraftIsNoPartOfTheEdit()
{
    openFailed();
    QTest::keyClicks(field(), u"and more"_s);
    edit();
    m_pane->addToDraft(u"At six"_s);
    QCOMPARE(field()->toPlainText(), u"No llegó"_s);
    QTRY_COMPARE(conversation().draft, u"At six\nand more"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->toPlainText(), u"At six\nand more"_s);
}

void TestEditText::whatWasWrittenComesBackAfterCancelling_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its button") << false;
    QTest::newRow("by Esc") << true;
}

void TestEditText::whatWasWrittenComesBackAfterCancelling()
{
    QFETCH(const bool, byKey);
    openFailed();
    QTest::keyClicks(field(), u"and more"_s);
    edit();
    if (byKey)
        QTest::keyClick(field(), Qt::Key_Escape);
    else
        QTest::mouseClick(m_pane->findChild<QToolButton *>(u"cancelEditButton"_s), Qt::LeftButton);
    QVERIFY(!editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"and more"_s);
    QCOMPARE(m_pane->focusWidget(), field());
    QCOMPARE(messageAt(0).delivery, Delivery::Failed);
}

void TestEditText::escapeDoesNotLoseAChangedText()
{
    openFailed();
    edit();
    QTest::keyClicks(field(), u" ayer"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    auto *question = m_pane->findChild<QMessageBox *>(u"discardEditDialog"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_pane->findChild<QMessageBox *>());
    QCOMPARE(field()->toPlainText(), u"No llegó ayer"_s);
    m_pane->activateWindow(); // the display of the test has no window manager that does it
    QTest::keyClick(field(), Qt::Key_Escape);
    m_pane->findChild<QPushButton *>(u"confirmDiscardEditButton"_s)->click();
    QTRY_COMPARE(field()->toPlainText(), QString());
    QVERIFY(!editBar()->isVisible());
}

void TestEditText::anEditSurvivesANewPane()
{
    const ConversationId id = openFailed();
    QTest::keyClicks(field(), u"and more"_s);
    edit();
    QTest::keyClicks(field(), u" ayer"_s);
    QTRY_COMPARE(conversation().draftContext.editedText, u"No llegó ayer"_s);
    makePane();
    show(id);
    QVERIFY(editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"No llegó ayer"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(messageAt(0).delivery, Delivery::Queued);
    QCOMPARE(field()->toPlainText(), u"and more"_s);
    makePane();
    show(id); // it is no failed message any more
    QVERIFY(!editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"and more"_s);
}

void TestEditText::anotherConversationKeepsTheEdit()
{
    const ConversationId id = openFailed();
    QTest::keyClicks(field(), u"and more"_s);
    edit();
    QTest::keyClicks(field(), u" ayer"_s);
    open({{Direction::Inbound, u"Another customer"_s, 5}}, u"34600000012"_s);
    QVERIFY(!editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), QString());
    show(id);
    QVERIFY(editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"No llegó ayer"_s);
}

void TestEditText::theReplyOfTheDraftWaits()
{
    openFailed();
    select(1);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTest::keyClicks(field(), u"Hola"_s);
    edit();
    QVERIFY(!bar()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(messageAt(0).delivery, Delivery::Queued);
    QVERIFY(messageAt(0).context.quoted.isEmpty());
    QVERIFY(bar()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(messageAt(2).context.quoted, messageAt(1).wamid);
}

void TestEditText::whatCanNotBeStoredIsEditedOn()
{
    openFailed();
    sabotage(
        u"CREATE TRIGGER full BEFORE UPDATE ON whatsapp_messages BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    edit();
    QTest::keyClicks(field(), u" ayer"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"No llegó ayer"_s);
    sabotage(u"DROP TRIGGER full"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(messageAt(0).delivery, Delivery::Queued);
}

void TestEditText::nothingIsSentOnceTheWindowHasClosed()
{
    openFailed();
    edit();
    m_clock.ahead = std::chrono::hours(24);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
    QCOMPARE(field()->toPlainText(), u"No llegó"_s);
    QCOMPARE(messageAt(0).delivery, Delivery::Failed);
}

void TestEditText::aTextThatIsTooLongIsNotSplit()
{
    openFailed();
    edit();
    field()->setPlainText(QString(4097, u'a'));
    QVERIFY(m_pane->findChild<QLabel *>(u"composerTooLong"_s)->isVisible());
    QVERIFY(!m_pane->findChild<QPushButton *>(u"sendPartsButton"_s)->isVisible());
    field()->setPlainText(u"No llegó"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    field()->setPlainText(QString(4097, u'a'));
    QVERIFY(m_pane->findChild<QPushButton *>(u"sendPartsButton"_s)->isVisible());
}

void TestEditText::anActionOnTheEditedMessageEndsTheEdit()
{
    openFailed();
    QTest::keyClicks(field(), u"and more"_s);
    edit();
    select(0);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QVERIFY(!editBar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"and more"_s);
}

void TestEditText::looksRight_data()
{
    addLooks(800, 480);
}

void TestEditText::looksRight()
{
    QFETCH(const Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    makePane(theme, {look.width, 600});
    m_pane->setLayoutDirection(look.direction);
    openFailed();
    edit();
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"edittext-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
}

QTEST_MAIN(TestEditText)
#include "tst_edittext.moc"
