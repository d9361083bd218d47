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
};

/// Asks which person the token belongs to. Malformed (AnswerIncomplete) without an id. Source: GET /me.
struct FetchProfile {
    using Answer = Profile;
    GraphCall call() const;
    Result<Profile> answerIn(const QJsonObject &answer) const;
};

/// Asks where the person's picture is; empty if there is none. It is a request of its own, because a system
/// user has no such field, and an unknown field is refused (100). Source: GET /me.
struct FetchPersonPicture {
    using Answer = QString;
    GraphCall call() const;
    Result<QString> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
