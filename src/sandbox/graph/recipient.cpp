// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/recipient.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t minNumber = 5;
constexpr std::size_t maxNumber = 15; // E.164

/// True for digits, with the characters that people write between them.
bool looksLikeNumber(std::string_view text)
{
    const std::size_t digits = digitsOf(text).size();
    return digits >= minNumber && digits <= maxNumber
        && text.find_first_not_of("+0123456789 -().") == std::string_view::npos;
}

const Customer *byNumber(const Scenario &scenario, const Number &sender, const std::string &to)
{
    const std::string digits = digitsOf(to);
    const Customer *customer = scenario.customerByWaId(digits);
    if (customer != nullptr || to.starts_with('+'))
        return customer;
    return scenario.customerByWaId(textIn(sender.fields, "country_dial_code") + digits);
}

} // namespace

tl::expected<const Customer *, GraphError> recipientOf(const GraphCall &call, const Scenario &scenario,
                                                       const Number &sender)
{
    const std::string to = call.text("to");
    if (to.empty() && call.text("recipient").empty())
        return tl::unexpected(invalidParameter("The parameter to is required."));
    if (!to.empty() && !looksLikeNumber(to))
        return tl::unexpected(messagingError(100, "Invalid parameter", "to is not a valid phone number"));
    if (!to.empty() && digitsOf(to) == digitsOf(sender.displayPhoneNumber))
        return tl::unexpected(messagingError(131021, "Recipient cannot be sender",
                                             "Recipient phone number cannot be the same as the sender's."));
    const Customer *customer =
        to.empty() ? scenario.customerByUserId(call.text("recipient")) : byNumber(scenario, sender, to);
    if (customer == nullptr)
        return tl::unexpected(messagingError(131026, "Message undeliverable", "Message Undeliverable."));
    return customer;
}

} // namespace shoptalk::sandbox
