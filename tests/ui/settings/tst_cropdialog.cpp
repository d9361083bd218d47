// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "ui/settings/cropdialog.h"
#include "ui/settings/cropframe.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// A picture in which people who look at the tests' pictures see the position of the frame.
ChosenPicture somePicture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, size.width(), size.height());
    sky.setColorAt(0, QColor(0xF2, 0xC1, 0x4E));
    sky.setColorAt(1, QColor(0x5F, 0x0F, 0x40));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(0x0F, 0x4C, 0x5C));
    painter.drawEllipse(image.rect().center(), size.height() / 4, size.height() / 4);
    painter.end();
    return QCoro::waitFor(takePicture(image)).value_or(ChosenPicture());
}

} // namespace

/// B13: which square of a picture customers are to see is chosen by mouse or keyboard.
class TestCropDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void b13_theSquareStaysInsideThePicture();
    void b13_aCornerIsDragged_data();
    void b13_aCornerIsDragged();
    void b13_theKeyboardMovesAndResizes();
    void b13_theMouseMovesAndResizes();
    void b13_theSizeCanBeSet();
    void b13_whatIsChosenIsShown();
    void b13_everythingIsReachedByKeyboard();
    void b13_whatIsJustLargeEnoughFits();
    void b13_looksRight_data() { test::addLooks(520, 400); }
    void b13_looksRight();

private:
    void open(const QSize &picture);
    const QRect &square() const { return m_frame->square().rect(); }
    /// Where a pixel of the picture is shown.
    QPoint at(const QPoint &pixel) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CropDialog> m_dialog;
    CropFrame *m_frame = nullptr;
};

void TestCropDialog::init()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    open(QSize(800, 600));
}

void TestCropDialog::open(const QSize &picture)
{
    m_dialog = std::make_unique<CropDialog>(somePicture(picture), *m_theme);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_frame = m_dialog->findChild<CropFrame *>(u"cropFrame"_s);
    m_dialog->resize(520, 680);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), shoptalk::support::patienceMs));
}

QPoint TestCropDialog::at(const QPoint &pixel) const
{
    const int margin = 8;
    const QSizeF module = m_frame->size() - QSize(2 * margin, 2 * margin);
    const QSizeF size = QSizeF(m_frame->square().picture()).scaled(module, Qt::KeepAspectRatio);
    const QPointF corner = QRectF(m_frame->rect()).center() - QPointF(size.width(), size.height()) / 2;
    return (corner + QPointF(pixel) * size.width() / m_frame->square().picture().width()).toPoint();
}

void TestCropDialog::b13_theSquareStaysInsideThePicture()
{
    CropSquare square(QSize(800, 600), 192);
    QCOMPARE(square.rect(), QRect(100, 0, 600, 600));
    square.moveBy(QPoint(-500, 50));
    QCOMPARE(square.rect(), QRect(0, 0, 600, 600));
    square.setSide(200);
    QCOMPARE(square.rect(), QRect(200, 200, 200, 200));
    square.setSide(10);
    QCOMPARE(square.rect().size(), QSize(192, 192));
    square.moveBy(QPoint(5000, 5000));
    QCOMPARE(square.rect().bottomRight(), QPoint(799, 599));
    square.setSide(5000);
    QCOMPARE(square.rect(), QRect(200, 0, 600, 600));
}

void TestCropDialog::b13_aCornerIsDragged_data()
{
    QTest::addColumn<Qt::Corner>("corner");
    QTest::addColumn<QPoint>("place");
    QTest::addColumn<QRect>("square");
    // From 300,200 with 200 pixels.
    QTest::newRow("out to the lower right")
        << Qt::BottomRightCorner << QPoint(550, 420) << QRect(300, 200, 250, 250);
    QTest::newRow("out to the upper left")
        << Qt::TopLeftCorner << QPoint(250, 190) << QRect(250, 150, 250, 250);
    QTest::newRow("out to the upper right")
        << Qt::TopRightCorner << QPoint(520, 100) << QRect(300, 100, 300, 300);
    QTest::newRow("out to the lower left")
        << Qt::BottomLeftCorner << QPoint(100, 300) << QRect(100, 200, 400, 400);
    QTest::newRow("beyond the edge") << Qt::BottomRightCorner << QPoint(900, 900)
                                     << QRect(300, 200, 400, 400);
    QTest::newRow("onto the other corner")
        << Qt::TopLeftCorner << QPoint(700, 700) << QRect(308, 208, 192, 192);
}

void TestCropDialog::b13_aCornerIsDragged()
{
    QFETCH(const Qt::Corner, corner);
    QFETCH(const QPoint, place);
    CropSquare square(QSize(800, 600), 192);
    square.setSide(200);
    QCOMPARE(square.rect(), QRect(300, 200, 200, 200));
    square.dragCorner(corner, place);
    QTEST(square.rect(), "square");
}

void TestCropDialog::b13_theKeyboardMovesAndResizes()
{
    QVERIFY(m_frame->hasFocus());
    const int step = 600 / 40;
    QTest::keyClick(m_frame, Qt::Key_Right);
    QCOMPARE(square(), QRect(100 + step, 0, 600, 600));
    QTest::keyClick(m_frame, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(square().x(), 100 + step - 1);
    QTest::keyClick(m_frame, Qt::Key_Minus);
    QCOMPARE(square().width(), 600 - step);
    QTest::keyClick(m_frame, Qt::Key_Up);
    QCOMPARE(square().y(), 0);
    QTest::keyClick(m_frame, Qt::Key_Down);
    QTest::keyClick(m_frame, Qt::Key_Down);
    QCOMPARE(square().y(), step);
    QTest::keyClick(m_frame, Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(square().width(), 600);
    QCOMPARE(m_dialog->findChild<QSlider *>(u"cropSize"_s)->value(), 600);
}

void TestCropDialog::b13_theMouseMovesAndResizes()
{
    m_frame->setSide(300);
    QCOMPARE(square(), QRect(250, 150, 300, 300));
    const auto drag = [this](const QPoint &from, const QPoint &to) {
        QTest::mousePress(m_frame, Qt::LeftButton, Qt::NoModifier, at(from));
        QTest::mouseMove(m_frame, at(to));
        QTest::mouseRelease(m_frame, Qt::LeftButton, Qt::NoModifier, at(to));
    };
    const auto isNear = [](const QPoint &a, const QPoint &b) { return (a - b).manhattanLength() <= 6; };
    drag(QPoint(400, 300), QPoint(300, 350));
    QVERIFY(isNear(square().topLeft(), QPoint(150, 200)));
    QCOMPARE(square().width(), 300);
    const QPoint before = square().topLeft();
    drag(square().bottomRight() + QPoint(1, 1), before + QPoint(220, 220));
    QCOMPARE(square().topLeft(), before);
    QVERIFY(qAbs(square().width() - 220) <= 4);
    QTest::mouseClick(m_frame, Qt::LeftButton, Qt::NoModifier, at(QPoint(600, 300))); // beside the frame
    QVERIFY(isNear(square().center(), QPoint(600, 300)));
    const int side = square().width();
    QWheelEvent wheel(QPointF(at(square().center())), m_frame->mapToGlobal(QPointF(at(square().center()))),
                      QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_frame, &wheel);
    QCOMPARE(square().width(), side + 600 / 40);
}

void TestCropDialog::b13_theSizeCanBeSet()
{
    auto *slider = m_dialog->findChild<QSlider *>(u"cropSize"_s);
    QVERIFY(!slider->accessibleName().isEmpty());
    slider->setValue(240);
    QCOMPARE(square(), QRect(280, 180, 240, 240));
    slider->setValue(1);
    QCOMPARE(square().width(), 192);
}

void TestCropDialog::b13_whatIsChosenIsShown()
{
    QSignalSpy chosen(m_dialog.get(), &CropDialog::chosen);
    m_frame->setSide(300);
    QTest::keyClick(m_frame, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toRect(), QRect(250, 150, 300, 300));
    const QImage look = chosen.first().last().value<QImage>();
    QCOMPARE(look.size(), QSize(240, 240)); // of a view that is 640 pixels wide
    QVERIFY(!m_dialog->isVisible());
}

void TestCropDialog::b13_everythingIsReachedByKeyboard()
{
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        reached << m_dialog->focusWidget()->objectName();
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
    }
    const QStringList inOrder{u"cropFrame"_s, u"cropSize"_s, u"cancelCropButton"_s, u"usePictureButton"_s};
    QCOMPARE(reached, inOrder);
    QSignalSpy chosen(m_dialog.get(), &CropDialog::chosen);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(chosen.isEmpty());
}

void TestCropDialog::b13_whatIsJustLargeEnoughFits()
{
    open(QSize(192, 192));
    QTest::keyClick(m_frame, Qt::Key_Minus);
    QTest::keyClick(m_frame, Qt::Key_Right);
    QCOMPARE(square(), QRect(0, 0, 192, 192));
    QVERIFY(!m_dialog->findChild<QSlider *>(u"cropSize"_s)->isEnabled());
}

void TestCropDialog::b13_looksRight()
{
    QFETCH(const test::Look, look);
    m_dialog.reset();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    m_dialog = std::make_unique<CropDialog>(somePicture(QSize(1200, 800)), *m_theme);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->findChild<CropFrame *>(u"cropFrame"_s)->setSide(500);
    QVERIFY(test::looksRight(*m_dialog, look, u"cropdialog"_s));
}

QTEST_MAIN(TestCropDialog)
#include "tst_cropdialog.moc"
