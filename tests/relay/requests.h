// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

/// Requests as consoles and Meta send them; each blocks until it is answered and throws if it is not.
namespace shoptalk::relay::testing {

inline constexpr std::string_view appSecret = "invented_secret_0123456789abcdef";
inline constexpr std::string_view previousAppSecret = "the_secret_before_0123456789abcd";
inline constexpr std::string_view verifyToken = "invented_verify_token";

http::Response ask(http::ClientRequest request);
http::Response get(const std::string &url, const std::string &token = {});
http::Response postJson(const std::string &url, const boost::json::value &body,
                        const std::string &token = {});
http::Response putJson(const std::string &url, const boost::json::value &body, const std::string &token);
http::Response remove(const std::string &url, const std::string &token);

/// "sha256=<hex>"
std::string signatureOf(std::string_view body, std::string_view secret = appSecret);
/// A webhook with its right signature.
http::Response postWebhook(const std::string &base, std::string_view body);

boost::json::value jsonOf(const http::Response &response);
/// `error.code` of an error answer.
std::string errorCodeOf(const http::Response &response);

/// A webhook with one text message.
std::string messageWebhook(std::string_view number, std::string_view waba, std::string_view text);
/// One entry of that form, for webhooks with several.
std::string messageEntry(std::string_view number, std::string_view waba, std::string_view text);
std::string webhookOf(std::initializer_list<std::string> entries);

} // namespace shoptalk::relay::testing
