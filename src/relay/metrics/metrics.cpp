// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/metrics.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shoptalk::relay {

namespace {

constexpr std::array secondsBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};
constexpr std::array batchBounds{1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0};

/// True if a console may have waited for the answer. Whether it asked to wait is in the query, which is not
/// known here.
bool mayHaveWaited(const http::Request &request)
{
    constexpr std::array<std::string_view, 3> routes{"/v1/events", "/v1/doorbell", "/v1/oauth/logins/{id}"};
    const bool reads = request.method == "GET" || request.method == "HEAD";
    return reads && std::ranges::find(routes, request.route) != routes.end();
}

} // namespace

Metrics::Metrics()
    : commitSeconds(secondsBounds)
    , commitWebhooks(batchBounds)
    , webhookSeconds(secondsBounds)
    , apiSeconds(secondsBounds)
{
}

void Metrics::countAnswer(const http::Request &request, const http::Response &response,
                          std::chrono::microseconds took)
{
    const unsigned kind = response.status / 100;
    if (kind >= 1 && kind <= answers.size())
        answers[kind - 1].add();
    const double seconds = std::chrono::duration<double>(took).count();
    if (request.route == "/webhooks/whatsapp")
        webhookSeconds.observe(seconds);
    else if (!mayHaveWaited(request))
        apiSeconds.observe(seconds);
}

} // namespace shoptalk::relay
