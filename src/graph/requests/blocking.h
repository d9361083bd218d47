// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk {

struct HttpAnswer;

/// The customers who are blocked on a number. Source: Cloud API, block users.

/// The outcome of a request to block or to unblock.
struct BlockOutcome {
    struct Failed {
        QString input; ///< The customer as the request named them.
        MetaCode code; ///< Why the customer was not blocked or unblocked.
    };
    QStringList done; ///< As the request named them.
    QList<Failed> failed;
};

/// Blocks customers, who must have written within the last 24 hours. Meta blocks those that it can; the
/// others are listed in the outcome and are no error.
struct BlockUsers {
    PhoneNumberId number;
    QStringList phoneNumbers; ///< E.164 with the plus.
    QList<BusinessScopedUserId> users; ///< By their own ids; Meta refuses those of a group of portfolios.

    using Answer = BlockOutcome;
    GraphCall call() const;
    Result<BlockOutcome> answerIn(const HttpAnswer &answer) const;
};

/// Unblocks customers; the members are those of `BlockUsers`.
struct UnblockUsers {
    PhoneNumberId number;
    QStringList phoneNumbers;
    QList<BusinessScopedUserId> users;

    using Answer = BlockOutcome;
    GraphCall call() const;
    Result<BlockOutcome> answerIn(const HttpAnswer &answer) const;
};

/// A customer who is blocked; one of the two identifiers may be missing.
struct BlockedUser {
    WaId waId;
    BusinessScopedUserId userId;

    friend bool operator==(const BlockedUser &, const BlockedUser &) = default;
};

/// Lists the customers who are blocked on a number.
struct ListBlockedUsers {
    PhoneNumberId number;

    using Answer = QList<BlockedUser>;
    GraphCall call() const;
    Result<QList<BlockedUser>> answerIn(const QList<QJsonObject> &items) const;
};

} // namespace shoptalk
