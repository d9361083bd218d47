// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/pendingstore.h"

namespace shoptalk::relay {

/// What Meta's sign-up said to the page that opened it. Source: Embedded Signup, session logging.
struct SignupSession {
    std::string event; ///< "FINISH", "FINISH_ONLY_WABA", "FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"
    std::string wabaId;
    std::string phoneNumberId; ///< Empty: none was named.
};

/// What became of a sign-up.
struct SignupOutcome {
    std::string
        error; ///< "cancelled", "reported", "code_missing", "code_refused", "meta_unreachable"; empty: fine.
    std::string step; ///< With an error: the screen that was left, or what Meta calls the problem.
    std::string token; ///< A secret.
    std::optional<std::int64_t> expiresInS; ///< Of the token; nothing: never.
    SignupSession session; ///< Empty if the window was closed on its last screen, which counts as done.
};

/// The sign-ups that consoles began. Their two halves, the code's token and what the window said, come
/// independently and in any order, at any node. A token is held for minutes, sealed, and handed out once, to
/// the device that began it; it is gone then. Blocks, thread-safe; all fail with Storage only.
class PendingSignups {
public:
    /// How long a person may take at Meta: an account is made there, and a number verified.
    static constexpr std::chrono::minutes lifetime{30};
    /// How long the other half may come after the token.
    static constexpr std::chrono::seconds maxMessageWait{20};

    PendingSignups(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets, Clock clock);

    /// As PendingStore::begin.
    http::Result<std::optional<PendingStore::Begun>> begin(const Device &device, const std::string &state);

    http::Result<bool> isWaiting(const std::string &state);
    /// The code came: true once for each sign-up, for whoever exchanges it.
    http::Result<bool> claimExchange(const std::string &state);
    /// Each gives whom to wake; nothing if no sign-up waits for this state (any more): nothing is kept then.
    http::Result<std::optional<WorkspaceId>> addToken(const std::string &state, const std::string &token,
                                                      std::optional<std::int64_t> expiresInS);
    http::Result<std::optional<WorkspaceId>> addSession(const std::string &state,
                                                        const SignupSession &session);
    http::Result<std::optional<WorkspaceId>> refuse(const std::string &state, const std::string &error,
                                                    const std::string &step);

    struct Collected {
        std::optional<SignupOutcome> outcome; ///< Nothing: the person is still at it.
        std::string state; ///< As the device gave it.
    };
    /// Nothing if this device began no such sign-up, or it is over. An outcome is given once.
    http::Result<std::optional<Collected>> collect(const Device &device, const std::string &id);
    /// False if this device began no such sign-up.
    http::Result<bool> forget(const Device &device, const std::string &id);

private:
    bool isDone(const boost::json::object &content) const;
    /// Of one that is not done.
    http::Result<std::optional<WorkspaceId>> change(const std::string &state, const PendingStore::Edit &edit);

    PendingStore m_store;
    Clock m_clock;
};

} // namespace shoptalk::relay
