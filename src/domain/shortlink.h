// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// A link that opens a chat with the business and fills in a text; a QR code contains the same.
/// Source: Cloud API, message_qrdls.
struct ShortLink {
    QString code; ///< Meta's, 14 characters.
    QString text; ///< The text that is filled in: 1 to `maxShortLinkText` characters.
    QUrl link; ///< "https://wa.me/message/…"

    friend bool operator==(const ShortLink &, const ShortLink &) = default;
};

inline constexpr int maxShortLinkText = 140;

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::ShortLink)
