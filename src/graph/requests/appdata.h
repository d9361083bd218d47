// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QString>

namespace shoptalk {

/// Asks for contacts ("smb_app_state_sync") or chats ("history") of a number that stays in the phone app;
/// they come as webhooks. Each is given once, within 24 hours of connecting. The answer is Meta's id of the
/// request, for the log. Source: POST /{phone-number-id}/smb_app_data.
struct RequestAppData {
    PhoneNumberId number;
    QString syncType;

    using Answer = QString;
    GraphCall call() const;
    Result<QString> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
