// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// A link that opens a chat with the business, a text already written in it; a QR code holds the same.
/// Source: Cloud API, message_qrdls.
struct ShortLink {
    QString code; ///< Meta's, 14 characters.
    QString text; ///< What the customer finds written: 1 to `maxShortLinkText` characters.
    QUrl link; ///< "https://wa.me/message/…"

    friend bool operator==(const ShortLink &, const ShortLink &) = default;
};

inline constexpr int maxShortLinkText = 140;

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::ShortLink)
