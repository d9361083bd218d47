// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/emoji.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace shoptalk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<TextRun>)

class TestEmoji : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsRuns_data();
    void findsRuns();
    void countsPictures_data();
    void countsPictures();
    void selectorsComeBack_data();
    void selectorsComeBack();
    void aSequenceIsOnePicture_data();
    void aSequenceIsOnePicture();
};

void TestEmoji::findsRuns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextRun>>("runs");
    QTest::newRow("plain") << u"Order 12 for 3 €"_s << QList<TextRun>{};
    QTest::newRow("digits and a picture") << u"1 🍞"_s << QList<TextRun>{{2, 2}};
    QTest::newRow("skin tone") << u"ok 👍🏽!"_s << QList<TextRun>{{3, 4}};
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << QList<TextRun>{{0, 11}};
    QTest::newRow("keycap") << u"1️⃣ pan"_s << QList<TextRun>{{0, 3}};
    QTest::newRow("heart with selector") << u"a❤️b"_s << QList<TextRun>{{1, 2}};
    QTest::newRow("heart as text") << u"a❤︎b"_s << QList<TextRun>{};
    QTest::newRow("neighbours are one run") << u"🍞🥐"_s << QList<TextRun>{{0, 4}};
    QTest::newRow("flag") << u"🇪🇸"_s << QList<TextRun>{{0, 4}};
    QTest::newRow("Devanagari") << u"नमस्ते"_s << QList<TextRun>{};
}

void TestEmoji::findsRuns()
{
    QFETCH(const QString, text);
    QTEST(emojiRuns(text), "runs");
}

void TestEmoji::countsPictures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << u"👍🏽"_s << 1;
    QTest::newRow("three with spaces") << u"🍞 🥐\n👨‍👩‍👧‍👦"_s << 3;
    QTest::newRow("with text") << u"ok 👍"_s << 0;
    QTest::newRow("a digit") << u"1"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestEmoji::countsPictures()
{
    QFETCH(const QString, text);
    QTEST(emojiOnlyCount(text), "count");
}

void TestEmoji::selectorsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("keycaps") << u"1️⃣ #️⃣ 10"_s;
    QTest::newRow("rainbow flag") << u"a 🏳️‍🌈 b"_s;
    QTest::newRow("couple") << u"👩‍❤️‍👨"_s;
    QTest::newRow("detective with skin tone") << u"🕵🏽‍♂️"_s;
    QTest::newRow("detective") << u"🕵️‍♂️"_s;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("heart") << u"❤️ and ❤"_s;
    QTest::newRow("joined letters") << u"می‌خواهم क्‍ष"_s;
}

void TestEmoji::selectorsComeBack()
{
    QFETCH(const QString, text);
    QCOMPARE(qualified(joined(text)), text);
}

void TestEmoji::aSequenceIsOnePicture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("colourful");
    QTest::newRow("simple") << u"🙂"_s << true;
    QTest::newRow("skin tone") << u"👍🏽"_s << true;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << false; // newer Noto draws it as a grey sign
    QTest::newRow("couple") << u"👩‍❤️‍👨"_s << true;
    QTest::newRow("profession with skin tone") << u"👩🏾‍🍳"_s << true;
    QTest::newRow("keycap") << u"1️⃣"_s << true;
    QTest::newRow("heart") << u"❤️"_s << true;
    QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s << true;
    QTest::newRow("flag") << u"🇪🇸"_s << true;
    QTest::newRow("flag of a region") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s << true;
}

namespace {

bool hasColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.saturation() > 60 && pixel.value() > 60)
                return true;
        }
    }
    return false;
}

} // namespace

// As a bubble lays it out: the run is in the emoji font, and is as wide as any single picture, in colour.
void TestEmoji::aSequenceIsOnePicture()
{
    QFETCH(const QString, text);
    QFETCH(const bool, colourful);
    const QFont font = applicationFont(QFont(u"Noto Sans"_s, 20), 1.0);
    const QString sentence = joined(u"a "_s + text + u" b"_s);
    const auto formats = emojiFormats(sentence, font);
    QCOMPARE(formats.size(), 1);
    const auto &range = formats.first();
    QTextLayout layout(sentence, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1000);
    layout.endLayout();
    const qreal width = line.cursorToX(range.start + range.length) - line.cursorToX(range.start);
    const qreal single = QFontMetricsF(emojiFont(font)).horizontalAdvance(u"🙂"_s);
    QVERIFY2(qAbs(width - single) < 2, qPrintable(u"%1 instead of %2"_s.arg(width).arg(single)));
    QPixmap picture(200, 60);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    layout.draw(&painter, QPointF(10, 10));
    painter.end();
    test::keepPicture(picture,
                      u"emoji-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-')));
    QCOMPARE(hasColour(picture.toImage()), colourful);
}

QTEST_MAIN(TestEmoji)
#include "tst_emoji.moc"
