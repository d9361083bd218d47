// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentscene.h"
#include "tests/ui/looks.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>
#include <QToolButton>
#include <QtEndian>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray little(quint32 value, qsizetype bytes)
{
    QByteArray all(sizeof(value), '\0');
    qToLittleEndian(value, all.data());
    return all.first(bytes);
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return name + little(quint32(data.size()), 4) + data + QByteArray(data.size() % 2, '\0');
}

/// A WebP with two frames, as other chat programs save stickers. Source: WebP container specification.
QByteArray animatedSticker()
{
    constexpr int side = 512;
    constexpr qsizetype headBytes = 12; // of a WebP with one frame
    QImage noise(side, side, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int grey = 100 + random.bounded(60);
            noise.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    QByteArray still;
    QBuffer buffer(&still);
    if (!buffer.open(QIODevice::WriteOnly) || !noise.save(&buffer, "WEBP", 60))
        qFatal("no WebP");
    const QByteArray size = little(side - 1, 3) + little(side - 1, 3);
    const QByteArray frame = chunk(
        "ANMF", little(0, 3) + little(0, 3) + size + little(100, 3) + little(0, 1) + still.sliced(headBytes));
    const QByteArray all = "WEBP" + chunk("VP8X", little(2, 4) + size)
        + chunk("ANIM", little(0, 4) + little(0, 2)) + frame + frame;
    return "RIFF" + little(quint32(all.size()), 4) + all;
}

} // namespace

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
    void anAnimatedStickerMayBeLarger();
    void aFewVideosAreConvertedAtATime();
    void aPhotoIsSentAsAFile_data();
    void aPhotoIsSentAsAFile();
    void looksRight_data();
    void looksRight();

private:
    void chooseDocuments(const QStringList &paths);
    QCheckBox *asFile() const { return sheet()->findChild<QCheckBox *>(u"sendAsFileBox"_s); }
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

void TestAttachments::anAnimatedStickerMayBeLarger()
{
    open();
    const QByteArray sticker = animatedSticker();
    QVERIFY(sticker.size() > maxFileBytes(MediaKind::Sticker)
            && sticker.size() < maxFileBytes(MediaKind::Sticker, true));
    drop({file(u"hello.webp"_s, sticker)});
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_VERIFY(!sheet() || problem()->isVisible());
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().kind, MediaKind::Sticker);
    QVERIFY(sent().first().isAnimated);
}

/// All at once would take the whole computer, and the first one would be ready last.
void TestAttachments::aFewVideosAreConvertedAtATime()
{
    QFile script(m_shop->folder.filePath(u"convert"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "#!/bin/sh\nname=$(tr '\\0' '\\n' | sed -n 2p)\n: >\"$name.begun\"\nexec tail -f /dev/null\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("SHOPTALK_CONVERT_PROGRAM", script.fileName().toUtf8());
    open();
    QStringList videos;
    for (const char *name : {"a.mkv", "b.mkv", "c.mkv", "d.mkv"})
        videos << file(QString::fromLatin1(name), QByteArray::fromHex("1a45dfa3") + "video");
    const auto isBegun = [&](qsizetype video) { return QFile::exists(videos.at(video) + u".begun"_s); };
    drop(videos);
    QTRY_VERIFY(isBegun(0) && isBegun(1));
    QVERIFY(!isBegun(2) && !isBegun(3));
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(isBegun(2));
    QVERIFY(!isBegun(3));
    qunsetenv("SHOPTALK_CONVERT_PROGRAM");
}

void TestAttachments::chooseDocuments(const QStringList &paths)
{
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(1)->trigger();
    auto *dialog = m_pane->findChild<QFileDialog *>(u"attachDialog"_s);
    Q_EMIT dialog->filesSelected(paths);
    dialog->close();
}

void TestAttachments::aPhotoIsSentAsAFile_data()
{
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("chosen as a document") << true;
    QTest::newRow("by the box") << false;
}

void TestAttachments::aPhotoIsSentAsAFile()
{
    QFETCH(const bool, byMenu);
    open();
    const QString photo = picture(u"roses.jpg"_s);
    if (byMenu)
        chooseDocuments({photo, file(u"bill.pdf"_s)});
    else
        drop({photo, file(u"bill.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(asFile()->isVisible());
    QCOMPARE(asFile()->isChecked(), byMenu);
    if (byMenu) { // and back: the box is there for both directions
        asFile()->click();
        QTRY_VERIFY(sendButton()->isEnabled());
        QVERIFY(list()->item(0)->text().contains(u"Photo"_s));
    }
    asFile()->click();
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(list()->item(0)->text().contains(u"Document"_s));
    QVERIFY(list()->item(0)->text().contains(u"unchanged"_s));
    QVERIFY(keepPicture(sheet()->grab(), u"attachmentsheet-asfile"_s));
    QTest::keyClicks(caption(), u"Your roses"_s);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 2);
    const MediaContent first = sent().first();
    QCOMPARE(first.kind, MediaKind::Document);
    QCOMPARE(first.mimeType, u"image/jpeg"_s);
    QCOMPARE(first.fileName, u"roses.jpg"_s);
    QCOMPARE(first.caption, u"Your roses"_s);
    const QModelIndex row = m_shop->messages.index(1, 0);
    const MessageId id = row.data(MessageListModel::MessageRole).value<Message>().id;
    QFile copy(m_shop->outbox.localFileOf(id));
    QFile original(photo);
    QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == original.readAll());
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
    const ConversationId shown = m_shop->messages.conversation();
    open(5, u"34600000012"_s);
    m_pane->showConversation(m_shop->store.reader().conversations.find(shown)->value());
    QVERIFY(keepPicture(m_pane->grab(), u"keptsheet-"_s + tag));
    m_pane->findChild<QPushButton *>(u"continueKeptSheetButton"_s)->click();
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 3);
    QTRY_VERIFY(!sheet());
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"attachmentsinchat-"_s + tag));
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
