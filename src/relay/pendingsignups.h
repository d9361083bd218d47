// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/pendingstore.h"

namespace shoptalk::relay {

/// The message of Meta's sign-up to the page that opened it. Source: Embedded Signup, session logging.
struct SignupSession {
    std::string event; ///< "FINISH", "FINISH_ONLY_WABA", "FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"
    std::string wabaId;
    std::string phoneNumberId; ///< Empty: none was named.
};

/// The outcome of a sign-up.
struct SignupOutcome {
    std::string
        error; ///< "cancelled", "reported", "code_missing", "code_refused", "meta_unreachable"; empty: fine.
    std::string step; ///< With an error: the screen that was left, or Meta's name for the problem.
    std::string token; ///< A secret.
    std::optional<std::int64_t> expiresInS; ///< The token's; nothing: it never expires.
    SignupSession session; ///< Empty if the window was closed on its last screen, which counts as done.
};

/// The sign-ups that consoles began. Their two halves, the code's token and the window's message, come
/// independently and in any order, at any node. A token is held for minutes, sealed, and handed out once, to
/// the device that began it; then it is deleted. Blocks, thread-safe; all fail with Storage only.
class PendingSignups {
public:
    /// How long a person may take at Meta: an account is made there, and a number verified.
    static constexpr std::chrono::minutes lifetime{30};
    /// How long after the token the other half may come.
    static constexpr std::chrono::seconds maxMessageWait{20};

    PendingSignups(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets, Clock clock);

    /// As PendingStore::begin.
    http::Result<std::optional<PendingStore::Begun>> begin(const Device &device, const std::string &state);

    http::Result<bool> isWaiting(const std::string &state);
    /// Claims the exchange of the code that came: true once for each sign-up, for the caller that exchanges
    /// it.
    http::Result<bool> claimExchange(const std::string &state);
    /// Each gives the workspace to wake; nothing if no sign-up waits for this state (any more): then nothing
    /// is kept.
    http::Result<std::optional<WorkspaceId>> addToken(const std::string &state, const std::string &token,
                                                      std::optional<std::int64_t> expiresInS);
    http::Result<std::optional<WorkspaceId>> addSession(const std::string &state,
                                                        const SignupSession &session);
    http::Result<std::optional<WorkspaceId>> refuse(const std::string &state, const std::string &error,
                                                    const std::string &step);

    struct Collected {
        std::optional<SignupOutcome> outcome; ///< Nothing while the person has not finished.
        std::string state; ///< As the device gave it.
    };
    /// Nothing if this device began no such sign-up, or it is over. An outcome is given once.
    http::Result<std::optional<Collected>> collect(const Device &device, const std::string &id);
    /// False if this device began no such sign-up.
    http::Result<bool> forget(const Device &device, const std::string &id);

private:
    bool isDone(const boost::json::object &content) const;
    /// Changes a sign-up that is not done.
    http::Result<std::optional<WorkspaceId>> change(const std::string &state, const PendingStore::Edit &edit);

    PendingStore m_store;
    Clock m_clock;
};

} // namespace shoptalk::relay
