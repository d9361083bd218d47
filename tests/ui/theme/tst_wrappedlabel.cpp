// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// How a label paints a text of several lines.
class TestWrappedLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesFromTheRightBeginBelowEachOther_data();
    void linesFromTheRightBeginBelowEachOther();
    void everyLineIsInside();

private:
    std::unique_ptr<QLabel> label(const QString &text) const
    {
        std::unique_ptr<QLabel> label(makeLabel(m_theme, TextStyle::Body, text));
        label->setLayoutDirection(Qt::RightToLeft);
        const QFontMetrics metrics(m_theme.font(TextStyle::Body));
        label->resize(metrics.horizontalAdvance(u"سلام سلام سلام سلام"_s), 0);
        label->resize(label->width(), label->heightForWidth(label->width()));
        return label;
    }

    Theme m_theme{*qApp, Theme::Mode::Light};
};

namespace {

/// The last columns with text, of each line of text from above.
QList<int> rightEdges(const QImage &image)
{
    QList<int> edges;
    bool isInLine = false;
    for (int y = 0; y < image.height(); ++y) {
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                last = x;
        }
        if (last >= 0 && !isInLine)
            edges << last;
        else if (last >= 0)
            edges.last() = qMax(edges.last(), last);
        isInLine = last >= 0;
    }
    return edges;
}

} // namespace

void TestWrappedLabel::linesFromTheRightBeginBelowEachOther_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("wrapped") << u"سلام سلام سلام سلام سلام سلام سلام سلام سلام"_s;
    QTest::newRow("with a line's end") << u"سلام سلام سلام سلام سلام\nسلام"_s;
}

void TestWrappedLabel::linesFromTheRightBeginBelowEachOther()
{
    QFETCH(const QString, text);
    const QImage image = label(text)->grab().toImage();
    QList<int> edges = rightEdges(image);
    QCOMPARE(edges.size(), 3);
    QCOMPARE(edges.at(0), edges.at(2));
    QCOMPARE(edges.at(1), edges.at(2));
    QVERIFY2(edges.first() >= image.width() - 3, qPrintable(QString::number(edges.first())));
}

void TestWrappedLabel::everyLineIsInside()
{
    const auto wrapped = label(u"سلام سلام سلام سلام سلام سلام سلام سلام سلام"_s);
    const int lines = int(rightEdges(wrapped->grab().toImage()).size());
    wrapped->resize(wrapped->width(), 3 * wrapped->height());
    for (const Qt::Alignment side : {Qt::AlignTop, Qt::AlignVCenter, Qt::AlignBottom}) {
        wrapped->setAlignment(Qt::AlignLeading | side);
        const QImage image = wrapped->grab().toImage();
        QCOMPARE(rightEdges(image).size(), lines);
        const auto hasText = [&image](int y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
            }
            return false;
        };
        int first = 0;
        while (!hasText(first))
            ++first;
        const int third = 3 * first / image.height();
        QCOMPARE(third, side == Qt::AlignTop ? 0 : side == Qt::AlignVCenter ? 1 : 2);
    }
}

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
