// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/businessaccount.h"
#include "domain/metasentence.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace shoptalk {

/// The account status that an error of the Graph API implies; nothing if it implies none.
/// Source: error codes 0, 3, 10, 102, 104, 190 with its sub-codes, 200–299, 131005.
std::optional<AccountStatus> statusAfter(const Error &error);
std::optional<AccountStatus> statusAfter(const std::optional<MetaCode> &code);

/// The catalogue's sentence for an error of Meta. Nothing if the error is not Meta's, or if the catalogue
/// only says that the request was refused.
std::optional<MetaSentence> sentenceOf(const Error &error);

/// The catalogue's sentence about an account of a person in that state: that of the code that led to it.
/// Nothing if all is well, and for an account that was disconnected here.
std::optional<MetaSentence> sentenceOf(AccountStatus status);

/// Why a token has ended, as a word for the audit trail; empty without a code.
QString wordOf(const std::optional<MetaCode> &code);

/// The account's status at `now`. An expiry time in the past counts even before Meta was asked.
AccountStatus statusAt(const FacebookAccount &account, const QDateTime &now);

/// True if requests with the account's token make sense. An account that lacks one permission may still do
/// other things.
bool mayBeUsed(AccountStatus status);

/// The status as one word, for the audit trail and the log: "password_changed".
QString wordFor(AccountStatus status);

} // namespace shoptalk
