// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/qrpicture.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace shoptalk {

namespace {

constexpr int margin = 4; // modules; the quiet zone that ISO/IEC 18004 requires

} // namespace

QrPicture QrPicture::of(const QByteArray &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.data()),
                          0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QrPicture picture;
    picture.side = code->width;
    picture.dark.resize(picture.side * picture.side);
    for (int i = 0; i < picture.dark.size(); ++i)
        picture.dark.setBit(i, (code->data[i] & 1U) != 0);
    return picture;
}

QImage QrPicture::image(int pixels) const
{
    const int whole = (side + 2 * margin) * pixels;
    QImage image(whole, whole, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < dark.size(); ++i) {
        if (dark.testBit(i))
            painter.fillRect((i % side + margin) * pixels, (i / side + margin) * pixels, pixels, pixels,
                             Qt::black);
    }
    return image;
}

QByteArray QrPicture::svg() const
{
    const QByteArray whole = QByteArray::number(side + 2 * margin);
    QByteArray squares;
    for (int i = 0; i < dark.size(); ++i) {
        if (dark.testBit(i))
            squares += "M" + QByteArray::number(i % side + margin) + ","
                + QByteArray::number(i / side + margin) + "h1v1h-1z";
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + whole + " " + whole
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h" + whole + "v" + whole + "h-"
        + whole + "z\"/><path d=\"" + squares + "\"/></svg>\n";
}

} // namespace shoptalk
