// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentscene.h"
#include "store/sheetdraftrepository.h"
#include "tests/support/busyworkers.h"
#include "tests/ui/looks.h"

#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What becomes of a sheet with files that can't be sent now: it waits, is put aside, or is discarded after a
/// question.
class TestKeptAttachments : public AttachmentScene {
    Q_OBJECT
private Q_SLOTS:
    void whatCanNotBeStoredStaysInTheSheet();
    void theSheetStaysWhileItsFilesAreStored();
    void whatIsBeingStoredDoesNotNeedTheSheet();
    void anotherConversationPutsTheSheetAside();
    void whatWasPutAsideIsDiscardedAfterAQuestion();
    void aFilledSheetIsNotDiscardedWithoutAQuestion_data();
    void aFilledSheetIsNotDiscardedWithoutAQuestion();
    void theSheetIsThereAgainAfterARestart();
    void aPastedPictureIsThereAgainAfterARestart();
    void aFileThatIsGoneAfterARestartIsNamed();
    void whatWasDiscardedAfterARestartStaysAway();
    void nothingIsSentOnceTheWindowHasClosed();
    void anotherConversationGetsNoFilesThatWereBeingChosen();

private:
    /// What the store has of forms that were not sent.
    QList<SheetDraft> stored() const;
    /// The program ends and begins again, with the conversation open.
    void restart();
    void continueKept() { m_pane->findChild<QPushButton *>(u"continueKeptSheetButton"_s)->click(); }
    QWidget *keptBar() const { return m_pane->findChild<QWidget *>(u"keptSheetBar"_s); }
};

QList<SheetDraft> TestKeptAttachments::stored() const
{
    return m_shop->store.reader().drafts.sheets().all(m_shop->messages.conversation()).value();
}

void TestKeptAttachments::restart()
{
    const ConversationId id = m_shop->messages.conversation();
    m_pane.reset();
    makePane();
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
}

void TestKeptAttachments::whatCanNotBeStoredStaysInTheSheet()
{
    open();
    const QString path = file(u"bill.pdf"_s);
    drop({path});
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(QFile::remove(path));
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(m_shop->messages.rowCount(), 1);
    file(u"bill.pdf"_s);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
}

void TestKeptAttachments::theSheetStaysWhileItsFilesAreStored()
{
    open();
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString path = m_shop->folder.filePath(u"roses.bmp"_s); // so that a converted copy is sent
    QVERIFY(image.save(path));
    drop({path});
    QTRY_VERIFY(sendButton()->isEnabled());
    auto *cancel = sheet()->findChild<QPushButton *>(u"cancelAttachmentsButton"_s);
    QVERIFY(cancel && cancel->isEnabled());
    {
        const support::BusyWorkers blocked;
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        QVERIFY(!cancel->isEnabled());
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(sheet()->isVisible());
        QCOMPARE(list()->count(), 1);
    }
    QTRY_COMPARE(sent().size(), 1);
    QTRY_VERIFY(!sheet());
}

void TestKeptAttachments::whatIsBeingStoredDoesNotNeedTheSheet()
{
    open();
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString path = m_shop->folder.filePath(u"roses.bmp"_s);
    QVERIFY(image.save(path));
    drop({path});
    QTRY_VERIFY(sendButton()->isEnabled());
    const ConversationId first = m_shop->messages.conversation();
    const ConversationId other =
        m_shop->add(u"Eva"_s, u"34600000012"_s, {{Direction::Inbound, u"Hola"_s, 5}});
    const Conversation shown = m_shop->store.reader().conversations.find(other)->value();
    {
        const support::BusyWorkers blocked;
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        m_pane->showConversation(shown);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!sheet() || !sheet()->isVisible());
    }
    QTRY_COMPARE(m_shop->store.reader().outbox.count().value(), 1);
    m_pane->showConversation(m_shop->store.reader().conversations.find(first)->value());
    QTRY_COMPARE(sent().size(), 1);
}

void TestKeptAttachments::anotherConversationPutsTheSheetAside()
{
    open();
    const ConversationId ana = m_shop->messages.conversation();
    drop({file(u"bill.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    caption()->setPlainText(u"Your bill"_s);
    open(5, u"34600000012"_s); // as a click on a notification does
    QVERIFY(!sheet()->isVisible());
    QVERIFY(!keptBar()->isVisible());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
    m_pane->showConversation(m_shop->store.reader().conversations.find(ana)->value());
    QVERIFY(!sheet()->isVisible());
    QVERIFY(keptBar()->isVisible());
    QCOMPARE(m_pane->findChild<QLabel *>(u"keptSheetText"_s)->text(), u"Send files"_s);
    m_pane->findChild<QPushButton *>(u"continueKeptSheetButton"_s)->click();
    QVERIFY(sheet()->isVisible());
    QVERIFY(!keptBar()->isVisible());
    QCOMPARE(caption()->toPlainText(), u"Your bill"_s);
    drop({file(u"offer.pdf"_s)}); // joins them
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 2);
    QCOMPARE(sent().first().caption, u"Your bill"_s);
    QTRY_VERIFY(!sheet());
}

void TestKeptAttachments::whatWasPutAsideIsDiscardedAfterAQuestion()
{
    open();
    drop({file(u"bill.pdf"_s)});
    open(5, u"34600000012"_s);
    open();
    QVERIFY(keptBar()->isVisible());
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"discardKeptSheetButton"_s), Qt::LeftButton);
    m_pane->findChild<QPushButton *>(u"confirmDiscardKeptButton"_s)->click();
    QVERIFY(!keptBar()->isVisible());
    QTRY_VERIFY(!sheet());
    open(5, u"34600000012"_s);
    open();
    QVERIFY(!keptBar()->isVisible());
}

void TestKeptAttachments::aFilledSheetIsNotDiscardedWithoutAQuestion_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a caption") << u"caption"_s;
    QTest::newRow("an order") << u"order"_s;
    QTest::newRow("a pasted picture") << u"picture"_s;
}

void TestKeptAttachments::aFilledSheetIsNotDiscardedWithoutAQuestion()
{
    QFETCH(const QString, what);
    open();
    drop({file(u"a.pdf"_s), file(u"b.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    if (what == "caption"_L1)
        QTest::keyClicks(caption(), u"Your bill"_s);
    else if (what == "order"_L1)
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    else
        sheet()->addPicture(QImage(8, 8, QImage::Format_RGB32));
    QTest::keyClick(sheet(), Qt::Key_Escape);
    auto *question = m_pane->findChild<QMessageBox *>(u"discardMessageDialog"_s);
    QVERIFY(question);
    QVERIFY(keepPicture(question->grab(), u"discardmessage"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_pane->findChild<QMessageBox *>());
    QVERIFY(sheet()->isVisible());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    m_pane->findChild<QPushButton *>(u"confirmDiscardMessageButton"_s)->click();
    QTRY_VERIFY(!sheet());
}

/// Also after the lock, which destroys the pane.
void TestKeptAttachments::theSheetIsThereAgainAfterARestart()
{
    open();
    field()->setPlainText(u"Hola"_s);
    drop({file(u"bill.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    caption()->setPlainText(u"Your bill"_s);
    QTRY_COMPARE(stored().value(0).content[u"caption"].toString(), u"Your bill"_s); // a crash loses nothing
    caption()->setPlainText(u"Your second bill"_s);
    restart();
    QTRY_VERIFY(keptBar()->isVisible());
    QVERIFY(!sheet());
    QCOMPARE(m_pane->findChild<QLabel *>(u"keptSheetText"_s)->text(), u"Send files"_s);
    QCOMPARE(conversation().draft, u"Hola"_s);
    continueKept();
    QVERIFY(!keptBar()->isVisible());
    QCOMPARE(caption()->toPlainText(), u"Your second bill"_s);
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().caption, u"Your second bill"_s);
    QCOMPARE(sent().first().fileName, u"bill.pdf"_s);
    QCOMPARE(stored(), QList<SheetDraft>());
    restart();
    QTRY_VERIFY(!keptBar()->isVisible());
}

void TestKeptAttachments::aPastedPictureIsThereAgainAfterARestart()
{
    open();
    drop({file(u"bill.pdf"_s)});
    sheet()->addPicture(QImage(64, 64, QImage::Format_RGB32));
    QTRY_COMPARE(stored().value(0).copies.size(), 1);
    restart();
    QTRY_VERIFY(keptBar()->isVisible());
    continueKept();
    QCOMPARE(list()->count(), 2);
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(list()->item(1)->text().startsWith(u"Pasted picture"_s));
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 2);
    QCOMPARE(sent().at(1).kind, MediaKind::Image);
}

void TestKeptAttachments::aFileThatIsGoneAfterARestartIsNamed()
{
    open();
    const QString path = file(u"bill.pdf"_s);
    drop({path});
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(QFile::remove(path));
    restart();
    QTRY_VERIFY(keptBar()->isVisible());
    continueKept();
    QTRY_VERIFY(list()->item(0)->text().contains(u"can’t be opened"_s));
    QVERIFY(list()->item(0)->text().startsWith(u"bill.pdf"_s));
    QVERIFY(!sendButton()->isEnabled());
}

void TestKeptAttachments::whatWasDiscardedAfterARestartStaysAway()
{
    open();
    drop({file(u"bill.pdf"_s)});
    QTRY_COMPARE(stored().size(), 1);
    restart();
    QTRY_VERIFY(keptBar()->isVisible());
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"discardKeptSheetButton"_s), Qt::LeftButton);
    m_pane->findChild<QPushButton *>(u"confirmDiscardKeptButton"_s)->click();
    QVERIFY(!keptBar()->isVisible());
    QTRY_COMPARE(stored(), QList<SheetDraft>());
}

void TestKeptAttachments::nothingIsSentOnceTheWindowHasClosed()
{
    m_pane.reset();
    makePane(*m_theme, {900, 640}); // with the clock of the test
    open();
    drop({file(u"bill.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    caption()->setPlainText(u"Your bill"_s);
    m_clock.ahead = std::chrono::hours(24);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"window has closed"_s));
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
    QVERIFY(sheet()->isVisible());
    QCOMPARE(caption()->toPlainText(), u"Your bill"_s);
    m_clock.ahead = std::chrono::hours(0);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
}

void TestKeptAttachments::anotherConversationGetsNoFilesThatWereBeingChosen()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(1)->trigger();
    const QPointer<QFileDialog> dialog = m_pane->findChild<QFileDialog *>(u"attachDialog"_s);
    QVERIFY(dialog);
    open(5, u"34600000012"_s);
    if (dialog)
        Q_EMIT dialog->filesSelected({file(u"bill.pdf"_s)});
    QVERIFY(!sheet());
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestKeptAttachments)
#include "tst_keptattachments.moc"
