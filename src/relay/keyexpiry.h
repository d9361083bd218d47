// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/blockingwork.h"
#include "relay/log.h"
#include "relay/storage/storage.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

namespace shoptalk::relay {

/// Wipes data keys after an hour, and deletes logins that waited for their device too long, also while no
/// requests come in.
class KeyExpiry {
public:
    /// The references outlive this, and the executor's context ends before this does.
    KeyExpiry(boost::asio::any_io_executor executor, DataKeyStore &dataKeys, PendingLoginStore &pendingLogins,
              BlockingWork &work, Log &log, Clock clock);

    /// Lets the context run out of work. Thread-safe.
    void stop();

private:
    struct State;
    static boost::asio::awaitable<void> run(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace shoptalk::relay
