// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What the style sheet paints of a control differs enough from what is behind it.
class TestControlContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void disabledButtonsCanBeRead_data();
    void disabledButtonsCanBeRead();
    void aRadioButtonHasARing_data();
    void aRadioButtonHasARing();
    void theTickOfADisabledBoxCanBeSeen_data();
    void theTickOfADisabledBoxCanBeSeen();
    void aSearchFieldHasAnEdgeOnASurfaceOfItsColour();
};

namespace {

/// The strongest contrast of a pixel to this colour, in this part of the picture.
double strongest(const QImage &image, const QRect &part, const QColor &background)
{
    double found = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found = std::max(found, contrast(image.pixelColor(x, y), background));
    }
    return found;
}

void addModes()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
    QTest::newRow("high contrast") << Theme::Mode::HighContrast;
}

} // namespace

void TestControlContrast::disabledButtonsCanBeRead_data()
{
    addModes();
}

void TestControlContrast::disabledButtonsCanBeRead()
{
    QFETCH(const Theme::Mode, mode);
    const Theme theme(*qApp, mode);
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Danger}) {
        const std::unique_ptr<QPushButton> button(makeButton(kind, u"MMMM"_s));
        button->setEnabled(false);
        button->show();
        const QImage image = button->grab().toImage();
        constexpr int edge = 6;
        const QRect inside = image.rect().adjusted(edge, edge, -edge, -edge);
        const double found = strongest(image, inside, image.pixelColor(inside.topLeft()));
        QVERIFY2(found >= 4.0, qPrintable(u"%1: %2"_s.arg(int(kind)).arg(found)));
    }
}

void TestControlContrast::aRadioButtonHasARing_data()
{
    addModes();
}

void TestControlContrast::aRadioButtonHasARing()
{
    QFETCH(const Theme::Mode, mode);
    const Theme theme(*qApp, mode);
    QRadioButton button;
    for (const bool isChecked : {false, true}) {
        button.setAutoExclusive(false);
        button.setChecked(isChecked);
        button.show();
        const QImage image = button.grab().toImage();
        QVERIFY2(strongest(image, image.rect(), theme.colours().surface) >= 3.0,
                 isChecked ? "checked" : "not checked");
    }
}

void TestControlContrast::theTickOfADisabledBoxCanBeSeen_data()
{
    addModes();
}

void TestControlContrast::theTickOfADisabledBoxCanBeSeen()
{
    QFETCH(const Theme::Mode, mode);
    const Theme theme(*qApp, mode);
    QCheckBox box;
    box.setChecked(true);
    box.setEnabled(false);
    box.show();
    QStyleOptionButton option;
    option.initFrom(&box);
    constexpr int edge = 3;
    const QRect inside = box.style()
                             ->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box)
                             .adjusted(edge, edge, -edge, -edge);
    const QImage image = box.grab().toImage();
    const double found = strongest(image, inside, image.pixelColor(inside.topLeft()));
    QVERIFY2(found >= 2.5, qPrintable(QString::number(found)));
}

void TestControlContrast::aSearchFieldHasAnEdgeOnASurfaceOfItsColour()
{
    const Theme theme(*qApp, Theme::Mode::HighContrast);
    QLineEdit field;
    field.setProperty("kind", u"search"_s);
    field.resize(200, field.sizeHint().height());
    const QImage image = field.grab().toImage(); // not shown, so without the focus
    QVERIFY(strongest(image, image.rect(), theme.colours().surface) >= 4.5);
}

QTEST_MAIN(TestControlContrast)
#include "tst_controlcontrast.moc"
