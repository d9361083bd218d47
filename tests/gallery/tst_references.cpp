// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"
#include "tests/ui/pictures.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <cstdlib>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// Of one colour channel, for a font renderer that rounds otherwise.
constexpr int maxChannelDifference = 24;
/// Of all pixels that may differ by more.
constexpr double maxDifferentShare = 0.002;

struct Look {
    const char *name;
    Theme::Mode mode;
    Qt::LayoutDirection direction;
    qreal scale;
    int width;
};

const std::array<Look, 5> looks{{{"light", Theme::Mode::Light, Qt::LeftToRight, 1.0, 640},
                                 {"dark", Theme::Mode::Dark, Qt::LeftToRight, 1.0, 640},
                                 {"contrast", Theme::Mode::HighContrast, Qt::LeftToRight, 1.0, 640},
                                 {"mirrored", Theme::Mode::Light, Qt::RightToLeft, 1.0, 640},
                                 {"large", Theme::Mode::Dark, Qt::LeftToRight, 2.0, 640}}};

bool isClose(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= maxChannelDifference
        && std::abs(qGreen(a) - qGreen(b)) <= maxChannelDifference
        && std::abs(qBlue(a) - qBlue(b)) <= maxChannelDifference;
}

} // namespace

/// Compares every sheet of the gallery with its picture in references. To take over what changed on purpose,
/// run this test with SHOPTALK_UPDATE_REFERENCES=1, and look at each picture before it is committed.
class TestReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();

private:
    static QImage pictureOf(const gallery::Sheet &sheet, const Look &look);
};

void TestReferences::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestReferences::looksAsBefore_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("look");
    const QList<gallery::Sheet> sheets = gallery::sheets();
    for (int sheet = 0; sheet < int(sheets.size()); ++sheet) {
        for (int look = 0; look < int(looks.size()); ++look) {
            const QString name =
                sheets.at(sheet).name + u'-' + QLatin1StringView(looks[std::size_t(look)].name);
            QTest::newRow(qPrintable(name)) << sheet << look;
        }
    }
}

QImage TestReferences::pictureOf(const gallery::Sheet &sheet, const Look &look)
{
    QApplication::setLayoutDirection(look.direction);
    const Theme theme(*qApp, look.mode, look.scale);
    const std::unique_ptr<QWidget> widget(sheet.make(theme));
    const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(look.width) : 0;
    const int width = qMax(look.width, widget->minimumSizeHint().width());
    widget->resize(width, qMax(needed, widget->minimumSizeHint().height()));
    widget->ensurePolished();
    widget->show();
    QCoreApplication::processEvents();
    widget->resize(width, qMax(widget->heightForWidth(width), widget->minimumSizeHint().height()));
    QCoreApplication::processEvents();
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return picture;
}

void TestReferences::looksAsBefore()
{
    QFETCH(const int, sheet);
    QFETCH(const int, look);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage picture = pictureOf(gallery::sheets().at(sheet), looks[std::size_t(look)]);
    const QString path = QStringLiteral(SHOPTALK_REFERENCES "/%1.png").arg(name);
    QVERIFY(test::keepPicture(QPixmap::fromImage(picture), u"gallery-"_s + name));
    if (qEnvironmentVariableIsSet("SHOPTALK_UPDATE_REFERENCES")) {
        QVERIFY(picture.convertToFormat(QImage::Format_RGB32).save(path));
        return;
    }
    const QImage reference = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!reference.isNull(), qPrintable(path));
    QCOMPARE(picture.size(), reference.size());
    qint64 different = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            different += isClose(picture.pixel(x, y), reference.pixel(x, y)) ? 0 : 1;
    }
    const double share = double(different) / (double(picture.width()) * picture.height());
    QVERIFY2(
        share <= maxDifferentShare,
        qPrintable(
            u"%1 % of the pixels differ; see build/…/pictures/gallery-%2.png"_s.arg(100 * share).arg(name)));
}

QTEST_MAIN(TestReferences)
#include "tst_references.moc"
