// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

class Choice final : public QComboBox {
public:
    explicit Choice(const QString &text, Qt::LayoutDirection direction)
    {
        setLayoutDirection(direction);
        addItem(text);
        ensurePolished();
    }
    QRect part(QStyle::SubControl part) const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ComboBox, &option, part, this);
    }
};

/// How far the text is away from the left and the right end of its field.
std::pair<int, int> gapsAround(Choice &choice)
{
    const QImage picture = choice.grab().toImage();
    const QRect field = choice.part(QStyle::SC_ComboBoxEditField);
    const QRgb empty = picture.pixel(field.topLeft());
    QRect text;
    for (int x = field.left(); x <= field.right(); ++x) {
        for (int y = field.top(); y <= field.bottom(); ++y) {
            if (picture.pixel(x, y) != empty)
                text |= QRect(x, y, 1, 1);
        }
    }
    return {text.left() - field.left(), field.right() - text.right()};
}

} // namespace

/// How a combo box looks in both layout directions.
class TestComboBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsMirroredWithTheLayout();
    void theArrowGrowsWithTheText();
    void theWholeTextFitsIn_data();
    void theWholeTextFitsIn();
    void aTextStandsWhereReadingItBegins_data();
    void aTextStandsWhereReadingItBegins();

private:
    Theme m_theme{*qApp, Theme::Mode::Light};
};

void TestComboBox::everyPartIsMirroredWithTheLayout()
{
    Choice left(u"Bakery"_s, Qt::LeftToRight);
    Choice right(u"Bakery"_s, Qt::RightToLeft);
    left.resize(300, left.sizeHint().height());
    right.resize(left.size());
    for (const auto part : {QStyle::SC_ComboBoxEditField, QStyle::SC_ComboBoxArrow})
        QCOMPARE(right.part(part), QStyle::visualRect(Qt::RightToLeft, left.rect(), left.part(part)));
    const QRect field = left.part(QStyle::SC_ComboBoxEditField);
    QVERIFY2(left.part(QStyle::SC_ComboBoxArrow).left() - field.right() <= field.left(),
             "the text ends long before the arrow");
}

void TestComboBox::theArrowGrowsWithTheText()
{
    const auto widthOfArrow = [] {
        return Choice(u"Bakery"_s, Qt::LeftToRight).part(QStyle::SC_ComboBoxArrow).width();
    };
    const int usual = widthOfArrow();
    m_theme.setTextScale(2);
    const int large = widthOfArrow();
    m_theme.setTextScale(1);
    QVERIFY(large > usual);
    QCOMPARE(widthOfArrow(), usual);
}

void TestComboBox::theWholeTextFitsIn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestComboBox::theWholeTextFitsIn()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const QString text = u"When Shoptalk was not used for 15 minutes"_s;
    Choice choice(text, direction);
    choice.resize(choice.sizeHint());
    QVERIFY(choice.part(QStyle::SC_ComboBoxEditField).width()
            >= choice.fontMetrics().horizontalAdvance(text));
}

void TestComboBox::aTextStandsWhereReadingItBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin, left to right") << Qt::LeftToRight << u"Bakery"_s;
    QTest::newRow("Latin, right to left") << Qt::RightToLeft << u"Bakery"_s;
    QTest::newRow("a number, right to left") << Qt::RightToLeft << u"+34 600 00 00 41"_s;
    QTest::newRow("Arabic, right to left") << Qt::RightToLeft << u"\u0645\u062e\u0628\u0632"_s;
    QTest::newRow("Arabic, left to right") << Qt::LeftToRight << u"\u0645\u062e\u0628\u0632"_s;
}

void TestComboBox::aTextStandsWhereReadingItBegins()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, text);
    Choice choice(text, direction);
    choice.resize(300, choice.sizeHint().height());
    QVERIFY(test::keepPicture(choice.grab(), u"combo-"_s + QLatin1StringView(QTest::currentDataTag())));
    const auto [left, right] = gapsAround(choice);
    constexpr int nearby = 4;
    QVERIFY2((direction == Qt::LeftToRight ? left : right) <= nearby,
             qPrintable(u"%1 px on the left, %2 px on the right"_s.arg(left).arg(right)));
}

QTEST_MAIN(TestComboBox)
#include "tst_combobox.moc"
