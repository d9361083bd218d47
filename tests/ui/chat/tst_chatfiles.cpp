// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "media/mediadownloads.h"
#include "tests/ui/inbox/shop.h"
#include "tests/ui/looks.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/mediaviewer.h"
#include "ui/chat/picturecanvas.h"
#include "ui/chat/thumbnails.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::test::Shop;

namespace {

const QString caption =
    u"Is this the one that you had in the window last week? I would like two of them for Saturday, "
    "and one more for my sister, if there are any left."_s;

QImage painted(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

/// Files that customers sent, in the conversation and in the viewer, over a real store and real files.
class TestChatFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPictureIsShownOnceItIsHere();
    void whyAFileIsNotHereIsShownInWords_data();
    void whyAFileIsNotHereIsShownInWords();
    void aClickBeginsAndStopsADownload();
    void theViewerGoesThroughTheConversation();
    void theViewerKeepsKeysAndFocus();
    void thePictureIsZoomedAndMoved();
    void whatCanRunIsNotOpened();
    void aPictureIsCopied();
    void decodedPicturesTakeLimitedMemory();
    void aFileFitsAnyWindow_data();
    void aFileFitsAnyWindow();
    void theViewerFitsAnyWindow_data();
    void theViewerFitsAnyWindow();

private:
    void makePane();
    /// A message of a customer with a file; the conversation is opened by `open`.
    MessageId add(MediaKind kind, const QString &id, const QString &text = {}, const QString &fileName = {});
    /// The file is on the disk.
    void arrive(const QString &id, const QString &name, const QByteArray &bytes, QSize pixels = {});
    void arrive(const QString &id, const QImage &image);
    void end(const QString &id, MediaStage stage, MediaProblem problem);
    void open();
    ChatView *view() const { return m_pane->findChild<ChatView *>(u"messageList"_s); }
    MediaViewer *viewer() const { return m_pane->window()->findChild<MediaViewer *>(); }
    QModelIndex row(int number) const { return view()->model()->index(number, 0); }
    QString spoken(int number) const { return row(number).data(Qt::AccessibleTextRole).toString(); }
    /// Makes the row current and presses Return.
    void use(int number);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MediaDownloads> m_downloads;
    std::unique_ptr<ChatPane> m_pane;
    ConversationId m_conversation;
    int m_sent = 0;
};

void TestChatFiles::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestChatFiles::init()
{
    m_sent = 0;
    m_shop = std::make_unique<Shop>();
    m_downloads =
        std::make_unique<MediaDownloads>(m_shop->store, m_shop->graph, m_shop->tokens, m_shop->clock);
    m_conversation = m_shop->add(u"Ana"_s, u"34600000011"_s, {});
    makePane();
}

void TestChatFiles::makePane()
{
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme);
    m_pane->setDownloads(*m_downloads);
    m_pane->resize(800, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), shoptalk::support::patienceMs));
}

void TestChatFiles::cleanup()
{
    m_pane.reset();
    m_downloads.reset();
    m_shop.reset();
}

MessageId TestChatFiles::add(MediaKind kind, const QString &id, const QString &text, const QString &fileName)
{
    MediaContent media;
    media.kind = kind;
    media.id = MediaId(id);
    media.mimeType = kind == MediaKind::Document ? u"application/pdf"_s
        : kind == MediaKind::Video               ? u"video/mp4"_s
                                                 : u"image/png"_s;
    media.fileName = fileName;
    media.caption = text;
    Message message;
    message.id = newId<MessageId>();
    message.conversation = m_conversation;
    message.direction = Direction::Inbound;
    message.wamid = Wamid(u"wamid."_s + id);
    message.content = media;
    message.sentAt =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 600 + ++m_sent, Qt::UTC);
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    if (!QCoro::waitFor(m_shop->store.write(store)))
        qFatal("not stored");
    return message.id;
}

void TestChatFiles::arrive(const QString &id, const QString &name, const QByteArray &bytes, QSize pixels)
{
    const QDir folder(QFileInfo(m_shop->store.path()).dir().filePath(u"received/"_s + id));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    const auto store = [=](StoreSession &session) {
        return session.mediaFiles.setAvailable(MediaId(id), name, bytes.size(), pixels,
                                               QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(MediaId(id));
}

void TestChatFiles::arrive(const QString &id, const QImage &image)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QVERIFY(image.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    arrive(id, u"picture.png"_s, file.readAll(), image.size());
}

void TestChatFiles::end(const QString &id, MediaStage stage, MediaProblem problem)
{
    const auto store = [=](StoreSession &session) {
        return session.mediaFiles.end(MediaId(id), stage, problem);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(MediaId(id));
}

void TestChatFiles::open()
{
    m_pane->showConversation(m_shop->store.reader().conversations.find(m_conversation)->value());
    QTRY_VERIFY(view()->model()->rowCount() > 0);
}

void TestChatFiles::use(int number)
{
    view()->setFocus();
    view()->selectionModel()->setCurrentIndex(row(number), QItemSelectionModel::NoUpdate);
    QTest::keyClick(view(), Qt::Key_Return);
}

void TestChatFiles::aPictureIsShownOnceItIsHere()
{
    const MessageId id = add(MediaKind::Image, u"5001"_s, u"Look"_s);
    open();
    QCOMPARE(view()->mediaState(id).status, MediaState::Status::Waiting);
    QVERIFY(spoken(0).contains(u"not downloaded"_s));
    arrive(u"5001"_s, painted({900, 600}, Qt::red));
    QCOMPARE(view()->mediaState(id).status, MediaState::Status::Available);
    QCOMPARE(view()->mediaState(id).pixels, QSize(900, 600));
    QTRY_VERIFY(!view()->mediaState(id).thumbnail.isNull());
    QCOMPARE(view()->mediaState(id).thumbnail.width(), 640);
    QVERIFY(!spoken(0).contains(u"download"_s));
    QTRY_VERIFY(view()->grab().toImage().pixelColor(60, view()->visualRect(row(0)).center().y()) == Qt::red);

    // Another conversation and back: decoded again when it is on the screen.
    m_pane->showNothing();
    open();
    QTRY_VERIFY(!view()->mediaState(id).thumbnail.isNull());
}

void TestChatFiles::whyAFileIsNotHereIsShownInWords_data()
{
    QTest::addColumn<MediaStage>("stage");
    QTest::addColumn<MediaProblem>("problem");
    QTest::addColumn<QString>("shownText");
    QTest::addColumn<bool>("canTryAgain");
    using P = MediaProblem;
    using S = MediaStage;
    QTest::newRow("expired") << S::Expired << P::None << u"no longer has"_s << false;
    QTest::newRow("page") << S::Failed << P::NotTheFile << u"sign-in page"_s << true;
    QTest::newRow("hash") << S::Failed << P::WrongHash << u"damaged"_s << true;
    QTest::newRow("disk") << S::Failed << P::DiskFull << u"disk of this computer is full"_s << true;
    QTest::newRow("link") << S::Failed << P::LinkDead << u"did not hand over"_s << true;
    QTest::newRow("large") << S::Failed << P::TooLarge << u"100 MB"_s << true;
    QTest::newRow("refused") << S::Failed << P::Refused << u"refused"_s << true;
    QTest::newRow("stopped") << S::Cancelled << P::None << QString() << true;
}

void TestChatFiles::whyAFileIsNotHereIsShownInWords()
{
    QFETCH(const MediaStage, stage);
    QFETCH(const MediaProblem, problem);
    QFETCH(const QString, shownText);
    QFETCH(const bool, canTryAgain);
    const MessageId id = add(MediaKind::Document, u"5001"_s, {}, u"Invoice.pdf"_s);
    open();
    end(u"5001"_s, stage, problem);
    const MediaState state = view()->mediaState(id);
    QVERIFY2(state.reason.contains(shownText), qPrintable(state.reason));
    QCOMPARE(state.reason.isEmpty(), shownText.isEmpty());
    QCOMPARE(state.isFetchable, canTryAgain);
    QVERIFY2(spoken(0).contains(shownText), qPrintable(spoken(0)));
    use(0); // Return is "Try again"
    QTRY_COMPARE(m_downloads->find(MediaId(u"5001"_s))->stage, canTryAgain ? MediaStage::Queued : stage);
}

void TestChatFiles::aClickBeginsAndStopsADownload()
{
    const MessageId id = add(MediaKind::Image, u"5001"_s);
    open();
    QSignalSpy requested(view(), &ChatView::fileRequested);
    const QRect place = view()->visualRect(row(0));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(60, place.center().y()));
    QCOMPARE(requested.takeFirst().first().value<ContentAction::Kind>(), ContentAction::Kind::Download);
    Q_EMIT m_downloads->progressed(MediaId(u"5001"_s), 30, 100);
    QCOMPARE(view()->mediaState(id).status, MediaState::Status::Downloading);
    QCOMPARE(view()->mediaState(id).progress, 0.3);
    QVERIFY(spoken(0).contains(u"on its way"_s));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      QPoint(60, view()->visualRect(row(0)).center().y()));
    QCOMPARE(requested.takeFirst().first().value<ContentAction::Kind>(), ContentAction::Kind::StopDownload);
    QTRY_COMPARE(m_downloads->find(MediaId(u"5001"_s))->stage, MediaStage::Cancelled);
}

void TestChatFiles::theViewerGoesThroughTheConversation()
{
    add(MediaKind::Image, u"5001"_s, u"First"_s);
    add(MediaKind::Document, u"5002"_s, {}, u"Invoice.pdf"_s);
    add(MediaKind::Image, u"5003"_s, u"Not here"_s);
    add(MediaKind::Image, u"5004"_s, u"Last"_s);
    arrive(u"5001"_s, painted({900, 600}, Qt::red));
    arrive(u"5002"_s, u"Invoice.pdf"_s, "%PDF-1.7");
    arrive(u"5004"_s, painted({300, 400}, Qt::blue));
    open();
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    QCOMPARE(viewer()->geometry(), m_pane->rect());
    const auto text = [this](const QString &name) { return viewer()->findChild<QLabel *>(name)->text(); };
    QCOMPARE(text(u"mediaViewerCaption"_s), u"First"_s);
    QCOMPARE(text(u"mediaViewerCount"_s), u"1 of 2"_s);
    auto *canvas = viewer()->findChild<PictureCanvas *>();
    QTRY_COMPARE(canvas->picture().size(), QSize(900, 600));
    QVERIFY(!viewer()->findChild<QToolButton *>(u"mediaViewerPreviousButton"_s)->isEnabled());
    QTest::keyClick(viewer(), Qt::Key_Left); // there is nothing before
    QCOMPARE(text(u"mediaViewerCaption"_s), u"First"_s);
    QTest::keyClick(viewer(), Qt::Key_Right);
    QCOMPARE(text(u"mediaViewerCaption"_s), u"Last"_s);
    QTRY_COMPARE(canvas->picture().size(), QSize(300, 400));
    QVERIFY(!viewer()->findChild<QToolButton *>(u"mediaViewerNextButton"_s)->isEnabled());
    QTest::keyClick(viewer(), Qt::Key_Home);
    QCOMPARE(text(u"mediaViewerCaption"_s), u"First"_s);

    // Right to left, the arrow keys are turned round like the order of reading.
    viewer()->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(viewer(), Qt::Key_Left);
    QCOMPARE(text(u"mediaViewerCaption"_s), u"Last"_s);
    QTest::keyClick(viewer(), Qt::Key_Escape);
    QVERIFY(!viewer()->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestChatFiles::theViewerKeepsKeysAndFocus()
{
    add(MediaKind::Image, u"5001"_s, u"First"_s);
    arrive(u"5001"_s, painted({900, 600}, Qt::red));
    open();
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(viewer() == QApplication::focusWidget()
                || viewer()->isAncestorOf(QApplication::focusWidget()));
    }
    const QList<QToolButton *> buttons = viewer()->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    m_pane->resize(500, 600);
    QCOMPARE(viewer()->geometry(), m_pane->rect());
    m_pane->showNothing(); // the conversation is closed under it
    QVERIFY(!viewer()->isVisible());
}

void TestChatFiles::thePictureIsZoomedAndMoved()
{
    PictureCanvas canvas(*m_theme);
    canvas.resize(400, 300);
    canvas.show();
    canvas.setPicture(painted({1600, 1200}, Qt::red));
    QCOMPARE(canvas.zoom(), 0.25);
    QVERIFY(canvas.isFitted());
    canvas.zoomIn();
    QVERIFY(canvas.zoom() > 0.25 && !canvas.isFitted());
    canvas.pan(1, 1);
    canvas.toggleFit();
    QCOMPARE(canvas.zoom(), 0.25);
    canvas.toggleFit();
    QCOMPARE(canvas.zoom(), 1.0);
    const QPointF at(100, 100);
    QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &wheel);
    QCOMPARE(canvas.zoom(), 0.8);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at.toPoint());
    QVERIFY(canvas.isFitted());
    for (int i = 0; i < 60; ++i)
        canvas.zoomIn();
    QCOMPARE(canvas.zoom(), 8.0);
    canvas.toggleFit();
    canvas.resize(200, 300); // a fitted picture stays fitted
    QCOMPARE(canvas.zoom(), 0.125);
    canvas.setPicture(painted({20, 20}, Qt::red)); // a small one is not made larger
    QCOMPARE(canvas.zoom(), 1.0);
}

void TestChatFiles::whatCanRunIsNotOpened()
{
    add(MediaKind::Document, u"5001"_s, {}, u"Invoice.pdf.exe"_s);
    arrive(u"5001"_s, u"Invoice.pdf.exe"_s, "MZ\x90");
    add(MediaKind::Document, u"5002"_s, {}, u"Invoice.pdf"_s);
    arrive(u"5002"_s, u"Invoice.pdf"_s, "#!/bin/sh\n");
    open();
    for (const int number : {0, 1}) {
        use(number);
        QTRY_VERIFY(m_pane->findChild<QMessageBox *>(u"dangerousFileDialog"_s));
        auto *dialog = m_pane->findChild<QMessageBox *>(u"dangerousFileDialog"_s);
        QVERIFY(dialog->text().contains(u"Invoice.pdf"_s));
        QVERIFY(dialog->findChild<QPushButton *>(u"saveDangerousFileButton"_s));
        QCOMPARE(dialog->defaultButton(), dialog->button(QMessageBox::Cancel));
        delete dialog;
    }
}

void TestChatFiles::aPictureIsCopied()
{
    add(MediaKind::Image, u"5001"_s);
    arrive(u"5001"_s, painted({90, 60}, Qt::red));
    open();
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(viewer(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(90, 60));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasUrls());
    QCOMPARE(viewer()->findChild<QLabel *>(u"mediaViewerStatus"_s)->text(), u"Copied"_s);
}

void TestChatFiles::decodedPicturesTakeLimitedMemory()
{
    const QTemporaryDir folder;
    Thumbnails thumbnails;
    thumbnails.setLimit(3 * 640 * 640 * 4);
    const QSignalSpy loaded(&thumbnails, &Thumbnails::loaded);
    const QSignalSpy dropped(&thumbnails, &Thumbnails::dropped);
    const QString path = folder.filePath(u"a.png"_s);
    QVERIFY(painted({640, 640}, Qt::red).save(path));
    for (int i = 0; i < 3; ++i)
        thumbnails.want(MessageId(QString::number(i)), path);
    QTRY_COMPARE(loaded.size(), 3);
    thumbnails.want(MessageId(u"0"_s), path); // is on the screen again
    thumbnails.want(MessageId(u"3"_s), path);
    QTRY_COMPARE(loaded.size(), 4);
    QCOMPARE(dropped.size(), 1);
    QVERIFY(!thumbnails.find(MessageId(u"0"_s)).isNull());
    QVERIFY(thumbnails.bytes() <= 3 * 640 * 640 * 4);
    const QSignalSpy failed(&thumbnails, &Thumbnails::failed);
    thumbnails.want(MessageId(u"4"_s), folder.filePath(u"gone.png"_s));
    QTRY_COMPARE(failed.size(), 1);
    thumbnails.want(MessageId(u"4"_s), folder.filePath(u"gone.png"_s)); // not again and again
    thumbnails.clear();
    QCOMPARE(thumbnails.bytes(), 0);
}

void TestChatFiles::aFileFitsAnyWindow_data()
{
    test::addLooks(900, 420);
}

void TestChatFiles::aFileFitsAnyWindow()
{
    QFETCH(const test::Look, look);
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    makePane();
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 3000);
    add(MediaKind::Image, u"5001"_s, caption);
    add(MediaKind::Image, u"5002"_s, u"Small"_s);
    add(MediaKind::Image, u"5003"_s);
    add(MediaKind::Document, u"5004"_s, {}, u"Invoice 7.pdf"_s);
    add(MediaKind::Image, u"5005"_s);
    add(MediaKind::Document, u"5006"_s, u"For Saturday"_s, u"A list of guests with a long name.pdf"_s);
    arrive(u"5001"_s, painted({600, 800}, QColor(180, 120, 90)));
    arrive(u"5002"_s, painted({60, 90}, QColor(90, 120, 90)));
    end(u"5003"_s, MediaStage::Failed, MediaProblem::NotTheFile);
    arrive(u"5006"_s, u"A list of guests with a long name.pdf"_s, "%PDF-1.7");
    end(u"5004"_s, MediaStage::Expired, MediaProblem::None);
    open();
    Q_EMIT m_downloads->progressed(MediaId(u"5005"_s), 30, 100);
    for (const auto &message : {m_shop->messages.index(0, 0), m_shop->messages.index(1, 0)}) {
        const MessageId id = message.data(MessageListModel::MessageRole).value<Message>().id;
        QTRY_VERIFY(!view()->mediaState(id).thumbnail.isNull());
    }
    QVERIFY(test::keepPicture(m_pane->grab(), u"chatfiles-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    makePane();
}

void TestChatFiles::theViewerFitsAnyWindow_data()
{
    test::addLooks(900, 420);
}

void TestChatFiles::theViewerFitsAnyWindow()
{
    QFETCH(const test::Look, look);
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    makePane();
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 640);
    add(MediaKind::Image, u"5001"_s, caption);
    add(MediaKind::Video, u"5002"_s, u"They open"_s);
    arrive(u"5001"_s, painted({1600, 900}, QColor(180, 120, 90)));
    arrive(u"5002"_s, u"video-20261128.mp4"_s, "mp4");
    open();
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    QTRY_VERIFY(!viewer()->findChild<PictureCanvas *>()->picture().isNull());
    QVERIFY(viewer()->minimumSizeHint().width() <= m_pane->width());
    const QString name = u"mediaviewer-"_s + QLatin1StringView(QTest::currentDataTag());
    QVERIFY(test::keepPicture(m_pane->grab(), name));
    QTest::keyClick(viewer(), Qt::Key_End);
    QVERIFY(test::keepPicture(m_pane->grab(), name + u"-video"_s));
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    makePane();
}

QTEST_MAIN(TestChatFiles)
#include "tst_chatfiles.moc"
