// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/storage/storage.h"

#include <boost/asio/awaitable.hpp>

/// What became of the webhooks that came, and whether their times can be told.
namespace shoptalk::relay {

/// Whether Meta's test event arrived, and when; whether something came that does not say whom it concerns.
std::vector<Finding> checkIntake(Storage &storage);
/// Compares this computer's clock with Meta's. `graphUrl` as meta.graph_url.
boost::asio::awaitable<Finding> checkClock(std::string graphUrl, Timestamp now);

} // namespace shoptalk::relay
