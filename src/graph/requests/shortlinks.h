// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/shortlink.h"
#include "graph/graphcall.h"

#include <QList>
#include <QString>

namespace shoptalk {

/// The short links that open a chat with the number. Malformed (AnswerIncomplete) if one lacks its code or
/// its address. Source: GET /{phone-number-id}/message_qrdls.
struct ListShortLinks {
    PhoneNumberId number;

    using Answer = QList<ShortLink>;
    GraphCall call() const;
    Result<QList<ShortLink>> answerIn(const QList<QJsonObject> &items) const;
};

/// Creates a short link, or changes the text of one.
struct SaveShortLink {
    PhoneNumberId number;
    QString code; ///< Empty: a new one.
    QString text; ///< The text that the customer finds in the composer.

    using Answer = ShortLink;
    GraphCall call() const;
    Result<ShortLink> answerIn(const QJsonObject &answer) const;
};

/// Deletes a short link.
struct RemoveShortLink {
    PhoneNumberId number;
    QString code;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
