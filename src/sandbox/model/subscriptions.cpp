// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/subscriptions.h"

namespace shoptalk::sandbox {

void Subscriptions::subscribe(const std::string &wabaId, WabaSubscription subscription)
{
    const auto known = m_wabas.find(wabaId);
    if (known != m_wabas.end())
        subscription.sinceS = known->second.sinceS;
    m_wabas[wabaId] = std::move(subscription);
}

bool Subscriptions::unsubscribe(std::string_view wabaId)
{
    const auto known = m_wabas.find(wabaId);
    if (known == m_wabas.end())
        return false;
    m_wabas.erase(known);
    return true;
}

std::optional<WabaSubscription> Subscriptions::of(std::string_view wabaId) const
{
    const auto known = m_wabas.find(wabaId);
    return known != m_wabas.end() ? std::optional(known->second) : std::nullopt;
}

void Subscriptions::setNumberOverride(const std::string &phoneNumberId, std::string url)
{
    if (url.empty())
        m_numberOverrides.erase(phoneNumberId);
    else
        m_numberOverrides[phoneNumberId] = std::move(url);
}

std::string Subscriptions::numberOverride(std::string_view phoneNumberId) const
{
    const auto known = m_numberOverrides.find(phoneNumberId);
    return known != m_numberOverrides.end() ? known->second : std::string();
}

std::optional<std::string> Subscriptions::destination(std::string_view wabaId, std::string_view phoneNumberId,
                                                      std::string_view field) const
{
    const std::optional<WabaSubscription> subscription = of(wabaId);
    if (!subscription)
        return {};
    if (field == "messages") {
        if (std::string own = numberOverride(phoneNumberId); !own.empty())
            return own;
        if (!subscription->overrideUrl.empty())
            return subscription->overrideUrl;
    }
    if (m_app.url.empty() || !m_app.fields.contains(field))
        return {};
    return m_app.url;
}

const std::set<std::string, std::less<>> &subscribableFields()
{
    static const std::set<std::string, std::less<>> fields = {"messages",
                                                              "account_alerts",
                                                              "account_review_update",
                                                              "account_settings_update",
                                                              "account_update",
                                                              "automatic_events",
                                                              "business_capability_update",
                                                              "business_status_update",
                                                              "business_username_updates",
                                                              "calls",
                                                              "flows",
                                                              "group_lifecycle_update",
                                                              "group_participants_update",
                                                              "group_settings_update",
                                                              "group_status_update",
                                                              "history",
                                                              "message_echoes",
                                                              "message_template_components_update",
                                                              "message_template_quality_update",
                                                              "message_template_status_update",
                                                              "messaging_handovers",
                                                              "partner_solutions",
                                                              "payment_configuration_update",
                                                              "phone_number_name_update",
                                                              "phone_number_quality_update",
                                                              "security",
                                                              "smb_app_state_sync",
                                                              "smb_message_echoes",
                                                              "standby",
                                                              "template_category_update",
                                                              "template_correct_category_detection",
                                                              "tracking_events",
                                                              "user_preferences"};
    return fields;
}

} // namespace shoptalk::sandbox
