// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// How far connecting the numbers has come.
enum class ConnectionStage {
    Claiming, ///< The relay is asked to receive the numbers' events.
    Subscribing, ///< Meta is asked to deliver to the relay.
    Testing ///< A test event goes out through the relay and comes back.
};
inline constexpr ConnectionStage lastConnectionStage = ConnectionStage::Testing;

} // namespace shoptalk
