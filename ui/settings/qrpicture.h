// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QImage>

namespace shoptalk {

/// The squares of a QR code, without the light margin that belongs around it.
struct QrPicture {
    int side = 0; ///< In squares; 0: the text does not fit into a QR code.
    QBitArray dark; ///< Row by row.

    /// Readable with up to 15 % of it damaged.
    static QrPicture of(const QByteArray &text);

    /// Dark on white whatever the theme, as cameras want it, `pixels` a square, the margin of four squares
    /// around it.
    QImage image(int pixels) const;
    QByteArray svg() const;
};

} // namespace shoptalk
