// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/faults.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::array descriptions = {
    // Login
    FaultDescription{"login_refused", "the login dialog answers access_denied at once"},
    FaultDescription{"login_error_page", "the login dialog shows an error page and redirects nowhere"},
    FaultDescription{"login_hangs", "the login dialog is a page that never answers again"},
    FaultDescription{"permissions_declined", "whatever is ticked, only public_profile is granted"},
    FaultDescription{"state_changed", "the dialog gives back another state than it was given"},
    FaultDescription{"code_expired", "a login code is too old when it is exchanged"},
    FaultDescription{"short_lived_token", "a code is exchanged for a token of one hour"},
    FaultDescription{"signup_message_first", "a sign-up's message comes before its code"},
    FaultDescription{"signup_no_message",
                     "a sign-up's window is closed on its last screen: only the code comes"},
    FaultDescription{"signup_no_code", "a sign-up's message comes without a code"},
    FaultDescription{"signup_only_waba", "a sign-up ends without a number"},
    FaultDescription{"signup_coexistence",
                     "a sign-up of a number that stays in the phone app: only the account is named"},
    // Lists
    FaultDescription{"no_businesses", "/me/businesses is empty"},
    FaultDescription{"no_wabas", "a business has no WhatsApp accounts, owned or shared"},
    FaultDescription{"no_numbers", "a WhatsApp account has no phone numbers"},
    // Tokens
    FaultDescription{"expired_token", "every call with a token: 190, subcode 463"},
    FaultDescription{"token_458", "every call with a token: 190, the person removed the app"},
    FaultDescription{"token_459", "every call with a token: 190, a security check is pending"},
    FaultDescription{"token_460", "every call with a token: 190, the password was changed"},
    FaultDescription{"token_463", "every call with a token: 190, expired"},
    FaultDescription{"token_464", "every call with a token: 190, the person is not confirmed"},
    FaultDescription{"token_467", "every call with a token: 190, logged out"},
    FaultDescription{"token_492", "every call with a token: 190, no role"},
    FaultDescription{"token_invalid", "every call with a token: 190 without a subcode"},
    FaultDescription{"renewal_refused", "a token is not exchanged for a longer one"},
    FaultDescription{"data_access_over", "debug_token: the app's access to the person's data has run out"},
    // Any call
    FaultDescription{"rate_limit", "4, or 80007 on a WhatsApp account, or 130429 for a send"},
    FaultDescription{"pair_limit", "a send: 131056"},
    FaultDescription{"slow_answer", "an answer takes 5 seconds, divided by the speed"},
    FaultDescription{"server_error", "500 with code 2, or 131000 for a send"},
    // Sending
    FaultDescription{"answer_lost", "a send is taken, the connection closes without an answer"},
    FaultDescription{"window_closed", "a send: 131047"},
    FaultDescription{"undeliverable", "a send is taken and fails later: 131026"},
    // Numbers
    FaultDescription{"profile_refused", "a business profile is refused: 131009"},
    FaultDescription{"upload_forbidden", "no upload is begun: 10, the sign-in has no role at the app"},
    FaultDescription{"upload_interrupted",
                     "half of what is uploaded arrives, then the connection closes without an answer"},
    FaultDescription{"upload_answer_lost", "all of an upload arrives, then the connection closes"},
    FaultDescription{"picture_refused", "a business profile's picture is refused: 131009"},
    FaultDescription{"name_refused", "another display name is refused at once: 100"},
    FaultDescription{"code_refused", "a verification code is not sent: 136024"},
    FaultDescription{"register_133005", "a registration: the PIN is not the number's"},
    FaultDescription{"register_133006", "a registration: the number has to be verified again"},
    FaultDescription{"register_133008", "a registration: too many guesses of the PIN"},
    FaultDescription{"register_133009", "a registration: the PIN was tried too fast"},
    FaultDescription{"register_133010", "a registration: the number is not known on the platform"},
    FaultDescription{"register_133015", "a registration: the number was deleted a moment ago"},
    FaultDescription{"register_133016", "a registration: more than 10 within 72 hours"},
    // Subscribing and synchronising
    FaultDescription{"subscribe_refused", "subscribed_apps is refused"},
    FaultDescription{"sync_refused", "smb_app_data: 2593107"},
    FaultDescription{"sync_too_late", "smb_app_data: 2593108"},
    FaultDescription{"history_refused", "the owner shares no history: 2593109 in a webhook"},
    // Webhooks
    FaultDescription{"duplicate_webhooks", "each webhook is sent twice"},
    FaultDescription{"reordered_webhooks", "each second webhook overtakes the one before"},
    FaultDescription{"delayed_webhooks", "webhooks come 10 seconds late, divided by the speed"},
    FaultDescription{"bad_signature", "webhooks are signed with a wrong secret"},
};

} // namespace

std::span<const FaultDescription> Faults::known()
{
    return descriptions;
}

bool Faults::set(std::string_view name, bool on, std::optional<int> count)
{
    const bool exists =
        std::ranges::any_of(descriptions, [&](const auto &fault) { return fault.name == name; });
    if (!exists)
        return false;
    if (const auto found = m_active.find(name); found != m_active.end())
        m_active.erase(found);
    if (on && count.value_or(1) > 0)
        m_active.emplace(name, count);
    return true;
}

bool Faults::isOn(std::string_view name) const
{
    return m_active.contains(name);
}

bool Faults::strike(std::string_view name)
{
    const auto found = m_active.find(name);
    if (found == m_active.end())
        return false;
    if (found->second && --*found->second <= 0)
        m_active.erase(found);
    return true;
}

} // namespace shoptalk::sandbox
