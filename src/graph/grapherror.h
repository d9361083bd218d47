// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace shoptalk {

struct HttpAnswer;

/// The JSON object of an answer that went well; else why it did not:
/// - Unauthorised: the token or its permission is gone (0, 102, 104, 190; 3, 10, 200–299, 131005): sign in
/// again.
/// - RateLimited: throttled (4, 17, 32, 341, 613, 80007, 80008, 130429, 131056): wait.
/// - Network, MetaRefused: Meta reports a disturbance of its own (1, 2, 131000, 131016, 131057, 133004,
/// 134101, 2494100,
///   is_transient, any other code with a 5xx): nothing was done, later it may work.
/// - Network, AnswerLost: a 5xx without an error in it: unknown whether Meta acted.
/// - In the form of the service that takes files, UploadRefused: Network if it may be tried again.
/// - Rejected: everything else.
/// - Malformed (AnswerNotJson): no JSON object in a 2xx.
/// Source: Graph API error handling, Cloud API error codes.
Result<QJsonObject> objectIn(const HttpAnswer &answer);

/// What an answer of nothing but `success` says. Malformed (AnswerIncomplete): it does not say true.
Result<void> successIn(const Result<QJsonObject> &answer);

/// True if Meta says that the token is good, but may not do this (3, 10, 200–299, 131005).
bool lacksPermission(const Error &error);

} // namespace shoptalk
