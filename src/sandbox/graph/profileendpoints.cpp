// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/profileendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/paging.h"
#include "sandbox/model/imagesize.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

struct TextRule {
    std::string_view name;
    std::size_t longest; ///< Characters.
    bool mayBeEmpty = true;
};

constexpr std::array textRules = {TextRule{"about", 139, false}, TextRule{"address", 256},
                                  TextRule{"description", 512}, TextRule{"email", 128}};
constexpr std::size_t maxPicture = 5UL * 1024 * 1024;
constexpr std::uint32_t minSide = 192; ///< Pixels.
constexpr std::size_t maxWebsites = 2;
constexpr std::size_t maxWebsite = 256;
constexpr std::array<std::string_view, 24> verticals = {
    "",        "UNDEFINED", "OTHER",     "AUTO",       "BEAUTY",          "APPAREL",
    "EDU",     "ENTERTAIN", "FINANCE",   "GROCERY",    "EVENT_PLAN",      "GOVT",
    "HOTEL",   "HEALTH",    "NONPROFIT", "RETAIL",     "PROF_SERVICES",   "TRAVEL",
    "ALCOHOL", "NOT_A_BIZ", "OTC_DRUGS", "RESTAURANT", "ONLINE_GAMBLING", "PHYSICAL_GAMBLING"};

std::optional<GraphError> checkTexts(const GraphCall &call)
{
    for (const TextRule &rule : textRules) {
        if (!call.has(rule.name))
            continue;
        if (!call.parameters.at(rule.name).is_string())
            return invalidParameter("Param " + std::string(rule.name) + " must be a string.");
        const std::string text = call.text(rule.name);
        if (text.empty() && !rule.mayBeEmpty)
            return invalidParameter("Param " + std::string(rule.name) + " must be a non-empty string.");
        if (lengthOf(text) > rule.longest)
            return invalidParameter("Param " + std::string(rule.name) + " must be at most "
                                    + std::to_string(rule.longest) + " characters long.");
    }
    const std::string email = call.text("email");
    if (!email.empty() && (email.find('@') == std::string::npos || email.ends_with('@')))
        return invalidParameter("Param email must be a valid email address.");
    const bool hasVertical = call.has("vertical") && call.parameters.at("vertical").is_string();
    if (hasVertical != call.has("vertical")
        || std::ranges::find(verticals, call.text("vertical")) == verticals.end())
        return invalidParameter("Param vertical must be one of the supported verticals.");
    return {};
}

std::optional<GraphError> checkWebsites(const GraphCall &call)
{
    const json::value *websites = call.parameters.if_contains("websites");
    if (websites == nullptr)
        return {};
    if (!websites->is_array() || websites->get_array().size() > maxWebsites)
        return invalidParameter("Param websites must be an array of at most 2 items.");
    for (const json::value &item : websites->get_array()) {
        const std::string_view address = item.is_string() ? item.get_string() : std::string_view();
        const bool hasScheme = address.starts_with("http://") || address.starts_with("https://");
        if (!hasScheme || address.size() > maxWebsite)
            return invalidParameter("Param websites must hold valid URLs of at most 256 characters.");
    }
    return {};
}

GraphError parameterNotValid(std::string_view details)
{
    GraphError error{400, 131009, {}, "(#131009) Parameter value is not valid"};
    error.details = details;
    return error;
}

std::optional<GraphError> checkPicture(const Upload *upload)
{
    if (upload == nullptr)
        return parameterNotValid("The profile_picture_handle is not valid or has expired.");
    const auto size = imageSizeOf(upload->bytes);
    if (!size || !upload->type.starts_with("image/"))
        return parameterNotValid("The profile picture has to be a JPEG or PNG file.");
    if (upload->length > maxPicture)
        return parameterNotValid("The profile picture must not be larger than 5 MB.");
    if (size->width != size->height)
        return parameterNotValid("The profile picture has to be square.");
    if (size->width < minSide)
        return parameterNotValid("The profile picture has to be at least 192 pixels wide and high.");
    return {};
}

GraphNode profileNode(const NumberState &state, const std::string &baseUrl)
{
    GraphNode node{"WhatsAppBusinessProfile", state.profile, {"messaging_product"}, {}};
    node.values["messaging_product"] = "whatsapp";
    if (state.picture)
        node.values["profile_picture_url"] = baseUrl + "/pictures/" + state.picture->file;
    for (const std::string_view field :
         {"about", "address", "description", "email", "profile_picture_url", "websites", "vertical"}) {
        if (!node.values.contains(field))
            node.values[field] = nullptr;
    }
    return node;
}

} // namespace

std::vector<GraphEndpoint> ProfileEndpoints::endpoints()
{
    const std::string path = "/{id}/whatsapp_business_profile";
    return {{"GET", path, [this](const GraphCall &call) { return read(call); }},
            {"POST", path, [this](const GraphCall &call) { return change(call); }}};
}

GraphAnswer ProfileEndpoints::read(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    auto profile = select(profileNode(m_platform.numbers.of(call.id()), call.baseUrl), *fields);
    if (!profile)
        return tl::unexpected(profile.error());
    json::object answer;
    answer["data"] = json::array{std::move(*profile)};
    return answer;
}

GraphAnswer ProfileEndpoints::change(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    if (const auto refused = checkTexts(call))
        return tl::unexpected(*refused);
    if (const auto refused = checkWebsites(call))
        return tl::unexpected(*refused);
    if (m_platform.faults.strike("profile_refused"))
        return tl::unexpected(parameterNotValid("The description breaks WhatsApp's commerce policy."));
    if (const auto refused = changePicture(call))
        return tl::unexpected(*refused);
    json::object &profile = m_platform.numbers.of(call.id()).profile;
    for (const std::string_view field :
         {"about", "address", "description", "email", "websites", "vertical"}) {
        if (!call.has(field))
            continue;
        const json::value &value = call.parameters.at(field);
        const bool isEmpty = value.is_string() ? value.get_string().empty() : value.get_array().empty();
        if (isEmpty)
            profile.erase(field);
        else
            profile[field] = value;
    }
    return success();
}

std::optional<GraphError> ProfileEndpoints::changePicture(const GraphCall &call)
{
    if (!call.has("profile_picture_handle"))
        return {};
    const Upload *upload =
        m_platform.uploads.behind(call.text("profile_picture_handle"), m_platform.timeline.nowS());
    if (const auto refused = checkPicture(upload))
        return refused;
    if (m_platform.faults.strike("picture_refused"))
        return parameterNotValid("The picture breaks WhatsApp's commerce policy.");
    const std::string file =
        call.id() + "-" + numericId(m_platform.random, 16) + (upload->type == "image/png" ? ".png" : ".jpg");
    m_platform.numbers.of(call.id()).picture = ProfilePicture{file, upload->type, upload->bytes};
    return {};
}

} // namespace shoptalk::sandbox
