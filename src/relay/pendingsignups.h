// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/identifiers.h"
#include "relay/timestamp.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// What Meta's sign-up said to the page that opened it. Source: Embedded Signup, session logging.
struct SignupSession {
    std::string event; ///< "FINISH", "FINISH_ONLY_WABA", "FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"
    std::string wabaId;
    std::string phoneNumberId; ///< Empty: none was named.
};

/// What became of a sign-up.
struct SignupOutcome {
    std::string error; ///< "cancelled", "reported", "code_missing", "code_refused", "meta_unreachable"; empty: fine.
    std::string step; ///< With an error: the screen that was left, or what Meta calls the problem.
    std::string token; ///< A secret.
    std::optional<std::int64_t> expiresInS; ///< Of the token; nothing: never.
    SignupSession session; ///< Empty if the window was closed on its last screen, which counts as done.
};

/// The sign-ups that consoles began. Their two halves, the code's token and what the window said, come
/// independently and in any order. In memory only: a token is held for minutes, handed out once, to the
/// device that began it, and overwritten then. Thread-safe.
class PendingSignups {
public:
    /// How long a person may take at Meta: an account is made there, and a number verified.
    static constexpr std::chrono::minutes lifetime{30};
    /// How long the other half may come after the token.
    static constexpr std::chrono::seconds patience{20};

    explicit PendingSignups(Clock clock);
    ~PendingSignups();
    PendingSignups(const PendingSignups &) = delete;
    PendingSignups &operator=(const PendingSignups &) = delete;

    struct Begun {
        std::string id; ///< Good once, for this device.
        Timestamp expiresAt;
    };
    /// A device has one sign-up at a time: what it began before is forgotten. Nothing if `state` is in use.
    std::optional<Begun> begin(const DeviceId &device, const WorkspaceId &workspace, std::string state);

    bool isWaiting(std::string_view state);
    /// The code came: true once for each sign-up, for whoever exchanges it.
    bool claimExchange(std::string_view state);
    /// Each gives whom to wake; nothing if no sign-up waits for this state (any more): nothing is kept then.
    std::optional<WorkspaceId> addToken(std::string_view state, std::string token,
                                        std::optional<std::int64_t> expiresInS);
    std::optional<WorkspaceId> addSession(std::string_view state, SignupSession session);
    std::optional<WorkspaceId> refuse(std::string_view state, std::string error, std::string step);

    struct Collected {
        std::optional<SignupOutcome> outcome; ///< Nothing: the person is still at it.
        std::string state; ///< As the device gave it.
    };
    /// Nothing if this device began no such sign-up, or it is over. An outcome is given once.
    std::optional<Collected> collect(const DeviceId &device, std::string_view id);
    /// False if this device began no such sign-up.
    bool forget(const DeviceId &device, std::string_view id);

private:
    struct Signup {
        DeviceId device;
        WorkspaceId workspace;
        std::string state;
        Timestamp expiresAt;
        bool isExchanged = false; ///< Its code came; a second one is nobody's.
        Timestamp tokenAt; ///< When the token came, if it did.
        bool hasSession = false;
        SignupOutcome outcome;
    };
    using Signups = std::map<std::string, Signup, std::less<>>; // by id

    Signup *waitingFor(std::string_view state);
    bool isDone(const Signup &signup) const;
    Signups::iterator find(const DeviceId &device, std::string_view id);
    Signups::iterator erase(Signups::iterator signup);
    void dropExpired();

    Clock m_clock;
    std::mutex m_mutex; ///< Guards what follows.
    Signups m_signups;
};

} // namespace shoptalk::relay
