// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFrame>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What is behind a rounded pop-up is seen at its corners.
class TestPopupCorners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCornersOfAPopupAreClear_data();
    void theCornersOfAPopupAreClear();
    void aPartOfAPageKeepsItsBackground();
};

void TestPopupCorners::theCornersOfAPopupAreClear_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Surface>("surface");
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        QTest::addRow("card, mode %d", int(mode)) << mode << Surface::Card;
        QTest::addRow("toast, mode %d", int(mode)) << mode << Surface::Toast;
    }
}

void TestPopupCorners::theCornersOfAPopupAreClear()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Surface, surface);
    const Theme theme(*qApp, mode);
    QFrame popup(nullptr, Qt::Popup);
    setSurface(popup, surface);
    popup.resize(200, 100);
    popup.show();
    const QImage picture = popup.grab().toImage();
    QVERIFY(test::keepPicture(popup.grab(), u"popup-%1-%2"_s.arg(int(mode)).arg(int(surface))));
    const QRect area = picture.rect();
    for (const QPoint &corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()})
        QCOMPARE(picture.pixelColor(corner).alpha(), 0);
    const QColor inside = surface == Surface::Card ? theme.colours().surface : theme.colours().surfaceRaised;
    QCOMPARE(picture.pixelColor(area.center()), inside);
    QCOMPARE(picture.pixelColor(area.center().x(), 0), theme.colours().border);
}

void TestPopupCorners::aPartOfAPageKeepsItsBackground()
{
    const Theme theme(*qApp, Theme::Mode::Dark);
    QWidget page;
    QFrame card(&page);
    setSurface(card, Surface::Card);
    QVERIFY(!card.testAttribute(Qt::WA_TranslucentBackground));
    card.resize(200, 100);
    page.show();
    QCOMPARE(card.grab().toImage().pixelColor(100, 50), theme.colours().surface);
}

QTEST_MAIN(TestPopupCorners)
#include "tst_popupcorners.moc"
