// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QImage>

namespace shoptalk {

/// The modules of a QR code, without the quiet zone around it.
struct QrPicture {
    int side = 0; ///< In squares; 0: the text does not fit into a QR code.
    QBitArray dark; ///< Stored row by row.

    /// Encodes a text so that it stays readable with up to 15 % of the code damaged.
    static QrPicture of(const QByteArray &text);

    /// Draws dark on white in every theme, as scanners expect. A module is `pixels` wide. The quiet zone is
    /// four modules wide.
    QImage image(int pixels) const;
    QByteArray svg() const;
};

} // namespace shoptalk
