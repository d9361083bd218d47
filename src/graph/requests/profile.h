// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QString>

namespace shoptalk {

/// The person behind a token.
struct Profile {
    AccountId id;
    QString name;
    QString pictureUrl;
};

/// Asks which person the token belongs to. Malformed (AnswerIncomplete) without an id. Source: GET /me.
struct FetchProfile {
    using Answer = Profile;
    GraphCall call() const;
    Result<Profile> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
