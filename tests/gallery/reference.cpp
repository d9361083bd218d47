// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include "tests/ui/pictures.h"

#include <QPixmap>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

/// The maximum difference of one colour channel.
constexpr int maxChannelDifference = 20;
/// The maximum share of pixels that may differ by more.
constexpr double maxDifferentShare = 0.004;

bool isClose(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= maxChannelDifference
        && std::abs(qGreen(a) - qGreen(b)) <= maxChannelDifference
        && std::abs(qBlue(a) - qBlue(b)) <= maxChannelDifference;
}

QImage shrunk(const QImage &picture, int shrink)
{
    const QSize size((picture.width() + shrink - 1) / shrink, (picture.height() + shrink - 1) / shrink);
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

double differentShare(const QImage &one, const QImage &other)
{
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += isClose(one.pixel(x, y), other.pixel(x, y)) ? 0 : 1;
    }
    return double(different) / (double(one.width()) * one.height());
}

} // namespace

QString differenceFromReference(const QImage &picture, const QString &name, int shrink)
{
    if (!test::keepPicture(QPixmap::fromImage(picture), u"gallery-"_s + name))
        return u"the picture could not be kept"_s;
    const QString path = QStringLiteral(SHOPTALK_REFERENCES "/%1.png").arg(name);
    const QImage small = shrunk(picture, shrink);
    if (qEnvironmentVariableIsSet("SHOPTALK_UPDATE_REFERENCES"))
        return small.save(path) ? QString() : u"the reference could not be written: "_s + path;
    const QImage reference = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (reference.isNull())
        return u"there is no reference: "_s + path;
    if (reference.size() != small.size())
        return u"its size is %1 × %2; the smaller one should be %3 × %4"_s.arg(picture.width())
            .arg(picture.height())
            .arg(reference.width())
            .arg(reference.height());
    const double share = differentShare(small, reference);
    if (share <= maxDifferentShare)
        return {};
    return u"%1 % of it differ; compare pictures/gallery-%2.png of the build folder with %3"_s
        .arg(100 * share, 0, 'f', 2)
        .arg(name, path);
}

} // namespace shoptalk::gallery
