// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesscene.h"
#include "tests/ui/looks.h"
#include "ui/chat/picturecanvas.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// The viewer of pictures and videos.
class TestMediaViewer : public FilesScene {
    Q_OBJECT
private Q_SLOTS:
    void theViewerGoesThroughTheConversation();
    void theViewerKeepsKeysAndFocus();
    void anotherConversationClosesTheViewer();
    void thePictureIsZoomedAndMoved();
    void theViewerFitsAnyWindow_data();
    void theViewerFitsAnyWindow();
};

void TestMediaViewer::theViewerGoesThroughTheConversation()
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

void TestMediaViewer::theViewerKeepsKeysAndFocus()
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

void TestMediaViewer::anotherConversationClosesTheViewer()
{
    add(MediaKind::Image, u"5001"_s, u"First"_s);
    arrive(u"5001"_s, painted({900, 600}, Qt::red));
    open();
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    open(); // the same one, as after a new message
    QVERIFY(viewer()->isVisible());
    const ConversationId other = m_shop->add(u"Ben"_s, u"34600000012"_s, {});
    m_pane->showConversation(m_shop->store.reader().conversations.find(other)->value());
    QVERIFY(!viewer()->isVisible());
}

void TestMediaViewer::thePictureIsZoomedAndMoved()
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

void TestMediaViewer::theViewerFitsAnyWindow_data()
{
    test::addLooks(900, 420);
}

void TestMediaViewer::theViewerFitsAnyWindow()
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

QTEST_MAIN(TestMediaViewer)
#include "tst_mediaviewer.moc"
