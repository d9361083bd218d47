// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// The app's callback address and the fields that it subscribed.
struct AppCallback {
    std::string url; ///< Empty: none yet.
    std::set<std::string, std::less<>> fields;
    bool verified = false; ///< The callback answered the handshake; nothing is sent before.
};

/// The app's subscription to one WhatsApp account.
struct WabaSubscription {
    std::string overrideUrl; ///< For `messages` alone; empty: the app's callback.
    std::int64_t sinceS = 0;
};

/// The app's callback and its subscriptions to accounts and numbers.
class Subscriptions {
public:
    AppCallback &app() { return m_app; }
    const AppCallback &app() const { return m_app; }

    void subscribe(const std::string &wabaId, WabaSubscription subscription);
    /// False if it was not subscribed.
    bool unsubscribe(std::string_view wabaId);
    std::optional<WabaSubscription> of(std::string_view wabaId) const;
    /// An empty address removes the callback of the number.
    void setNumberOverride(const std::string &phoneNumberId, std::string url);
    std::string numberOverride(std::string_view phoneNumberId) const;

    /// The address for a webhook: for messages the number's own, else the account's, else the app's. Nothing
    /// if nobody subscribed to it.
    std::optional<std::string> destination(std::string_view wabaId, std::string_view phoneNumberId,
                                           std::string_view field) const;

private:
    AppCallback m_app;
    std::map<std::string, WabaSubscription, std::less<>> m_wabas;
    std::map<std::string, std::string, std::less<>> m_numberOverrides;
};

/// The fields that can be subscribed. Source: webhook reference of whatsapp_business_account.
const std::set<std::string, std::less<>> &subscribableFields();

} // namespace shoptalk::sandbox
