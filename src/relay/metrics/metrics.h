// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/metrics/instruments.h"
#include "relay/metrics/serverstate.h"

#include <chrono>
#include <string>

namespace shoptalk::relay {

/// The metrics for the operator. No label contains a workspace, a device, a number or an address.
struct Metrics {
    Metrics();

    Counter webhooksStored;
    Counter webhooksRepeated; ///< Stored before, answered 200.
    Counter webhooksRefused; ///< Signature missing or wrong.
    Counter webhooksTooOld; ///< Older than the time for which Meta tries again.
    Counter webhooksTested; ///< Samples of Meta's App Dashboard.
    Counter webhooksUnroutable; ///< Stored, but they do not say whom they concern.
    Counter clockDoubts; ///< Prunings that found this computer's clock to differ from Meta's.
    Counter webhooksNotStored; ///< Answered 503: Meta sends them again.
    Counter webhookBytes; ///< Bytes of the bodies that were stored or repeated.
    Histogram commitSeconds;
    Histogram commitWebhooks; ///< How many webhooks shared a commit.
    Gauge queuedWebhooks;
    Gauge queuedBytes;

    Histogram webhookSeconds; ///< From the whole request to its answer.
    Histogram apiSeconds; ///< The same for all other requests, except those of waiting consoles.
    std::array<Counter, 5> answers; ///< By the first digit of the status, 1 to 5.

    Gauge waitingConsoles;
    Gauge openConnections;
    Counter limitedDevices;
    Counter limitedAddresses;
    Counter limitsUnshared; ///< Counted in memory because Redis did not answer.

    /// Counts an answer by its route and status.
    void countAnswer(const http::Request &request, const http::Response &response,
                     std::chrono::microseconds took);
};

/// The metrics in Prometheus' text format, with the operating system's figures about this process.
/// Source: Prometheus, "Exposition formats", version 0.0.4.
std::string exposition(const Metrics &metrics, const ServerState &state);

} // namespace shoptalk::relay
