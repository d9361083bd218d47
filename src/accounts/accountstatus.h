// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/businessaccount.h"
#include "domain/metasentence.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace shoptalk {

/// What an error of the Graph API says about the account: nothing if it says nothing.
/// Source: error codes 0, 3, 10, 102, 104, 190 with its sub-codes, 200–299, 131005.
std::optional<AccountStatus> statusAfter(const Error &error);
std::optional<AccountStatus> statusAfter(const std::optional<MetaCode> &code);

/// What staff are told about a refusal of Meta's, by the catalogue of its errors; nothing if it was not Meta,
/// or the catalogue has no better sentence than that it was refused.
std::optional<MetaSentence> sentenceOf(const Error &error);

/// Why a token has ended, as a word for the audit trail; empty without a code.
QString wordOf(const std::optional<MetaCode> &code);

/// The account's status at `now`: a time that is over counts even if nobody asked Meta yet.
AccountStatus statusAt(const FacebookAccount &account, const QDateTime &now);

/// True if requests with the account's token make sense. What lacks a permission for one thing may do others.
bool mayBeUsed(AccountStatus status);

/// The status as one word, for the audit trail and the log: "password_changed".
QString wordFor(AccountStatus status);

} // namespace shoptalk
