// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentscene.h"
#include "tests/ui/looks.h"

#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Files from the person to the outbox.
class TestAttachments : public AttachmentScene {
    Q_OBJECT
private Q_SLOTS:
    void filesAreChosenAndSentWithACaption();
    void filesAreDroppedOnTheChat();
    void nothingIsTakenWhileTheWindowIsClosed();
    void aPictureIsPasted();
    void pastedFilesAreAttached();
    void theOrderIsThePersons_data();
    void theOrderIsThePersons();
    void whatCanNotBeSentSaysWhyAndIsRemoved();
    void aCaptionThatIsTooLongSaysSo();
    void audioHasNoCaption();
    void whatCanNotBeStoredStaysInTheSheet();
    void anotherConversationClosesTheSheet();
    void anotherConversationGetsNoFilesThatWereBeingChosen();
    void looksRight_data();
    void looksRight();
};

void TestAttachments::filesAreChosenAndSentWithACaption()
{
    open();
    auto *button = m_pane->findChild<QToolButton *>(u"attachButton"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->menu()->actions().size(), 6);
    button->menu()->actions().first()->trigger();
    auto *dialog = m_pane->findChild<QFileDialog *>(u"attachDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({picture(u"roses.jpg"_s), file(u"bill.pdf"_s)});
    dialog->close();
    QTRY_VERIFY(sheet());
    QTRY_VERIFY(sendButton()->isEnabled());
    QCOMPARE(list()->count(), 2);
    QVERIFY(list()->item(0)->text().contains(u"Photo"_s));
    QTest::keyClicks(caption(), u"Your roses"_s);
    QTest::keyClick(caption(), Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
    QTRY_VERIFY(!sheet());
    const QList<MediaContent> files = sent();
    QCOMPARE(files.at(0).kind, MediaKind::Image);
    QCOMPARE(files.at(0).caption, u"Your roses"_s);
    QCOMPARE(files.at(1).kind, MediaKind::Document);
    QCOMPARE(files.at(1).fileName, u"bill.pdf"_s);
    QVERIFY(files.at(1).caption.isEmpty());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 2);
    QTRY_COMPARE(m_pane->focusWidget(), field());
}

void TestAttachments::filesAreDroppedOnTheChat()
{
    open();
    drop({picture(u"roses.jpg"_s)});
    QVERIFY(sheet());
    drop({file(u"bill.pdf"_s)}); // joins them
    QTRY_VERIFY(sendButton()->isEnabled());
    QCOMPARE(list()->count(), 2);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
}

void TestAttachments::nothingIsTakenWhileTheWindowIsClosed()
{
    open(3000);
    drop({picture(u"roses.jpg"_s)});
    QVERIFY(!sheet());
    QVERIFY(!m_pane->findChild<QToolButton *>(u"attachButton"_s)->isVisible());
}

void TestAttachments::aPictureIsPasted()
{
    open();
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet());
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().mimeType, u"image/jpeg"_s);
    QVERIFY(field()->toPlainText().isEmpty());
}

void TestAttachments::pastedFilesAreAttached()
{
    open();
    auto *data = new QMimeData;
    const QString path = picture(u"roses.jpg"_s);
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setText(path); // as file managers do
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet());
    QVERIFY(field()->toPlainText().isEmpty());
}

void TestAttachments::theOrderIsThePersons_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by the buttons") << false;
    QTest::newRow("by the keyboard") << true;
}

void TestAttachments::theOrderIsThePersons()
{
    QFETCH(const bool, byKey);
    open();
    drop({file(u"a.pdf"_s), file(u"b.pdf"_s), file(u"c.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    list()->setCurrentRow(2);
    if (byKey) {
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    } else {
        auto *up = sheet()->findChild<QToolButton *>(u"attachmentUp"_s);
        QTest::mouseClick(up, Qt::LeftButton);
        QTest::mouseClick(up, Qt::LeftButton);
        QVERIFY(!up->isEnabled());
    }
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 3);
    QCOMPARE(sent().at(0).fileName, u"c.pdf"_s);
    QCOMPARE(sent().at(1).fileName, u"a.pdf"_s);
}

void TestAttachments::whatCanNotBeSentSaysWhyAndIsRemoved()
{
    open();
    drop({file(u"a.zip"_s, QByteArray::fromHex("504b0506") + QByteArray(18, '\0')), file(u"bill.pdf"_s)});
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(!sendButton()->isEnabled());
    QVERIFY(list()->item(0)->text().contains(u"does not take files of this type"_s));
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(!problem()->isVisible());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().fileName, u"bill.pdf"_s);
}

void TestAttachments::aCaptionThatIsTooLongSaysSo()
{
    open();
    drop({file(u"bill.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    caption()->setPlainText(QString(1026, u'a'));
    QVERIFY(!sendButton()->isEnabled());
    QVERIFY(problem()->text().contains(u"2 character"_s));
    caption()->setPlainText(QString(1024, u'a'));
    QVERIFY(sendButton()->isEnabled());
}

void TestAttachments::audioHasNoCaption()
{
    open();
    drop({file(u"song.mp3"_s,
               QByteArray("ID3\x03\0\0\0\0\0\0", 10) + QByteArray::fromHex("fffb9064")
                   + QByteArray(400, '\0'))});
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(!caption()->isEnabled());
    QVERIFY(list()->item(0)->text().contains(u"Audio"_s));
}

void TestAttachments::whatCanNotBeStoredStaysInTheSheet()
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

void TestAttachments::anotherConversationClosesTheSheet()
{
    open();
    drop({file(u"bill.pdf"_s)});
    QVERIFY(sheet());
    open(5, u"34600000012"_s);
    QTRY_VERIFY(!sheet());
}

void TestAttachments::anotherConversationGetsNoFilesThatWereBeingChosen()
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

void TestAttachments::looksRight_data()
{
    test::addLooks(900, 480);
}

void TestAttachments::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme);
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 640);
    m_pane->show();
    open();
    drop({picture(u"roses.jpg"_s), picture(u"tulips.jpg"_s, Qt::darkYellow), file(u"bill-2026-0042.pdf"_s),
          file(u"a.zip"_s, QByteArray::fromHex("504b0506") + QByteArray(18, '\0'))});
    QTRY_VERIFY(problem()->isVisible());
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    QVERIFY(sheet()->width() <= look.width);
    QVERIFY(keepPicture(sheet()->grab(), u"attachmentsheet-"_s + tag));
    list()->setCurrentRow(3);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 3);
    QTRY_VERIFY(!sheet());
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"attachmentsinchat-"_s + tag));
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
