// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/displayname.h"
#include "graph/graphcall.h"

#include <QString>

namespace shoptalk {

/// The name that customers see, and the one that Meta is reviewing. Source: GET /{phone-number-id}.
struct FetchDisplayName {
    PhoneNumberId number;

    using Answer = DisplayName;
    GraphCall call() const;
    Result<DisplayName> answerIn(const QJsonObject &answer) const;
};

/// Asks Meta for another name. Meta's decision arrives as the webhook phone_number_name_update.
/// Source: POST /{phone-number-id}.
struct RequestDisplayName {
    PhoneNumberId number;
    QString name;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
