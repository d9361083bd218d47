// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesscene.h"
#include "tests/ui/looks.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Files that customers sent, in the conversation.
class TestChatFiles : public FilesScene {
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsShownOnceItIsHere();
    void thePictureOfATemplateIsShownWhileItWaits();
    void whyAFileIsNotHereIsShownInWords_data();
    void whyAFileIsNotHereIsShownInWords();
    void aFileOfTheShopsPhoneIsLookedForThere();
    void aFileThatWasNotSentIsNamed();
    void aClickBeginsAndStopsADownload();
    void whatCanRunIsNotOpened();
    void aDoubleClickOpensAFileOnce();
    void aFileThatIsGoneIsFetchedAgain_data();
    void aFileThatIsGoneIsFetchedAgain();
    void aPictureIsCopied();
    void decodedPicturesTakeLimitedMemory();
    void aFileFitsAnyWindow_data();
    void aFileFitsAnyWindow();
};

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

void TestChatFiles::thePictureOfATemplateIsShownWhileItWaits()
{
    const QString path = m_shop->folder.filePath(u"bread.png"_s);
    QVERIFY(painted({900, 600}, Qt::red).save(path));
    MediaContent picture;
    picture.kind = MediaKind::Image;
    picture.mimeType = u"image/png"_s;
    const auto kept = QCoro::waitFor(m_shop->outbox.keepFile({path, picture}));
    QVERIFY(kept);
    TemplateParameter parameter;
    parameter.type = u"image"_s;
    parameter.media << picture;
    TemplateComponent header;
    header.type = u"header"_s;
    header.parameters << parameter;
    const TemplateContent content{u"new_bread"_s, u"en"_s, {header}, u"Fresh bread"_s};
    const auto id = QCoro::waitFor(m_shop->outbox.sendWithFiles(m_conversation, content, {*kept}));
    QVERIFY(id);
    open();
    QTRY_COMPARE(view()->mediaState(*id).status, MediaState::Status::Available);
    QTRY_VERIFY(!view()->mediaState(*id).thumbnail.isNull());
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
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
    QTest::newRow("page") << S::Failed << P::NotTheFile << u"login page"_s << true;
    QTest::newRow("hash") << S::Failed << P::WrongHash << u"damaged"_s << true;
    QTest::newRow("disk") << S::Failed << P::DiskFull << u"disk of this computer is full"_s << true;
    QTest::newRow("link") << S::Failed << P::LinkDead << u"didn’t send"_s << true;
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

void TestChatFiles::aFileOfTheShopsPhoneIsLookedForThere()
{
    m_isOfPhoneApp = true;
    const MessageId id = add(MediaKind::Image, u"5001"_s);
    open();
    end(u"5001"_s, MediaStage::Expired, MediaProblem::None);
    const QString reason = view()->mediaState(id).reason;
    QVERIFY2(reason.contains(u"shop’s phone"_s) && !reason.contains(u"customer"_s), qPrintable(reason));
    open(); // as one that was gone before
    QCOMPARE(view()->mediaState(id).reason, reason);
}

/// Without an id there is nothing to download.
void TestChatFiles::aFileThatWasNotSentIsNamed()
{
    const MessageId id = add(MediaKind::Video, QString());
    open();
    QCOMPARE(view()->mediaState(id).isFetchable, false);
    QVERIFY(view()->mediaState(id).reason.contains(u"didn’t send this file"_s));
    QVERIFY2(spoken(0).endsWith(u"Video\nWhatsApp didn’t send this file."_s), qPrintable(spoken(0)));
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

void TestChatFiles::aDoubleClickOpensAFileOnce()
{
    add(MediaKind::Document, u"5001"_s, {}, u"Invoice.pdf.exe"_s); // so that a dialog is all that opens
    arrive(u"5001"_s, u"Invoice.pdf.exe"_s, "MZ\x90");
    open();
    const QSignalSpy requested(view(), &ChatView::fileRequested);
    QPoint at(60, 0);
    while (at.y() < view()->height() && view()->fileAt(at).isEmpty())
        ++at.ry();
    at.ry() += 10;
    QWidget *viewport = view()->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    QCOMPARE(requested.size(), 1);
    QMouseEvent second(QEvent::MouseButtonDblClick, at, viewport->mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &second);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at);
    QCOMPARE(requested.size(), 1);
    QTRY_VERIFY(m_pane->findChild<QMessageBox *>(u"dangerousFileDialog"_s));
    delete m_pane->findChild<QMessageBox *>(u"dangerousFileDialog"_s);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    QCOMPARE(requested.size(), 2);
    QTRY_VERIFY(m_pane->findChild<QMessageBox *>(u"dangerousFileDialog"_s));
}

void TestChatFiles::aFileThatIsGoneIsFetchedAgain_data()
{
    using Kind = ContentAction::Kind;
    QTest::addColumn<Kind>("action");
    QTest::newRow("shown large") << Kind::ViewFile;
    QTest::newRow("opened") << Kind::OpenFile;
    QTest::newRow("saved") << Kind::SaveFile;
    QTest::newRow("copied") << Kind::CopyPicture;
    QTest::newRow("shown in its folder") << Kind::ShowInFolder;
}

/// Somebody else removed it from the disk.
void TestChatFiles::aFileThatIsGoneIsFetchedAgain()
{
    QFETCH(const ContentAction::Kind, action);
    const MessageId id = add(MediaKind::Image, u"5001"_s);
    arrive(u"5001"_s, painted({90, 60}, Qt::red));
    open();
    const QString path = view()->mediaState(id).path;
    QVERIFY(QFile::remove(path));
    Q_EMIT view()->fileRequested(action, id);
    QTRY_COMPARE(m_downloads->find(MediaId(u"5001"_s))->stage, MediaStage::Queued);
    QTRY_COMPARE(view()->mediaState(id).status, MediaState::Status::Waiting);
    auto *problem = m_pane->findChild<QLabel *>(u"chatProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"no longer on this computer"_s), qPrintable(problem->text()));
    QTRY_VERIFY(!viewer() || !viewer()->isVisible());
    QVERIFY(!m_pane->findChild<QDialog *>(u"saveFileDialog"_s));
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

QTEST_MAIN(TestChatFiles)
#include "tst_chatfiles.moc"
