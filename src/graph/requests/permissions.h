// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QStringList>

namespace shoptalk {

/// The permissions that a person gave the app.
struct GrantedPermissions {
    QStringList granted;
    QStringList declined;
};

/// Lists the permissions of the app. Source: GET /me/permissions.
struct ListPermissions {
    using Answer = GrantedPermissions;
    GraphCall call() const;
    Result<GrantedPermissions> answerIn(const QJsonObject &answer) const;
};

/// Revokes every permission of the app, so that all tokens of the person for this app end.
/// Source: DELETE /me/permissions.
struct RevokePermissions {
    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
