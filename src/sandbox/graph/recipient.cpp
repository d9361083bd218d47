// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/recipient.h"

#include <algorithm>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxUserIdPart = 128;

/// The digits that are dialled: all other characters are dropped, and without a plus the country code of the
/// sender's number comes before them. Source: Cloud API, phone number formats.
std::string dialled(const Number &sender, const std::string &to)
{
    const std::string digits = digitsOf(to);
    const bool isInternational = to.find('+') < to.find_first_of("0123456789");
    return isInternational ? digits : textIn(sender.fields, "country_dial_code") + digits;
}

/// The other form of a number in Brazil or Mexico, of which WhatsApp knows one; empty elsewhere.
std::string otherForm(const std::string &digits)
{
    constexpr std::size_t areaEnd = 4; // "55" and the two digits of the area
    if (digits.starts_with("55") && digits.size() == 12)
        return digits.substr(0, areaEnd) + "9" + digits.substr(areaEnd);
    if (digits.starts_with("55") && digits.size() == 13 && digits[areaEnd] == '9')
        return digits.substr(0, areaEnd) + digits.substr(areaEnd + 1);
    if (digits.starts_with("521") && digits.size() == 13)
        return "52" + digits.substr(3);
    if (digits.starts_with("52") && digits.size() == 12)
        return "521" + digits.substr(2);
    return {};
}

/// "ES.90210112233", or "ES.ENT.55001" of a portfolio that belongs to another.
bool looksLikeUserId(std::string_view text)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() < 4 || !isCapital(text[0]) || !isCapital(text[1]) || text[2] != '.')
        return false;
    text.remove_prefix(3);
    if (text.starts_with("ENT."))
        text.remove_prefix(4);
    return !text.empty() && text.size() <= maxUserIdPart
        && std::ranges::all_of(text, [](unsigned char c) { return std::isalnum(c) != 0; });
}

GraphError undeliverable()
{
    return messagingError(131026, "Message undeliverable", "Message Undeliverable.");
}

/// The customer with this user id, which is one of the sender's portfolio alone.
tl::expected<const Customer *, GraphError> byUserId(const std::string &userId, const Scenario &scenario,
                                                    const Number &sender)
{
    if (!looksLikeUserId(userId))
        return tl::unexpected(
            messagingError(100, "Invalid parameter", "recipient is not a valid business-scoped user id"));
    const Customer *customer = scenario.customerByUserId(userId);
    const auto portfolioOf = [&](const std::string &phoneNumberId) {
        return scenario.businessOfWaba(scenario.wabaOfNumber(phoneNumberId)->id);
    };
    if (customer == nullptr || portfolioOf(customer->phoneNumberId) != portfolioOf(sender.id))
        return tl::unexpected(undeliverable());
    return customer;
}

} // namespace

tl::expected<const Customer *, GraphError> recipientOf(const GraphCall &call, const Scenario &scenario,
                                                       const Number &sender)
{
    const std::string to = call.text("to");
    const std::string userId = call.text("recipient");
    if (to.empty() && userId.empty())
        return tl::unexpected(invalidParameter("The parameter to is required."));
    if (to.empty())
        return byUserId(userId, scenario, sender);
    if (digitsOf(to).empty())
        return tl::unexpected(messagingError(100, "Invalid parameter", "to is not a valid phone number"));
    const std::string digits = dialled(sender, to);
    if (digits == digitsOf(sender.displayPhoneNumber))
        return tl::unexpected(messagingError(131021, "Recipient cannot be sender",
                                             "Recipient phone number cannot be the same as the sender's."));
    const Customer *customer = scenario.customerByWaId(digits);
    if (customer == nullptr)
        customer = scenario.customerByWaId(otherForm(digits));
    if (customer == nullptr)
        return tl::unexpected(undeliverable());
    return customer;
}

} // namespace shoptalk::sandbox
