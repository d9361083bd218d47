// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/randomsource.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

struct AccessToken {
    enum class Kind { User, App, System /**< A system user's, made in the business settings. */ };
    Kind kind = Kind::User;
    std::string value;
    std::int64_t issuedAtS = 0;
    std::int64_t expiresAtS = 0; ///< 0: never.
    bool removed = false; ///< The person removed the app.
    std::set<std::string, std::less<>> scopes =
        {}; ///< Of a system user's token; a person's are the person's.
    /// Of a system user's token: the accounts that each permission covers, as in granular_scopes; a
    /// permission that is not in it covers all accounts of the business.
    std::map<std::string, std::vector<std::string>, std::less<>> targets = {};
    std::string businessId = {}; ///< The business to which a system user belongs; empty: to all.
    bool isIntegration = false; ///< Made by a sign-up: `businessId` is the client's.
    bool ofAnotherApp = false;
    std::string personId = {}; ///< The person whose token it is; empty for other tokens.
};

/// The client and the redirect address that a login code was issued for. The exchange has to name the same.
struct CodeOrigin {
    std::string redirectUri;
    std::string challenge; ///< PKCE; empty: none.
    std::string challengeMethod; ///< "S256" or "plain".
    bool configured = false; ///< By a config_id: such codes are valid for 30 seconds.
    std::vector<std::string> wabaIds =
        {}; ///< Of a sign-up: the token is the business's own, for these alone.
    std::string personId = {}; ///< The person who allowed it.
};

/// The outcome of exchanging a code.
struct CodeProof {
    std::string redirectUri;
    std::string verifier;
};

enum class CodeFault { Unknown, Used, Expired, RedirectMismatch, VerifierMismatch };

/// True for the permissions that are given for single accounts. Source: granular_scopes of debug_token.
bool isForAccounts(std::string_view permission);

/// The permissions that each person gave the app, the login codes and the tokens.
class Logins {
public:
    explicit Logins(RandomSource &random);

    using Permissions = std::set<std::string, std::less<>>;

    void grant(const std::string &person, const std::set<std::string> &granted,
               const std::set<std::string> &declined);
    /// The accounts that the person ticked for the permissions for accounts. Nothing: all.
    void limitTo(const std::string &person, std::optional<std::vector<std::string>> accounts);
    /// The accounts that a permission of the token covers; null: all of its business or person.
    const std::vector<std::string> *accountsOf(const AccessToken &token, std::string_view permission) const;
    bool hasGranted(std::string_view person, std::string_view permission) const;
    /// The permissions of a token: those of its person, or those of the system user.
    bool allows(const AccessToken &token, std::string_view permission) const;
    bool hasDeclined(std::string_view person, std::string_view permission) const;
    const Permissions &granted(std::string_view person) const;
    const Permissions &declined(std::string_view person) const;
    /// Revokes a permission, which then counts as declined: a login asks for it only with
    /// auth_type=rerequest. False if it was not granted. Source: manual login flow, re-asking for declined
    /// permissions.
    bool revoke(std::string_view person, const std::string &permission);
    /// Removes the app from this person's account. All tokens of the person become invalid.
    void removeApp(std::string_view person);

    std::string issueCode(CodeOrigin origin, std::int64_t nowS);
    /// Uses the code up. A code can be redeemed once, and not at all after a mistake.
    tl::expected<CodeOrigin, CodeFault> redeem(std::string_view code, const CodeProof &proof,
                                               std::int64_t nowS);

    AccessToken issueUserToken(const std::string &person, std::int64_t lifetimeS, std::int64_t nowS);
    /// Creates a token as in `wanted`; value and times are filled in. `lifetimeS` 0: it never ends.
    AccessToken issueSystemToken(AccessToken wanted, std::int64_t lifetimeS, std::int64_t nowS);
    AccessToken issueAppToken(std::int64_t nowS);
    std::optional<AccessToken> find(std::string_view value) const;

private:
    struct Code {
        CodeOrigin origin;
        std::int64_t expiresAtS = 0;
        bool used = false;
    };

    struct Grants {
        Permissions granted;
        Permissions declined;
        std::optional<std::vector<std::string>> accounts;
    };

    const Grants &grantsOf(std::string_view person) const;

    RandomSource &m_random;
    std::map<std::string, Grants, std::less<>> m_grants; ///< By person.
    std::map<std::string, Code, std::less<>> m_codes;
    std::map<std::string, AccessToken, std::less<>> m_tokens;
};

} // namespace shoptalk::sandbox
