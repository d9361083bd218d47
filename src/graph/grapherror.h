// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace shoptalk {

struct HttpAnswer;

/// The JSON object of a successful answer, or the error:
/// - Unauthorised: the token or its permission is gone (0, 102, 104, 190; 3, 10, 200–299, 131005): sign in
/// again.
/// - RateLimited: throttled (4, 17, 32, 341, 613, 80007, 80008, 130429, 131056): wait.
/// - Network, MetaRefused: Meta reports a temporary problem of its own (1, 2, 131000, 131016, 131057, 133004,
/// 134101, 2494100,
///   is_transient, any other code with a 5xx or 408): nothing was done, and a later attempt may succeed.
/// - Network, AnswerLost: a 5xx or 408 without an error in it: unknown whether Meta acted.
/// - In the format of Meta's upload service, UploadRefused: Network if it may be tried again.
/// - Rejected: everything else.
/// - Malformed (AnswerNotJson): no JSON object in a 2xx.
/// Source: Graph API error handling, Cloud API error codes.
Result<QJsonObject> objectIn(const HttpAnswer &answer);

/// Success if the answer says `"success": true`. Malformed (AnswerIncomplete) if it does not.
Result<void> successIn(const Result<QJsonObject> &answer);

/// True if Meta accepts the token, but the token lacks the permission (3, 10, 200–299, 131005).
bool lacksPermission(const Error &error);

} // namespace shoptalk
