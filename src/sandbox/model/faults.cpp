// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/faults.h"

#include "sandbox/model/metaerrorcodes.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

const std::vector<FaultDescription> namedFaults = {
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
    FaultDescription{"usage_high", "the headers say that 96 percent of the app's hourly calls are used"},
    FaultDescription{"pair_limit", "a send: 131056"},
    FaultDescription{"slow_answer", "an answer takes 5 seconds, divided by the speed"},
    FaultDescription{"server_error", "500 with code 2, or 131000 for a send"},
    // Sending
    FaultDescription{"slow_send", "as slow_answer, for sends only: not for receipts and typing indicators"},
    FaultDescription{"answer_lost", "a send is taken, the connection closes without an answer"},
    FaultDescription{"window_closed", "a send: 131047"},
    FaultDescription{"undeliverable", "a send is taken and fails later: 131026"},
    FaultDescription{"no_status", "a send is taken and no status ever comes"},
    FaultDescription{"no_delivery", "a send becomes sent, and nothing more comes"},
    FaultDescription{
        "held_for_quality_assessment",
        "a template is taken and held for 30 minutes, divided by the speed: message_status says so"},
    FaultDescription{"delivery_paused", "the same, with the message_status paused"},
    FaultDescription{
        "payment_missing",
        "no payment method: above the free 1,000 of a month sends are taken and no status comes"},
    // Groups
    FaultDescription{"group_change_fails", "a change of a group is taken and fails later by webhook: 131000"},
    // Media
    FaultDescription{"media_upload_refused", "an uploaded file is refused: 131053"},
    FaultDescription{"media_link_expired", "a download: 404, as for an address that is too old"},
    FaultDescription{"media_gone", "a download: 410, and the look-up of the id: 100/33"},
    FaultDescription{"media_html", "a download: 200 with an HTML error page instead of the file"},
    FaultDescription{"media_slow", "a download takes 30 seconds, divided by the speed"},
    FaultDescription{"media_partial",
                     "a download has the first half of the file, then the connection closes"},
    FaultDescription{"media_wrong_hash", "the look-up of a media id has another file's hash"},
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

/// "error_131042", "failed_131049" or "media_error_131053" with any number.
bool isCode(std::string_view name)
{
    for (const std::string_view prefix : {"error_", "failed_", "media_error_"}) {
        if (name.starts_with(prefix))
            return metaErrorCodeNamed(name.substr(prefix.size())).has_value();
    }
    return false;
}

/// The named ones, and two for each error code.
std::vector<FaultDescription> allFaults()
{
    std::vector<FaultDescription> all = namedFaults;
    for (const MetaErrorCode &error : metaErrorCodes()) {
        const std::string name = error.name();
        all.push_back({"error_" + name, "a call that can have it is refused: " + std::string(error.title)});
        if (error.scope == ErrorScope::Send)
            all.push_back({"failed_" + name, "a send is taken and fails later: " + std::string(error.title)});
    }
    return all;
}

} // namespace

std::span<const FaultDescription> Faults::known()
{
    static const std::vector<FaultDescription> all = allFaults();
    return all;
}

bool Faults::set(std::string_view name, bool on, std::optional<int> count)
{
    const bool exists = std::ranges::any_of(known(), [&](const auto &fault) { return fault.name == name; });
    if (!exists && !isCode(name))
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

std::vector<std::string> Faults::activeAfter(std::string_view prefix) const
{
    std::vector<std::string> names;
    for (auto each = m_active.lower_bound(prefix); each != m_active.end() && each->first.starts_with(prefix);
         ++each)
        names.push_back(each->first.substr(prefix.size()));
    return names;
}

} // namespace shoptalk::sandbox
