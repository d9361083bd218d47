// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/numbercreation.h"

#include "sandbox/graph/access.h"
#include "sandbox/model/accountfields.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t numberIdLength = 15;
constexpr std::size_t minDigits = 7;
constexpr std::size_t maxDigits = 15;
constexpr std::size_t maxCountryDigits = 3;
constexpr std::size_t minNumberName = 2;
constexpr std::size_t maxNumberName = 75;
/// Source: business phone numbers, limits.
constexpr std::size_t maxNumbers = 2;
constexpr std::size_t maxNumbersOfVerified = 20;

bool areDigits(std::string_view text, std::size_t min, std::size_t max)
{
    return text.size() >= min && text.size() <= max
        && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// All digits with the country code. Meta's description gives the number with its country code and the code
/// once more in `cc`; older pages give it without.
tl::expected<std::string, GraphError> digitsIn(const GraphCall &call)
{
    const std::string country = call.text("cc");
    std::string digits = call.text("phone_number");
    if (call.has("cc") && !areDigits(country, 1, maxCountryDigits))
        return tl::unexpected(
            invalidParameter("Invalid parameter: cc must be a country code of 1 to 3 digits"));
    if (!digits.starts_with(country))
        digits = country + digits;
    if (!areDigits(digits, minDigits, maxDigits) || digits.front() == '0')
        return tl::unexpected(invalidParameter("Invalid parameter: phone_number must be in E.164 format"));
    return digits;
}

std::optional<GraphError> checkRest(const GraphCall &call)
{
    const std::size_t length = lengthOf(call.text("verified_name"));
    if (length < minNumberName || length > maxNumberName)
        return invalidParameter("Invalid parameter: verified_name must have 2 to 75 characters");
    if (const json::value *migrates = call.parameters.if_contains("migrate_phone_number"); migrates != nullptr
        && !migrates->is_bool() && call.text("migrate_phone_number") != "true"
        && call.text("migrate_phone_number") != "false")
        return invalidParameter("Invalid parameter: migrate_phone_number must be a boolean");
    if (call.has("preverified_id")) // There are none.
        return invalidParameter("Invalid parameter: preverified_id is no pre-verified phone number");
    return {};
}

GraphError alreadyRegistered()
{
    GraphError error = invalidParameter("Phone number is already registered with WhatsApp Business");
    error.httpStatus = 409;
    error.type = "GraphMethodException";
    return error;
}

GraphError noPlaceLeft()
{
    GraphError error;
    error.httpStatus = 403;
    error.code = 200;
    error.subcode = 1349175;
    error.message = "Phone number limit exceeded for this WhatsApp Business Account";
    error.userTitle = "Limit Exceeded";
    error.userMessage = "You have reached the maximum number of phone numbers for this account";
    return error;
}

/// A number that is neither verified nor registered, whose name is being reviewed.
Number newNumber(const std::string &id, const std::string &digits, const GraphCall &call)
{
    Number number{id, "+" + digits, false, ordinaryNumberFields()};
    const std::string country = call.text("cc");
    if (!country.empty())
        number.displayPhoneNumber = "+" + country + " " + digits.substr(country.size());
    json::object &fields = number.fields;
    fields["id"] = id;
    fields["display_phone_number"] = number.displayPhoneNumber;
    fields["verified_name"] = call.text("verified_name");
    fields["name_status"] = "PENDING_REVIEW";
    fields["unified_cert_status"] = "NAME_PENDING_REVIEW";
    fields["code_verification_status"] = "NOT_VERIFIED";
    fields["status"] = "PENDING";
    fields["account_mode"] = "SANDBOX";
    fields["platform_type"] = "NOT_APPLICABLE";
    fields["host_platform"] = "NOT_APPLICABLE";
    fields["throughput"] = json::object{{"level", "NOT_APPLICABLE"}};
    fields["quality_rating"] = "UNKNOWN";
    fields["quality_score"] = json::object{{"score", "UNKNOWN"}};
    if (!country.empty())
        fields["country_dial_code"] = country;
    return number;
}

} // namespace

std::vector<GraphEndpoint> NumberCreation::endpoints()
{
    return {{"POST", "/{id}/phone_numbers", [this](const GraphCall &call) { return create(call); }}};
}

std::optional<GraphError> NumberCreation::checkPlace(const Waba &waba, const std::string &digits) const
{
    std::size_t owned = 0;
    const Business *portfolio = m_platform.scenario.businessOfWaba(waba.id);
    for (const Business &business : m_platform.scenario.businesses) {
        for (const auto list : {&Business::owned, &Business::shared}) {
            for (const Waba &each : business.*list) {
                if (std::ranges::any_of(each.numbers, [&digits](const Number &number) {
                        return digitsOf(number.displayPhoneNumber) == digits;
                    }))
                    return alreadyRegistered();
                if (&business == portfolio)
                    owned += each.numbers.size();
            }
        }
    }
    const bool isVerified =
        portfolio != nullptr && textIn(portfolio->fields, "verification_status") == "verified";
    if (owned >= (isVerified ? maxNumbersOfVerified : maxNumbers))
        return noPlaceLeft();
    return {};
}

GraphAnswer NumberCreation::create(const GraphCall &call)
{
    const Waba *waba = m_platform.scenario.waba(call.id());
    if (const auto refused = checkAccount(m_platform, call, waba, {"whatsapp_business_management"}))
        return tl::unexpected(*refused);
    const auto digits = digitsIn(call);
    if (!digits)
        return tl::unexpected(digits.error());
    if (const auto refused = checkRest(call))
        return tl::unexpected(*refused);
    if (const auto refused = checkPlace(*waba, *digits))
        return tl::unexpected(*refused);
    const std::string id = numericId(m_platform.random, numberIdLength);
    m_platform.numbers.add(m_platform.scenario.add(waba->id, newNumber(id, *digits, call)));
    return json::object{{"id", id}};
}

} // namespace shoptalk::sandbox
