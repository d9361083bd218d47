// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QGridLayout>
#include <QImage>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// A field that counts, with the places of its parts.
template <class Field>
class Exposed final : public Field {
public:
    QRect part(QStyle::SubControl part) const
    {
        QStyleOptionSpinBox option;
        this->initStyleOption(&option);
        return this->style()->subControlRect(QStyle::CC_SpinBox, &option, part, this);
    }
};

template <class Field>
Exposed<Field> *made(Qt::LayoutDirection direction)
{
    auto *field = new Exposed<Field>;
    field->setLayoutDirection(direction);
    field->ensurePolished();
    field->resize(200, field->sizeHint().height());
    return field;
}

/// How many pixels of a part are not of this colour.
int pixelsIn(const QImage &picture, const QRect &part, const QColor &empty)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += picture.pixelColor(x, y) != empty;
    }
    return count;
}

} // namespace

/// Fields with two buttons that count up and down, for numbers and for times.
class TestSpinBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void aNumberHasWholeButtons_data() { addModes(); }
    void aNumberHasWholeButtons() { check<QSpinBox>(); }
    void aPriceHasWholeButtons_data() { addModes(); }
    void aPriceHasWholeButtons() { check<QDoubleSpinBox>(); }
    void aTimeHasWholeButtons_data() { addModes(); }
    void aTimeHasWholeButtons() { check<QTimeEdit>(); }
    void aNumberStandsWhereReadingBegins();
    void theButtonsGrowWithTheText();
    void everyFieldIsAsHigh();
    void looks_data() { addModes(); }
    void looks();

private:
    static void addModes()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
        QTest::newRow("contrast") << Theme::Mode::HighContrast;
    }
    template <class Field>
    void check();

    Theme m_theme{*qApp, Theme::Mode::Light};
};

void TestSpinBox::cleanup()
{
    m_theme.setTextScale(1);
    m_theme.setMode(Theme::Mode::Light);
}

template <class Field>
void TestSpinBox::check()
{
    QFETCH(const Theme::Mode, mode);
    m_theme.setMode(mode);
    const std::unique_ptr<Exposed<Field>> left(made<Field>(Qt::LeftToRight));
    const std::unique_ptr<Exposed<Field>> right(made<Field>(Qt::RightToLeft));
    left->stepBy(1); // both ways are possible
    right->stepBy(1);
    const QRect up = left->part(QStyle::SC_SpinBoxUp);
    const QRect down = left->part(QStyle::SC_SpinBoxDown);
    const QRect edit = left->part(QStyle::SC_SpinBoxEditField);
    for (const QRect &part : {up, down, edit})
        QVERIFY(!part.isEmpty() && left->rect().contains(part));
    QVERIFY(!up.intersects(down) && !up.intersects(edit) && !down.intersects(edit));
    QCOMPARE(up.width(), down.width());
    QVERIFY(up.left() > left->width() / 2);
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown})
        QCOMPARE(right->part(part), QStyle::visualRect(Qt::RightToLeft, left->rect(), left->part(part)));
    const QColor ground = m_theme.colours().surface;
    for (Exposed<Field> *field : {left.get(), right.get()}) {
        const QImage picture = field->grab().toImage();
        for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
            const int drawn = pixelsIn(picture, field->part(part).adjusted(4, 4, -4, -4), ground);
            QVERIFY2(drawn > 5 && drawn < 100, qPrintable(QString::number(drawn)));
        }
        for (int y = 10; y < field->height() - 10; ++y) { // the frame goes all around
            QCOMPARE(picture.pixelColor(0, y), m_theme.colours().controlBorder);
            QCOMPARE(picture.pixelColor(field->width() - 1, y), m_theme.colours().controlBorder);
        }
    }
}

void TestSpinBox::aNumberStandsWhereReadingBegins()
{
    const std::unique_ptr<Exposed<QSpinBox>> field(made<QSpinBox>(Qt::RightToLeft));
    field->show();
    const auto digitsIn = [this, &field](bool isRightHalf) {
        const QRect edit = field->part(QStyle::SC_SpinBoxEditField).adjusted(0, 2, 0, -2);
        QRect half = edit;
        half.setWidth(edit.width() / 2);
        if (isRightHalf)
            half.moveRight(edit.right());
        return pixelsIn(field->grab().toImage(), half, m_theme.colours().surface);
    };
    QVERIFY(digitsIn(true) > 0);
    QCOMPARE(digitsIn(false), 0);
    field->setLayoutDirection(Qt::LeftToRight);
    QVERIFY(digitsIn(false) > 0);
    QCOMPARE(digitsIn(true), 0);
}

void TestSpinBox::theButtonsGrowWithTheText()
{
    const auto sizeOfButton = [] {
        const std::unique_ptr<Exposed<QSpinBox>> field(made<QSpinBox>(Qt::LeftToRight));
        return field->part(QStyle::SC_SpinBoxUp).size();
    };
    const QSize usual = sizeOfButton();
    m_theme.setTextScale(2);
    const QSize large = sizeOfButton();
    QVERIFY(large.width() > usual.width() && large.height() > usual.height());
}

void TestSpinBox::everyFieldIsAsHigh()
{
    QDateEdit date;
    date.setCalendarPopup(true);
    const int usual = date.sizeHint().height();
    QCOMPARE(QSpinBox().sizeHint().height(), usual);
    QCOMPARE(QDoubleSpinBox().sizeHint().height(), usual);
    QCOMPARE(QTimeEdit().sizeHint().height(), usual);
}

void TestSpinBox::looks()
{
    QFETCH(const Theme::Mode, mode);
    m_theme.setMode(mode);
    QWidget page;
    auto *grid = new QGridLayout(&page);
    for (const bool isEnabled : {true, false}) {
        auto *minutes = new QSpinBox;
        minutes->setSuffix(u" min"_s);
        auto *date = new QDateEdit(QDate(2026, 12, 1));
        date->setCalendarPopup(true);
        int row = 0;
        for (QWidget *field :
             QList<QWidget *>{minutes, new QDoubleSpinBox, new QTimeEdit(QTime(9, 0)), date}) {
            field->setEnabled(isEnabled);
            grid->addWidget(field, row++, isEnabled ? 0 : 1);
        }
    }
    QVERIFY(test::keepPicture(page.grab(), u"theme-spin-"_s + QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(TestSpinBox)
#include "tst_spinbox.moc"
