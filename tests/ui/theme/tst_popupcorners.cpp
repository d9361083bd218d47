// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What is behind a rounded pop-up is seen at its corners.
class TestPopupCorners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCornersOfAPopupAreClear_data();
    void theCornersOfAPopupAreClear();
    void theCornersOfMenusListsAndTipsAreClear_data();
    void theCornersOfMenusListsAndTipsAreClear();
    void whereCornersAreSquareTheFrameIs();
    void theCalendarOfADateFieldIsStyledToo();
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

void TestPopupCorners::theCornersOfMenusListsAndTipsAreClear_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestPopupCorners::theCornersOfMenusListsAndTipsAreClear()
{
    QFETCH(const Theme::Mode, mode);
    const Theme theme(*qApp, mode);
    QWidget page;
    page.resize(300, 300);
    QComboBox combo(&page);
    combo.addItems({u"Bakery"_s, u"Butcher"_s, u"Florist"_s});
    combo.resize(200, 40);
    page.show();
    QMenu menu;
    menu.addAction(u"Reply"_s);
    QMenu *more = menu.addMenu(u"React"_s);
    more->addAction(u"Heart"_s);
    menu.popup(QPoint());
    more->popup(QPoint());
    combo.showPopup();
    QToolTip::showText(QPoint(10, 10), u"Sent at 10:00"_s, &page);
    QList<QWidget *> popups{&menu, more, combo.view()->window()};
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->inherits("QTipLabel"))
            popups << window;
    }
    QCOMPARE(popups.size(), 4);
    for (QWidget *popup : std::as_const(popups)) {
        QTRY_VERIFY(popup->isVisible());
        const QImage picture = popup->grab().toImage();
        const QRect area = picture.rect();
        for (const QPoint &corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()})
            QCOMPARE(picture.pixelColor(corner).alpha(), 0);
        const int middle = area.center().x();
        QCOMPARE(picture.pixelColor(middle, 0), theme.colours().border);
        QCOMPARE(picture.pixelColor(middle, area.bottom()), theme.colours().border);
        QCOMPARE(picture.pixelColor(middle, 2), theme.colours().surfaceRaised);
    }
    QToolTip::hideText();
    combo.hidePopup();
}

/// Where the desktop shows no transparency.
void TestPopupCorners::whereCornersAreSquareTheFrameIs()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    QMenu menu;
    menu.addAction(u"Reply"_s);
    menu.setProperty("isSquare", true);
    QFrame card(nullptr, Qt::Popup);
    card.setProperty("isSquare", true);
    setSurface(card, Surface::Card);
    for (QWidget *popup : {static_cast<QWidget *>(&menu), static_cast<QWidget *>(&card)}) {
        popup->resize(120, 60);
        const QImage picture = popup->grab().toImage();
        const QRect area = picture.rect();
        for (const QPoint &corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()})
            QCOMPARE(picture.pixelColor(corner), theme.colours().border);
    }
}

void TestPopupCorners::theCalendarOfADateFieldIsStyledToo()
{
    const Theme theme(*qApp, Theme::Mode::Dark);
    QDateEdit field(QDate(2026, 12, 1));
    field.setCalendarPopup(true);
    field.resize(200, 40);
    field.show();
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(190, 20));
    const QWidget *popup = field.calendarWidget()->window();
    QTRY_VERIFY(popup->isVisible() && popup != &field);
    QVERIFY(test::keepPicture(field.calendarWidget()->window()->grab(), u"popup-calendar"_s));
    const QImage picture = field.calendarWidget()->window()->grab().toImage();
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(picture.pixelColor(picture.width() / 2, 0), theme.colours().border);
    const auto *next = popup->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s);
    const QSize side = next->iconSize();
    QCOMPARE(next->icon().pixmap(side).toImage(), theme.icon(Icon::ChevronRight).pixmap(side).toImage());
    QVERIFY(!next->accessibleName().isEmpty());
    QVERIFY(!popup->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)->accessibleName().isEmpty());
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
