// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "relay/identifiers.h"
#include "relay/metaerrortable.h"
#include "relay/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shoptalk::relay {

/// Why Meta gave no useful answer.
struct MetaFailure {
    enum class Kind {
        Unreachable, ///< No answer, or Meta can't answer now.
        Refused ///< Meta understood and refused: asking again changes nothing.
    };
    Kind kind = Kind::Unreachable;
    std::optional<std::int64_t> code = {}; ///< Meta's code; nothing if there was none. 0 is a valid code.
    std::int64_t subcode = 0;

    /// What the code means; Refused if there is none.
    MetaErrorClass meaning() const;
    /// Meta was asked too often by this app, person, account or business: Unreachable for now.
    bool isTooOften() const;
};
template <class T>
using MetaResult = tl::expected<T, MetaFailure>;

struct MetaToken {
    std::string token;
    std::string type;
    std::optional<std::int64_t> expiresInS; ///< Nothing: the token never expires.
};

/// The answer of debug_token. Times are Unix seconds; 0: never.
struct MetaTokenFacts {
    bool isValid = false;
    std::string type; ///< "USER", "SYSTEM_USER", "APP"
    std::string appId;
    std::string userId;
    std::int64_t expiresAtS = 0;
    std::int64_t dataAccessExpiresAtS = 0;
    std::vector<std::string> scopes;
    std::vector<std::string> wabaIds; ///< What it is limited to, where Meta names that: granular_scopes.
    std::int64_t code = 0; ///< Why it is not valid.
    std::int64_t subcode = 0;
};

/// Where Meta sends the webhooks of one kind of object.
struct MetaSubscription {
    std::string object; ///< "whatsapp_business_account"
    std::string callbackUrl;
    std::vector<std::string> fields;
    bool active = false;
};

struct MetaNumber {
    PhoneNumberId id;
    std::string displayPhoneNumber;
};

/// The few requests that the relay itself sends to Meta. Nothing of them is kept or logged, and no secret is
/// part of an address, because proxies and servers log addresses.
class MetaClient {
public:
    /// `settings` outlives this.
    explicit MetaClient(const Settings &settings);

    /// Exchanges a login's code; `redirectUri` is the dialog's, or empty for codes that came without one.
    /// Source: Manually build a login flow, "Exchanging code for an access token".
    boost::asio::awaitable<MetaResult<MetaToken>> exchangeCode(std::string code,
                                                               std::string redirectUri) const;
    /// Exchanges a token that is valid for an hour or two for one of about 60 days. Source: Facebook Login,
    /// "Get long-lived access tokens".
    boost::asio::awaitable<MetaResult<MetaToken>> extendToken(std::string shortLivedToken) const;
    /// Meta's facts about a token, asked with the app's own token. Source: Graph API reference, GET
    /// /debug_token.
    boost::asio::awaitable<MetaResult<MetaTokenFacts>> inspectToken(std::string token) const;
    /// Where Meta sends the app's webhooks, asked with the app's own token. Source: Graph API reference, GET
    /// /{app-id}/subscriptions.
    boost::asio::awaitable<MetaResult<std::vector<MetaSubscription>>> appSubscriptions() const;
    /// The account's number of that id, if the token may see it. Source: Cloud API, GET
    /// /{waba-id}/phone_numbers.
    boost::asio::awaitable<MetaResult<std::optional<MetaNumber>>>
    findNumber(WabaId waba, PhoneNumberId number, std::string token) const;

private:
    boost::asio::awaitable<MetaResult<boost::json::object>> ask(std::string path, http::Parameters parameters,
                                                                std::string token) const;
    /// Sends a form in the body, without a token: for requests that contain the app secret.
    boost::asio::awaitable<MetaResult<boost::json::object>> post(std::string path,
                                                                 http::Parameters form) const;
    /// Sends a GET with secret parameters as the only call of a batch, so that they are in the body.
    /// Source: Graph API, batch requests.
    boost::asio::awaitable<MetaResult<boost::json::object>>
    askInBody(std::string path, http::Parameters parameters, std::string token) const;
    http::ClientRequest requestTo(const std::string &path, const std::string &token) const;
    boost::asio::awaitable<MetaResult<MetaToken>> askForToken(http::Parameters parameters) const;

    const Settings &m_settings;
};

} // namespace shoptalk::relay
