// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/pendingstore.h"

namespace shoptalk::relay {

/// The answer of Meta's login dialog, as the browser delivered it.
struct BrowserAnswer {
    std::string code; ///< Empty: there is none.
    std::string error; ///< "access_denied"; empty if there is a code.
};

/// The logins that consoles began in a system browser. A code is held for minutes, sealed, and handed out
/// once, to the device that began the login; then it is deleted. Blocks, thread-safe; all fail with Storage
/// only.
class PendingLogins {
public:
    /// How long a person may take at Facebook, and how long a code waits for its console.
    static constexpr std::chrono::minutes lifetime{10};

    PendingLogins(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets, Clock clock);

    /// As PendingStore::begin.
    http::Result<std::optional<PendingStore::Begun>> begin(const Device &device, const std::string &state);

    /// Stores the browser's answer. Gives the workspace to wake; nothing if no login waits for this state
    /// (any more): then nothing is kept.
    http::Result<std::optional<WorkspaceId>> answer(const std::string &state, const BrowserAnswer &answer);

    struct Collected {
        std::optional<BrowserAnswer> answer; ///< Nothing while the person has not finished.
        std::string state; ///< As the device gave it.
    };
    /// Nothing if this device began no such login, or it is over. An answer is given once.
    http::Result<std::optional<Collected>> collect(const Device &device, const std::string &id);

    /// False if this device began no such login.
    http::Result<bool> forget(const Device &device, const std::string &id);

private:
    PendingStore m_store;
};

} // namespace shoptalk::relay
