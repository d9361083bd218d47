// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contender.h"
#include "latencies.h"

namespace shoptalk::bench {

/// What a server made of a load.
struct Outcome {
    Latencies latencies; ///< Of those answered 200.
    std::size_t refused = 0; ///< Answered otherwise, or not at all.
    double seconds = 0;
    double perSecond() const { return static_cast<double>(latencies.count()) / seconds; }
};

/// So many connections at once, each sending its next webhook when the last was answered. All webhooks are
/// made and signed before the clock starts.
Outcome closedLoad(const Contender &server, std::size_t connections, std::size_t webhooks,
                   const std::string &run);
/// The same for several servers, each with as many of the connections; the webhooks are for so many shops in
/// turn.
Outcome closedLoad(const std::vector<const Contender *> &servers, std::size_t connections,
                   std::size_t webhooks, const std::string &run, std::size_t shops);

/// So many webhooks a second, due at fixed moments whatever the server does; the time that each takes counts
/// from when it was due.
struct OpenLoad {
    Outcome outcome;
    std::vector<double> memoryMb; ///< The server's, once a second.
};
OpenLoad openLoad(const Contender &server, std::size_t perSecond, std::chrono::seconds duration,
                  const std::string &run);

} // namespace shoptalk::bench
