// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

class QNetworkRequest;

namespace shoptalk {

/// The rules of one HTTP request. What is the same for every request of the console is not a choice here: no
/// cookies, no cache and no stored credentials.
struct HttpPolicy {
    enum class Redirects {
        Refused, ///< A redirect is an answer like any other: the request may carry a token.
        NotLessSafe ///< For public files: at most three, and never from https to http.
    };
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< Without a byte moving.
    qint64 maxAnswerBytes = 8LL * 1024 * 1024; ///< A longer answer is cut off and is an error.
    Redirects redirects = Redirects::Refused;
    /// Only over HTTP/1.1 does Qt say whether a request has left (`QNetworkReply::requestSent`).
    bool isHttp2Allowed = false;
};

/// Sets everything in `request` that the policy and the rules for every request say.
void applyPolicy(const HttpPolicy &policy, QNetworkRequest &request);

} // namespace shoptalk
