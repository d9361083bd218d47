// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/metaerrorcodes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace shoptalk::sandbox {

namespace {

constexpr std::array codes = {
    MetaErrorCode{0, 0, 401, ErrorScope::Any, false, "AuthException"},
    MetaErrorCode{1, 0, 500, ErrorScope::Any, true, "An unknown error occurred"},
    MetaErrorCode{2, 0, 503, ErrorScope::Any, true, "Service temporarily unavailable"},
    MetaErrorCode{3, 0, 500, ErrorScope::Any, false,
                  "Application does not have the capability to make this API call"},
    MetaErrorCode{4, 0, 400, ErrorScope::Any, true, "Application request limit reached"},
    MetaErrorCode{10, 0, 403, ErrorScope::Any, false, "Application does not have permission for this action"},
    MetaErrorCode{17, 0, 400, ErrorScope::Any, true, "User request limit reached"},
    MetaErrorCode{32, 0, 400, ErrorScope::Any, true, "Page request limit reached"},
    MetaErrorCode{33, 0, 400, ErrorScope::Any, false, "Parameter value is not valid"},
    MetaErrorCode{100, 0, 400, ErrorScope::Any, false, "Invalid parameter"},
    MetaErrorCode{100, 33, 400, ErrorScope::Any, false, "Unsupported request. The object does not exist"},
    MetaErrorCode{100, 36007, 400, ErrorScope::Any, false, "Error validating verification code"},
    MetaErrorCode{100, 36008, 400, ErrorScope::Any, false, "Error validating verification code"},
    MetaErrorCode{100, 36009, 400, ErrorScope::Any, false, "Error validating verification code"},
    MetaErrorCode{102, 0, 401, ErrorScope::Any, false, "Session key invalid or no longer valid"},
    MetaErrorCode{104, 0, 401, ErrorScope::Any, false, "Incorrect signature"},
    MetaErrorCode{190, 0, 401, ErrorScope::Any, false, "Invalid OAuth access token"},
    MetaErrorCode{190, 458, 401, ErrorScope::Any, false, "The user has not authorized application"},
    MetaErrorCode{190, 459, 401, ErrorScope::Any, false, "The user has to log in to www.facebook.com first"},
    MetaErrorCode{190, 460, 401, ErrorScope::Any, false, "The password was changed"},
    MetaErrorCode{190, 463, 401, ErrorScope::Any, false, "Session has expired"},
    MetaErrorCode{190, 464, 401, ErrorScope::Any, false, "The user is not confirmed"},
    MetaErrorCode{190, 467, 401, ErrorScope::Any, false, "The user logged out"},
    MetaErrorCode{190, 492, 401, ErrorScope::Any, false, "The user has no role"},
    MetaErrorCode{200, 0, 403, ErrorScope::Any, false, "Permission is not granted"},
    MetaErrorCode{299, 0, 403, ErrorScope::Any, false, "Permission is not granted"},
    MetaErrorCode{341, 0, 400, ErrorScope::Any, true, "Application limit reached"},
    MetaErrorCode{368, 0, 403, ErrorScope::Any, false, "Temporarily blocked for policies violations"},
    MetaErrorCode{613, 0, 400, ErrorScope::Any, true, "Calls to this api have exceeded the rate limit"},
    MetaErrorCode{80007, 0, 400, ErrorScope::Any, true, "Rate limit issues"},
    MetaErrorCode{80008, 0, 400, ErrorScope::Any, true,
                  "There have been too many calls to this WhatsApp Business account"},
    MetaErrorCode{130403, 0, 400, ErrorScope::Send, false, "Recipient is blocked by the business"},
    MetaErrorCode{130429, 0, 400, ErrorScope::Send, true, "Rate limit hit"},
    MetaErrorCode{130472, 0, 400, ErrorScope::Send, false, "User's number is part of an experiment"},
    MetaErrorCode{130497, 0, 403, ErrorScope::Send, false,
                  "Business account is restricted from messaging users in this country"},
    MetaErrorCode{131000, 0, 500, ErrorScope::Send, true, "Something went wrong"},
    MetaErrorCode{131005, 0, 403, ErrorScope::Send, false, "Access denied"},
    MetaErrorCode{131008, 0, 400, ErrorScope::Send, false, "Required parameter is missing"},
    MetaErrorCode{131009, 0, 400, ErrorScope::Send, false, "Parameter value is not valid"},
    MetaErrorCode{131016, 0, 500, ErrorScope::Send, true, "Service unavailable"},
    MetaErrorCode{131020, 0, 400, ErrorScope::Send, false, "Bad group"},
    MetaErrorCode{131021, 0, 400, ErrorScope::Send, false, "Recipient cannot be sender"},
    MetaErrorCode{131026, 0, 400, ErrorScope::Send, false, "Message undeliverable"},
    MetaErrorCode{131030, 0, 400, ErrorScope::Send, false, "Recipient phone number not in allowed list"},
    MetaErrorCode{131031, 0, 403, ErrorScope::Send, false, "Account has been locked"},
    MetaErrorCode{131037, 0, 400, ErrorScope::Send, false, "Display name approval is needed"},
    MetaErrorCode{131041, 0, 400, ErrorScope::Send, false, "Group unknown"},
    MetaErrorCode{131042, 0, 400, ErrorScope::Send, false, "Business eligibility payment issue"},
    MetaErrorCode{131045, 0, 500, ErrorScope::Send, false, "Incorrect certificate"},
    MetaErrorCode{131047, 0, 400, ErrorScope::Send, false, "Re-engagement message"},
    MetaErrorCode{131048, 0, 400, ErrorScope::Send, false, "Spam rate limit hit"},
    MetaErrorCode{131049, 0, 400, ErrorScope::Send, false,
                  "Message was not delivered to maintain healthy ecosystem engagement"},
    MetaErrorCode{131050, 0, 400, ErrorScope::Send, false, "User has stopped marketing messages"},
    MetaErrorCode{131051, 0, 400, ErrorScope::Send, false, "Unsupported message type"},
    MetaErrorCode{131052, 0, 400, ErrorScope::Send, false, "Media download error"},
    MetaErrorCode{131053, 0, 400, ErrorScope::Send, false, "Media upload error"},
    MetaErrorCode{131055, 0, 400, ErrorScope::Send, false, "Method not allowed"},
    MetaErrorCode{131056, 0, 400, ErrorScope::Send, true,
                  "(Business Account, Consumer Account) pair rate limit hit"},
    MetaErrorCode{131057, 0, 500, ErrorScope::Send, true, "Account in maintenance mode"},
    MetaErrorCode{131059, 0, 400, ErrorScope::Template, false,
                  "The cursor of the template list is not valid"},
    MetaErrorCode{131060, 0, 400, ErrorScope::Send, false, "This message is unavailable"},
    MetaErrorCode{131062, 0, 400, ErrorScope::Send, false, "Business-scoped user id is not allowed"},
    MetaErrorCode{131063, 0, 400, ErrorScope::Send, false,
                  "Marketing templates are switched off for Cloud API"},
    MetaErrorCode{131064, 0, 400, ErrorScope::Send, false,
                  "Template messages are limited because of wrong categories"},
    MetaErrorCode{131201, 0, 206, ErrorScope::Group, false, "Request partially succeeded"},
    MetaErrorCode{131202, 0, 400, ErrorScope::Group, false, "Duplicate participant"},
    MetaErrorCode{131204, 0, 400, ErrorScope::Group, false, "Participant overlimit"},
    MetaErrorCode{131207, 0, 403, ErrorScope::Group, false, "Group suspended"},
    MetaErrorCode{131208, 0, 429, ErrorScope::Group, true, "Group rate limit hit"},
    MetaErrorCode{131209, 0, 400, ErrorScope::Group, false, "Invalid group profile picture aspect ratio"},
    MetaErrorCode{131210, 0, 400, ErrorScope::Group, false, "Image is too small to process"},
    MetaErrorCode{131211, 0, 400, ErrorScope::Group, false, "Group create limit reached"},
    MetaErrorCode{131212, 0, 400, ErrorScope::Group, false, "Participant is not a part of the group"},
    MetaErrorCode{132000, 0, 400, ErrorScope::Send, false,
                  "Number of parameters does not match the expected number of params"},
    MetaErrorCode{132001, 0, 404, ErrorScope::Send, false, "Template name does not exist in the translation"},
    MetaErrorCode{132005, 0, 400, ErrorScope::Send, false, "Translated text too long"},
    MetaErrorCode{132007, 0, 400, ErrorScope::Send, false, "Template format character policy violated"},
    MetaErrorCode{132012, 0, 400, ErrorScope::Send, false,
                  "Parameter format does not match format in the created template"},
    MetaErrorCode{132015, 0, 400, ErrorScope::Send, false, "Template is Paused"},
    MetaErrorCode{132016, 0, 400, ErrorScope::Send, false, "Template is Disabled"},
    MetaErrorCode{132018, 0, 400, ErrorScope::Send, false, "Template validation failed"},
    MetaErrorCode{132068, 0, 400, ErrorScope::Send, false, "Flow is in blocked state"},
    MetaErrorCode{132069, 0, 400, ErrorScope::Send, false, "Flow is in throttled state"},
    MetaErrorCode{133000, 0, 500, ErrorScope::Number, false, "Incomplete Deregistration"},
    MetaErrorCode{133004, 0, 503, ErrorScope::Number, true, "Server Temporarily Unavailable"},
    MetaErrorCode{133005, 0, 400, ErrorScope::Number, false, "Two step verification PIN Mismatch"},
    MetaErrorCode{133006, 0, 400, ErrorScope::Number, false, "Phone number re-verification needed"},
    MetaErrorCode{133008, 0, 400, ErrorScope::Number, false, "Too Many two step verification PIN Guesses"},
    MetaErrorCode{133009, 0, 400, ErrorScope::Number, false, "Two step verification PIN Guessed Too Fast"},
    MetaErrorCode{133010, 0, 400, ErrorScope::Number, false, "Phone number Not Registered"},
    MetaErrorCode{133015, 0, 400, ErrorScope::Number, false,
                  "Please wait a few minutes before attempting to register this phone number"},
    MetaErrorCode{133016, 0, 400, ErrorScope::Number, false,
                  "Account register/deregister rate limit exceeded"},
    MetaErrorCode{134011, 0, 400, ErrorScope::Send, false,
                  "WhatsApp Payments terms of service has not been accepted"},
    MetaErrorCode{134100, 0, 400, ErrorScope::Send, false, "Only marketing messages supported"},
    MetaErrorCode{134101, 0, 400, ErrorScope::Send, true, "Template syncing in progress"},
    MetaErrorCode{134102, 0, 500, ErrorScope::Send, false, "Template unavailable for use"},
    MetaErrorCode{135000, 0, 400, ErrorScope::Send, false, "Generic user error"},
    MetaErrorCode{136024, 0, 400, ErrorScope::Number, false, "Verification code could not be sent"},
    MetaErrorCode{136025, 0, 400, ErrorScope::Number, false, "Verification code request failed"},
    MetaErrorCode{139100, 0, 400, ErrorScope::Block, false, "Failed to block or unblock some users"},
    MetaErrorCode{139101, 0, 400, ErrorScope::Block, false, "Failed to block or unblock some users"},
    MetaErrorCode{139102, 0, 400, ErrorScope::Block, false, "Failed to block or unblock some users"},
    MetaErrorCode{139103, 0, 400, ErrorScope::Block, false, "Failed to block or unblock some users"},
    MetaErrorCode{147001, 0, 400, ErrorScope::Number, false, "The username cannot be used"},
    MetaErrorCode{147002, 0, 400, ErrorScope::Number, false, "The username cannot be used"},
    MetaErrorCode{147003, 0, 400, ErrorScope::Number, false, "The username cannot be used"},
    MetaErrorCode{147004, 0, 400, ErrorScope::Number, false, "The username cannot be used"},
    MetaErrorCode{147005, 0, 400, ErrorScope::Number, false, "The username cannot be used"},
    MetaErrorCode{200005, 0, 400, ErrorScope::Template, false, "Template insights are not available yet"},
    MetaErrorCode{200006, 0, 400, ErrorScope::Template, false, "Template insights cannot be disabled"},
    MetaErrorCode{200007, 0, 400, ErrorScope::Template, false, "Template insights are not enabled"},
    MetaErrorCode{1609005, 0, 400, ErrorScope::Any, false, "Link could not be read"},
    MetaErrorCode{1752041, 0, 400, ErrorScope::Any, false, "Onboarding was already requested"},
    MetaErrorCode{2388001, 0, 400, ErrorScope::Number, false, "Phone number is owned by another business"},
    MetaErrorCode{2388012, 0, 400, ErrorScope::Number, false, "Two step verification is on"},
    MetaErrorCode{2388019, 0, 400, ErrorScope::Template, false, "Message template limit exceeded"},
    MetaErrorCode{2388023, 0, 400, ErrorScope::Template, false, "Message template language is being deleted"},
    MetaErrorCode{2388024, 0, 400, ErrorScope::Template, false, "Content in this language already exists"},
    MetaErrorCode{2388039, 0, 400, ErrorScope::Template, false, "Message template cannot be edited now"},
    MetaErrorCode{2388040, 0, 400, ErrorScope::Template, false, "Character limit exceeded"},
    MetaErrorCode{2388047, 0, 400, ErrorScope::Template, false, "Message header format is incorrect"},
    MetaErrorCode{2388072, 0, 400, ErrorScope::Template, false, "Message body format is incorrect"},
    MetaErrorCode{2388073, 0, 400, ErrorScope::Template, false, "Message footer format is incorrect"},
    MetaErrorCode{2388091, 0, 400, ErrorScope::Number, false,
                  "Phone number is already in the WhatsApp account"},
    MetaErrorCode{2388093, 0, 400, ErrorScope::Number, false, "Phone number is not eligible for migration"},
    MetaErrorCode{2388103, 0, 400, ErrorScope::Number, false, "The WhatsApp account is not ready"},
    MetaErrorCode{2388293, 0, 400, ErrorScope::Template, false,
                  "This template has too many variables for its length"},
    MetaErrorCode{2388299, 0, 400, ErrorScope::Template, false,
                  "Variables can't be at the start or end of the template"},
    MetaErrorCode{2494100, 0, 500, ErrorScope::Send, true, "Account in maintenance mode"},
    MetaErrorCode{2494177, 0, 400, ErrorScope::Any, false, "The address of the terms is not allowed"},
    MetaErrorCode{2593079, 0, 400, ErrorScope::Number, false, "The On-Behalf-Of model is gone"},
    MetaErrorCode{2593085, 0, 400, ErrorScope::Number, false, "The On-Behalf-Of model is gone"},
    MetaErrorCode{2593107, 0, 400, ErrorScope::Number, false, "Synchronization was already requested"},
    MetaErrorCode{2593108, 0, 400, ErrorScope::Number, false, "Synchronization was requested too late"},
    MetaErrorCode{2593109, 0, 400, ErrorScope::Number, false,
                  "History sharing is turned off by the business"},
};

constexpr int firstOfSending = 130'000;
constexpr int lastOfSending = 132'999;
constexpr std::string_view beginOfGroups =
    "/Y2FwaV9ncm91cD"; // The id of a group is "capi_group:…" in base64.

std::optional<int> codeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = problem == std::errc() && end == text.data() + text.size() && number >= 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

bool endsWithAny(std::string_view path, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [path](std::string_view ending) { return path.ends_with(ending); });
}

} // namespace

std::string MetaErrorCode::name() const
{
    return subcode == 0 ? std::to_string(code) : std::to_string(code) + "_" + std::to_string(subcode);
}

std::span<const MetaErrorCode> metaErrorCodes()
{
    return codes;
}

std::optional<MetaErrorCode> metaErrorCodeNamed(std::string_view name)
{
    const auto found =
        std::ranges::find_if(codes, [name](const MetaErrorCode &each) { return each.name() == name; });
    if (found != codes.end())
        return *found;
    const std::size_t end = name.find('_');
    const auto code = codeNumber(name.substr(0, end));
    const auto subcode = end == std::string_view::npos ? 0 : codeNumber(name.substr(end + 1));
    if (!code || !subcode)
        return {};
    const auto sameCode = std::ranges::find_if(
        codes, [&code](const MetaErrorCode &each) { return each.code == *code && each.subcode == 0; });
    if (sameCode != codes.end()) {
        MetaErrorCode withSubcode = *sameCode;
        withSubcode.subcode = *subcode;
        return withSubcode;
    }
    const bool isOfSending = *code >= firstOfSending && *code <= lastOfSending;
    return MetaErrorCode{*code, *subcode, 400, isOfSending ? ErrorScope::Send : ErrorScope::Any,
                         false, "Error"};
}

bool isInScope(ErrorScope scope, std::string_view method, std::string_view path)
{
    switch (scope) {
    case ErrorScope::Any:
        return true;
    case ErrorScope::Send:
        return method == "POST" && path.ends_with("/messages");
    case ErrorScope::Template:
        return path.ends_with("/message_templates");
    case ErrorScope::Number:
        return method == "POST"
            && endsWithAny(path,
                           {"/register", "/deregister", "/request_code", "/verify_code", "/username",
                            "/smb_app_data", "/phone_numbers"});
    case ErrorScope::Block:
        return path.ends_with("/block_users");
    case ErrorScope::Group:
        return endsWithAny(path, {"/groups", "/participants", "/join_requests", "/invite_link"})
            || path.starts_with(beginOfGroups);
    }
    return false;
}

} // namespace shoptalk::sandbox
