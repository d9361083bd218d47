// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contender.h"
#include "latencies.h"

namespace shoptalk::bench {

/// Many consoles in long-poll, and events that reach one of them each.
struct Waiting {
    Latencies reached; ///< From sending the webhook to the console's answer.
    std::size_t failed = 0;
    double memoryPerWaiterKb = 0;
};
Waiting waitWithMany(const Contender &relay, const std::vector<std::string> &tokens, std::size_t events);

} // namespace shoptalk::bench
