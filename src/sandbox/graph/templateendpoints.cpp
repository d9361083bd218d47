// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/templateendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/paging.h"
#include "sandbox/graph/templatecheck.h"
#include "sandbox/graph/templatefilter.h"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxTemplates = 250;
constexpr std::size_t maxTemplatesOfVerified = 6000;
constexpr std::size_t maxPerHour = 100;
constexpr std::size_t maxEdits = 10;
constexpr std::size_t maxIds = 100;
constexpr std::int64_t creationPeriodS = 3600;
constexpr std::int64_t minEditPauseS = 24L * 3600;
constexpr std::int64_t blockedNameS = 30L * 24 * 3600;

bool hasApprovedName(const Platform &platform, const Waba &waba)
{
    return std::ranges::any_of(waba.numbers, [&](const Number &number) {
        const std::string status = textIn(platform.numbers.of(number.id).fields, "name_status");
        return status == "APPROVED" || status == "AVAILABLE_WITHOUT_REVIEW";
    });
}

std::size_t maxTemplatesOf(const Platform &platform, const std::string &wabaId)
{
    const Business *owner = platform.scenario.businessOfWaba(wabaId);
    const bool isVerified = owner != nullptr && textIn(owner->fields, "verification_status") == "verified";
    return isVerified && hasApprovedName(platform, *platform.scenario.waba(wabaId)) ? maxTemplatesOfVerified
                                                                                    : maxTemplates;
}

/// The list in a parameter, which a form or a query carries as text.
json::array listIn(const GraphCall &call, std::string_view parameter)
{
    const json::value *value = call.parameters.if_contains(parameter);
    if (value != nullptr && value->is_array())
        return value->get_array();
    boost::system::error_code problem;
    const json::value parsed = json::parse(call.text(parameter), problem);
    return !problem && parsed.is_array() ? parsed.get_array() : json::array();
}

} // namespace

TemplateEndpoints::TemplateEndpoints(Platform &platform, TemplateWebhooks &webhooks)
    : m_platform(platform)
    , m_webhooks(webhooks)
{
}

std::vector<GraphEndpoint> TemplateEndpoints::endpoints()
{
    const std::string path = "/{id}/message_templates";
    const auto isTemplate = [this](const std::string &id) {
        return m_platform.templates.find(id) != nullptr;
    };
    const auto required = TokenRule::Required;
    return {{"GET", path, [this](const GraphCall &call) { return list(call); }},
            {"POST", path, [this](const GraphCall &call) { return create(call); }},
            {"DELETE", path, [this](const GraphCall &call) { return removeByName(call); }},
            {"GET", "/{id}", [this](const GraphCall &call) { return read(call); }, required, isTemplate},
            {"POST", "/{id}", [this](const GraphCall &call) { return edit(call); }, required, isTemplate},
            {"POST", "/{id}/unpause", [this](const GraphCall &call) { return unpause(call); }, required,
             isTemplate}};
}

std::optional<GraphError> TemplateEndpoints::checkWaba(const GraphCall &call) const
{
    return checkAccount(m_platform, call, m_platform.scenario.waba(call.id()),
                        {"whatsapp_business_management"});
}

std::optional<GraphError> TemplateEndpoints::checkOne(const GraphCall &call) const
{
    const Waba *waba = m_platform.scenario.waba(m_platform.templates.find(call.id())->wabaId);
    return checkAccount(m_platform, call, waba, {"whatsapp_business_management"});
}

GraphAnswer TemplateEndpoints::list(const GraphCall &call)
{
    if (const auto refused = checkWaba(call))
        return tl::unexpected(*refused);
    std::vector<GraphNode> nodes;
    for (const MessageTemplate *each : m_platform.templates.ofWaba(call.id())) {
        if (isAskedFor(*each, call))
            nodes.push_back(templateNode(*each, m_platform.uploads, call.baseUrl));
    }
    std::ranges::reverse(nodes); // Newest first.
    GraphAnswer answer = page(call, nodes);
    if (!answer && answer.error().message.find("cursor") != std::string::npos)
        return tl::unexpected(messagingError(131059, "The cursor of the template list is not valid",
                                             "Ask again without before and after."));
    if (answer && call.text("summary").find("total_count") != std::string::npos)
        answer->as_object()["summary"] = json::object{{"total_count", nodes.size()}};
    return answer;
}

std::optional<GraphError> TemplateEndpoints::checkCapacity(const MessageTemplate &fresh)
{
    const std::int64_t nowS = m_platform.timeline.nowS();
    if (m_platform.templates.find(fresh.wabaId, fresh.name, fresh.language) != nullptr)
        return messagingError(2388024, "Content in this language already exists",
                              "There is already content of this name in this language.");
    if (m_platform.templates.isBlocked(fresh.wabaId, fresh.name, nowS))
        return messagingError(2388023, "Message template language is being deleted",
                              "A template of this name was deleted; the name is free 30 days later.");
    const std::size_t most = maxTemplatesOf(m_platform, fresh.wabaId);
    if (m_platform.templates.ofWaba(fresh.wabaId).size() >= most)
        return messagingError(2388019, "Message template limit exceeded",
                              "The account has " + std::to_string(most) + " templates at most.");
    std::deque<std::int64_t> &created = m_createdS[fresh.wabaId];
    while (!created.empty() && created.front() <= nowS - creationPeriodS)
        created.pop_front();
    if (created.size() >= maxPerHour)
        return messagingError(80008, "There have been too many calls to this WhatsApp Business account",
                              "An account creates 100 templates an hour at most.");
    created.push_back(nowS);
    return {};
}

GraphAnswer TemplateEndpoints::create(const GraphCall &call)
{
    if (const auto refused = checkWaba(call))
        return tl::unexpected(*refused);
    MessageTemplate fresh;
    fresh.wabaId = call.id();
    fresh.name = call.text("name");
    fresh.language = call.text("language");
    fresh.category = call.text("category");
    if (call.has("parameter_format"))
        fresh.parameterFormat = call.text("parameter_format");
    fresh.components = listIn(call, "components");
    if (const auto refused = checkTemplateNames(fresh))
        return tl::unexpected(*refused);
    if (const auto refused =
            checkTemplateComponents(fresh.components, fresh.category, fresh.isNamed(), m_platform))
        return tl::unexpected(*refused);
    if (const auto refused = checkCapacity(fresh))
        return tl::unexpected(*refused);
    const MessageTemplate &added = m_platform.templates.add(std::move(fresh));
    return json::object{{"id", added.id}, {"status", added.status}, {"category", added.category}};
}

void TemplateEndpoints::removeOne(const std::string &id)
{
    const MessageTemplate &about = *m_platform.templates.find(id);
    if (about.status == "APPROVED")
        m_platform.templates.block(about.wabaId, about.name, m_platform.timeline.nowS() + blockedNameS);
    m_webhooks.statusChanged(about, "PENDING_DELETION");
    m_platform.templates.remove(id);
}

GraphAnswer TemplateEndpoints::removeByName(const GraphCall &call)
{
    if (const auto refused = checkWaba(call))
        return tl::unexpected(*refused);
    const json::array ids = listIn(call, "hsm_ids");
    const std::string name = call.text("name");
    if (name.empty() && ids.empty())
        return tl::unexpected(invalidParameter("The parameter name is required."));
    if (ids.size() > maxIds)
        return tl::unexpected(invalidParameter("Param hsm_ids must be an array of at most 100 ids."));
    const std::string single = call.text("hsm_id");
    std::vector<std::string> found;
    for (const MessageTemplate *each : m_platform.templates.ofWaba(call.id())) {
        const bool isNamed = each->name == name && (single.empty() || each->id == single);
        if (isNamed || std::ranges::find(ids, json::value(each->id)) != ids.end())
            found.push_back(each->id);
    }
    if (found.empty())
        return tl::unexpected(invalidParameter("Message template not found."));
    for (const std::string &id : found)
        removeOne(id);
    return success();
}

GraphAnswer TemplateEndpoints::read(const GraphCall &call)
{
    if (const auto refused = checkOne(call))
        return tl::unexpected(*refused);
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    const MessageTemplate &about = *m_platform.templates.find(call.id());
    auto selected = select(templateNode(about, m_platform.uploads, call.baseUrl), *fields);
    if (!selected)
        return tl::unexpected(selected.error());
    return std::move(*selected);
}

std::optional<GraphError> TemplateEndpoints::checkEditable(const MessageTemplate &about) const
{
    const std::int64_t nowS = m_platform.timeline.nowS();
    const auto lately =
        std::ranges::count_if(about.editsS, [&](auto at) { return at > nowS - blockedNameS; });
    const bool isTooOften = about.status == "APPROVED"
        && (static_cast<std::size_t>(lately) >= maxEdits
            || (!about.editsS.empty() && about.editsS.back() > nowS - minEditPauseS));
    if (isTooOften || (about.status != "APPROVED" && about.status != "REJECTED" && about.status != "PAUSED"))
        return messagingError(
            2388039, "Message template cannot be edited now",
            "Approved templates are edited once a day and 10 times in 30 days, others once they "
            "are reviewed.");
    return {};
}

GraphAnswer TemplateEndpoints::edit(const GraphCall &call)
{
    if (const auto refused = checkOne(call))
        return tl::unexpected(*refused);
    MessageTemplate &about = *m_platform.templates.find(call.id());
    if (const auto refused = checkEditable(about))
        return tl::unexpected(*refused);
    MessageTemplate changed = about;
    if (call.has("components"))
        changed.components = listIn(call, "components");
    if (call.has("category"))
        changed.category = call.text("category");
    if (about.status == "APPROVED" && changed.category != about.category)
        return tl::unexpected(invalidParameter("The category of an approved template cannot be changed."));
    if (const auto refused = checkTemplateNames(changed))
        return tl::unexpected(*refused);
    if (const auto refused =
            checkTemplateComponents(changed.components, changed.category, changed.isNamed(), m_platform))
        return tl::unexpected(*refused);
    if (about.status == "APPROVED")
        changed.editsS.push_back(m_platform.timeline.nowS());
    changed.status = "PENDING";
    about = std::move(changed);
    return success();
}

GraphAnswer TemplateEndpoints::unpause(const GraphCall &call)
{
    if (const auto refused = checkOne(call))
        return tl::unexpected(*refused);
    MessageTemplate &about = *m_platform.templates.find(call.id());
    if (about.status != "PAUSED")
        return tl::unexpected(invalidParameter("The template is not paused."));
    about.status = "APPROVED";
    m_webhooks.statusChanged(about, "APPROVED");
    return success();
}

} // namespace shoptalk::sandbox
