// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/identifiers.h"
#include "relay/timestamp.h"

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// What a browser brought back from Meta's login dialog.
struct BrowserAnswer {
    std::string code; ///< Empty: there is none.
    std::string error; ///< "access_denied"; empty if there is a code.
};

/// The logins that consoles began in a system browser. In memory only: a code is held for minutes, handed out
/// once, to the device that began the login, and overwritten then. Thread-safe.
class PendingLogins {
public:
    /// How long a person may take at Facebook, and how long a code waits for its console.
    static constexpr std::chrono::minutes lifetime{10};

    explicit PendingLogins(Clock clock);
    ~PendingLogins();
    PendingLogins(const PendingLogins &) = delete;
    PendingLogins &operator=(const PendingLogins &) = delete;

    struct Begun {
        std::string id; ///< Good once, for this device.
        Timestamp expiresAt;
    };
    /// A device has one login at a time: what it began before is forgotten. Nothing if `state` is in use.
    std::optional<Begun> begin(const DeviceId &device, const WorkspaceId &workspace, std::string state);

    /// The browser came back. Gives whom to wake; nothing if no login waits for this state (any more): then
    /// nothing is kept.
    std::optional<WorkspaceId> answer(std::string_view state, BrowserAnswer answer);

    struct Collected {
        std::optional<BrowserAnswer> answer; ///< Nothing: the person is still at it.
        std::string state; ///< As the device gave it.
    };
    /// Nothing if this device began no such login, or it is over. An answer is given once.
    std::optional<Collected> collect(const DeviceId &device, std::string_view id);

    /// False if this device began no such login.
    bool forget(const DeviceId &device, std::string_view id);

private:
    struct Login {
        DeviceId device;
        WorkspaceId workspace;
        std::string state;
        Timestamp expiresAt;
        std::optional<BrowserAnswer> answer;
    };
    using Logins = std::map<std::string, Login, std::less<>>; // by id

    Logins::iterator find(const DeviceId &device, std::string_view id);
    Logins::iterator erase(Logins::iterator login);
    void dropExpired();

    Clock m_clock;
    std::mutex m_mutex; ///< Guards what follows.
    Logins m_logins;
};

} // namespace shoptalk::relay
