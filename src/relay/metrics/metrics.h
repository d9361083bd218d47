// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/metrics/instruments.h"
#include "relay/metrics/serverstate.h"

#include <chrono>
#include <string>

namespace shoptalk::relay {

/// What an operator watches. No label holds a workspace, a device, a number or an address.
struct Metrics {
    Metrics();

    Counter webhooksStored;
    Counter webhooksRepeated; ///< Stored before, answered 200.
    Counter webhooksRefused; ///< Signature missing or wrong.
    Counter webhooksTooOld; ///< Older than Meta tries again for.
    Counter webhooksTested; ///< Samples of Meta's App Dashboard.
    Counter webhooksUnroutable; ///< Stored, but they do not say whom they concern.
    Counter clockDoubts; ///< Rounds of pruning that did not believe this computer's clock.
    Counter webhooksNotStored; ///< Answered 503: Meta sends them again.
    Counter webhookBytes; ///< Bodies of those stored or repeated.
    Histogram commitSeconds;
    Histogram commitWebhooks; ///< How many shared a commit.
    Gauge queuedWebhooks;
    Gauge queuedBytes;

    Histogram webhookSeconds; ///< From the whole request to its answer.
    Histogram apiSeconds; ///< The same for all else, but for consoles that wait.
    std::array<Counter, 5> answers; ///< By the status' first digit, 1 to 5.

    Gauge waitingConsoles;
    Gauge openConnections;
    Counter limitedDevices;
    Counter limitedAddresses;
    Counter limitsUnshared; ///< Counted in memory because Redis did not answer.

    /// Counts an answer by its route and status.
    void countAnswer(const http::Request &request, const http::Response &response,
                     std::chrono::microseconds took);
};

/// In Prometheus' text format, with what the operating system says of this process.
/// Source: Prometheus, "Exposition formats", version 0.0.4.
std::string exposition(const Metrics &metrics, const ServerState &state);

} // namespace shoptalk::relay
