// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/registrationendpoints.h"

#include "http/utctime.h"
#include "sandbox/graph/access.h"
#include "sandbox/graph/numbersettings.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t registrationCodeLength = 6;
constexpr std::size_t maxCodeRequests = 5; ///< Within an hour.
constexpr std::int64_t codeRequestsWithinS = 3600;
constexpr int maxWrongTries = 5;
constexpr std::size_t maxFastTries = 3;
constexpr std::int64_t minuteS = 60;
constexpr std::int64_t pinLockS = 12 * 60 * minuteS;
constexpr std::int64_t codeLifeS = 10 * minuteS; ///< Source: Cloud API, verify_code.
constexpr std::size_t maxRegistrations = 10;
constexpr std::int64_t registrationsWithinS = std::int64_t{72} * 3600;
constexpr std::size_t minDisplayName = 2;
constexpr std::size_t maxDisplayName = 75;
/// Where Meta can keep the messages of a number. Source: Cloud API, register.
constexpr std::array<std::string_view, 14> storageRegions = {"AE", "AU", "BH", "BR", "CA", "CH", "DE",
                                                             "GB", "ID", "IN", "JP", "KR", "SG", "ZA"};
constexpr std::string_view decimalDigits = "0123456789";

bool isSixDigits(std::string_view text)
{
    return text.size() == registrationCodeLength
        && text.find_first_not_of(decimalDigits) == std::string_view::npos;
}

/// "de" or "en_US".
bool isLanguage(std::string_view text)
{
    const auto areBetween = [&text](std::size_t at, char first, char last) {
        return text.size() >= at + 2 && text[at] >= first && text[at] <= last && text[at + 1] >= first
            && text[at + 1] <= last;
    };
    const bool isShort = text.size() == 2;
    return areBetween(0, 'a', 'z')
        && (isShort || (text.size() == 5 && text[2] == '_' && areBetween(3, 'A', 'Z')));
}

/// Counts the event; false if it already happened too often.
bool countWithin(std::vector<std::int64_t> &times, std::int64_t nowS, std::int64_t withinS, std::size_t max)
{
    std::erase_if(times, [&](std::int64_t atS) { return atS <= nowS - withinS; });
    if (times.size() >= max)
        return false;
    times.push_back(nowS);
    return true;
}

GraphError codeError(int code, std::string_view message, std::string_view title, std::string_view userMessage)
{
    GraphError error;
    error.code = code;
    error.message = "(#" + std::to_string(code) + ") " + std::string(message);
    error.userTitle = title;
    error.userMessage = userMessage;
    return error;
}

/// The error while a number must wait because of wrong guesses: 133008 after five, 133009 after three within
/// a minute. Meta gives the time in the details; how long it is, is not documented.
std::optional<GraphError> checkGuesses(NumberState &state, std::int64_t nowS)
{
    std::vector<std::int64_t> &wrongS = state.wrongPinsS;
    if (wrongS.size() >= std::size_t{maxWrongTries}) {
        const std::int64_t leftS = wrongS.back() + pinLockS - nowS;
        if (leftS > 0)
            return messagingError(133008, "Too Many two step verification PIN Guesses",
                                  "Too many guesses of the two-step PIN. Try again in "
                                      + std::to_string((leftS + minuteS - 1) / minuteS) + " minutes.");
        wrongS.clear();
    }
    if (wrongS.size() < maxFastTries)
        return {};
    const std::int64_t leftS = wrongS[wrongS.size() - maxFastTries] + minuteS - nowS;
    if (leftS <= 0)
        return {};
    return messagingError(133009, "Two step verification PIN Guessed Too Fast",
                          "The two-step PIN was entered too fast. Try again in " + std::to_string(leftS)
                              + " seconds.");
}

/// Nothing if the PIN is the number's, or if the number had none, which sets it.
std::optional<GraphError> checkPin(NumberState &state, const std::string &pin, std::int64_t nowS)
{
    if (!isSixDigits(pin))
        return invalidParameter("Invalid PIN format. PIN must be exactly 6 digits");
    if (const auto refused = checkGuesses(state, nowS))
        return refused;
    if (!state.pin.empty() && state.pin != pin) {
        state.wrongPinsS.push_back(nowS);
        return messagingError(133005, "Two step verification PIN Mismatch",
                              "The two-step verification PIN is incorrect.");
    }
    state.wrongPinsS.clear();
    return {};
}

/// Meta's answer while a fault is active. Source: Cloud API, error codes of registration.
std::optional<GraphError> struckRegistration(Faults &faults)
{
    struct Refusal {
        int code;
        std::string_view message;
    };
    constexpr std::array refusals{Refusal{133005, "Two step verification PIN Mismatch"},
                                  Refusal{133006, "Phone number re-verification needed"},
                                  Refusal{133008, "Too Many two step verification PIN Guesses"},
                                  Refusal{133009, "Two step verification PIN Guessed Too Fast"},
                                  Refusal{133010, "Phone number Not Registered"},
                                  Refusal{133015, "Please wait a few minutes before attempting to register"},
                                  Refusal{133016, "Account register deregister rate limit exceeded"}};
    for (const Refusal &refusal : refusals) {
        if (faults.strike("register_" + std::to_string(refusal.code)))
            return messagingError(refusal.code, refusal.message, refusal.message);
    }
    return {};
}

/// "2026-11-20T15:30:00+0000", in UTC.
std::string timeText(std::int64_t atS)
{
    std::array<char, 32> text{};
    const std::tm utc = http::utcOf(static_cast<std::time_t>(atS));
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S+0000", &utc)};
}

void keepPin(NumberState &state, std::string pin)
{
    state.pin = std::move(pin);
    state.wrongPinsS.clear();
    state.fields["is_pin_enabled"] = true;
}

} // namespace

std::vector<GraphEndpoint> RegistrationEndpoints::endpoints()
{
    return {{"POST", "/{id}/request_code", [this](const GraphCall &call) { return requestCode(call); }},
            {"POST", "/{id}/verify_code", [this](const GraphCall &call) { return verifyCode(call); }},
            {"POST", "/{id}/register", [this](const GraphCall &call) { return enrol(call); }},
            {"POST", "/{id}/deregister", [this](const GraphCall &call) { return withdraw(call); }}};
}

GraphAnswer RegistrationEndpoints::requestCode(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    const std::string method = call.text("code_method");
    if (method != "SMS" && method != "VOICE")
        return tl::unexpected(invalidParameter("Invalid parameter: code_method must be SMS or VOICE"));
    if (!isLanguage(call.text("language")))
        return tl::unexpected(invalidParameter("Invalid parameter: language must be of the form en_US"));
    NumberState &state = m_platform.numbers.of(call.id());
    if (state.isVerified())
        return tl::unexpected(codeError(136024, "Request code error", "Phone number already verified",
                                        "You have already verified ownership of this phone number."));
    const bool isInTime =
        countWithin(state.codeRequestsS, m_platform.timeline.nowS(), codeRequestsWithinS, maxCodeRequests);
    if (!isInTime || m_platform.faults.strike("code_refused"))
        return tl::unexpected(codeError(136024, "Request code error", "Couldn't send code",
                                        "You requested a code too often. Try again in an hour."));
    state.code = numericId(m_platform.random, registrationCodeLength);
    state.codeSentS = m_platform.timeline.nowS();
    state.wrongCodes = 0;
    return success();
}

GraphAnswer RegistrationEndpoints::verifyCode(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    const std::string code = call.text("code");
    if (!isSixDigits(code))
        return tl::unexpected(invalidParameter("Invalid verification code format"));
    NumberState &state = m_platform.numbers.of(call.id());
    const bool isOver = m_platform.timeline.nowS() >= state.codeSentS + codeLifeS;
    if (state.code.empty() || isOver || state.wrongCodes >= maxWrongTries)
        return tl::unexpected(codeError(136025, "Verify code error", "Couldn't verify code",
                                        "The code has expired. Request another one."));
    if (code != state.code) {
        ++state.wrongCodes;
        return tl::unexpected(codeError(136025, "Verify code error", "Couldn't verify code",
                                        "The code you entered is incorrect."));
    }
    state.code.clear();
    state.fields["code_verification_status"] = "VERIFIED";
    return json::object{{"success", true}, {"id", call.id()}};
}

std::optional<GraphError> RegistrationEndpoints::checkRegistrations(NumberState &state)
{
    if (countWithin(state.registrationsS, m_platform.timeline.nowS(), registrationsWithinS, maxRegistrations))
        return {};
    return messagingError(133016, "Account register deregister rate limit exceeded",
                          "More than 10 registrations and deregistrations within 72 hours.");
}

GraphAnswer RegistrationEndpoints::enrol(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    const std::string region = call.text("data_localization_region");
    if (!region.empty() && std::ranges::find(storageRegions, region) == storageRegions.end())
        return tl::unexpected(invalidParameter("Param data_localization_region is not a supported region."));
    if (const auto refused = struckRegistration(m_platform.faults))
        return tl::unexpected(*refused);
    NumberState &state = m_platform.numbers.of(call.id());
    if (!state.isVerified())
        return tl::unexpected(messagingError(133006, "Phone number re-verification needed",
                                             "The phone number has to be verified before it is registered."));
    if (const auto refused = checkPin(state, call.text("pin"), m_platform.timeline.nowS()))
        return tl::unexpected(*refused);
    if (const auto refused = checkRegistrations(state))
        return tl::unexpected(*refused);
    keepPin(state, call.text("pin"));
    state.fields["status"] = "CONNECTED";
    state.fields["platform_type"] = "CLOUD_API";
    state.fields["last_onboarded_time"] = timeText(m_platform.timeline.nowS());
    if (!region.empty())
        state.settings["storage_configuration"] = storageIn(region);
    return success();
}

GraphAnswer RegistrationEndpoints::withdraw(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    if (m_platform.scenario.number(call.id())->onBusinessApp)
        return tl::unexpected(
            invalidParameter("Deregister endpoint is not available for API solution for SMB businesses."));
    NumberState &state = m_platform.numbers.of(call.id());
    if (!state.isRegistered()) {
        GraphError error = invalidParameter("Phone number not registered on the WhatsApp Business Platform.");
        error.subcode = 2207051;
        return tl::unexpected(error);
    }
    if (const auto refused = checkRegistrations(state))
        return tl::unexpected(*refused);
    state.fields["status"] = "DISCONNECTED";
    state.fields["platform_type"] = "NOT_APPLICABLE";
    return success();
}

GraphAnswer setPin(Platform &platform, const GraphCall &call)
{
    if (!isSixDigits(call.text("pin")))
        return tl::unexpected(invalidParameter("Invalid PIN format. PIN must be exactly 6 digits"));
    NumberState &state = platform.numbers.of(call.id());
    if (!state.isRegistered())
        return tl::unexpected(messagingError(133010, "Phone number not registered",
                                             "The phone number is not registered on the Cloud API."));
    keepPin(state, call.text("pin"));
    return success();
}

GraphAnswer setVisibility(Platform &platform, const GraphCall &call)
{
    const std::string visibility = call.text("search_visibility");
    if (visibility != "VISIBLE" && visibility != "HIDDEN")
        return tl::unexpected(invalidParameter("Param search_visibility must be one of {VISIBLE, HIDDEN}."));
    platform.numbers.of(call.id()).fields["search_visibility"] = visibility;
    return success();
}

GraphAnswer requestName(Platform &platform, const GraphCall &call)
{
    const std::string name = call.text("new_display_name");
    const bool isRefused = platform.faults.strike("name_refused");
    if (lengthOf(name) < minDisplayName || lengthOf(name) > maxDisplayName || isRefused) {
        GraphError error = invalidParameter("Invalid parameter");
        error.userTitle = "Display name not accepted";
        error.userMessage = "The display name doesn't follow the WhatsApp Business display name guidelines.";
        return tl::unexpected(error);
    }
    NumberState &state = platform.numbers.of(call.id());
    state.fields["new_display_name"] = name;
    state.fields["new_name_status"] = "PENDING_REVIEW";
    return success();
}

} // namespace shoptalk::sandbox
