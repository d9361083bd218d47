// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/storage/storage.h"

#include <boost/asio/awaitable.hpp>

#include <memory>
#include <vector>

/// Checks of the webhooks that arrived, and of the clock that their times are compared with.
namespace shoptalk::relay {

/// Whether Meta's test event arrived, and when; whether webhooks arrived that do not say whom they concern.
/// Not checked if the database did not open or can't be read.
std::vector<Finding> checkIntake(const http::Result<std::unique_ptr<Storage>> &storage);
/// Compares this computer's clock with Meta's. `graphUrl` as meta.graph_url.
boost::asio::awaitable<Finding> checkClock(std::string graphUrl, Timestamp now);

} // namespace shoptalk::relay
