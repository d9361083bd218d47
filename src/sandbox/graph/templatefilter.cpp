// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/templatefilter.h"

#include "sandbox/graph/fetchedtemplate.h"

#include <boost/algorithm/string/case_conv.hpp>

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

/// True if there is no such filter or it names this value. A filter may be a list.
bool fitsFilter(const GraphCall &call, std::string_view filter, const std::string &value)
{
    const json::value *asked = call.parameters.if_contains(filter);
    if (asked == nullptr)
        return true;
    if (asked->is_array())
        return std::ranges::find(asked->get_array(), json::value(value)) != asked->get_array().end();
    const std::string text = call.text(filter);
    return text.starts_with('[') ? text.find("\"" + value + "\"") != std::string::npos : text == value;
}

bool contains(const MessageTemplate &about, const std::string &asked)
{
    const std::string wanted = boost::algorithm::to_lower_copy(asked);
    if (boost::algorithm::to_lower_copy(about.name).find(wanted) != std::string::npos)
        return true;
    return std::ranges::any_of(about.components, [&](const json::value &component) {
        return component.is_object()
            && boost::algorithm::to_lower_copy(textIn(component.get_object(), "text")).find(wanted)
            != std::string::npos;
    });
}

} // namespace

bool isAskedFor(const MessageTemplate &about, const GraphCall &call)
{
    const std::string name = call.text("name");
    const std::string text = call.text("name_or_content");
    return fitsFilter(call, "status", about.status) && fitsFilter(call, "language", about.language)
        && fitsFilter(call, "category", about.category) && fitsFilter(call, "quality_score", about.quality)
        && (name.empty() || about.name.find(name) != std::string::npos)
        && (text.empty() || contains(about, text));
}

GraphNode templateNode(const MessageTemplate &about, const Uploads &uploads, const std::string &baseUrl)
{
    GraphNode node{"WhatsAppMessageTemplate",
                   {},
                   {"name", "parameter_format", "components", "language", "status", "category", "id"},
                   {}};
    node.values = {{"id", about.id},
                   {"name", about.name},
                   {"language", about.language},
                   {"status", about.status},
                   {"category", about.category},
                   {"parameter_format", about.parameterFormat},
                   {"rejected_reason", about.rejectedReason},
                   {"components", fetchedComponents(about, uploads, baseUrl)}};
    node.values["quality_score"] = json::object{{"score", about.quality}};
    node.values["previous_category"] = nullptr;
    if (!about.previousCategory.empty())
        node.values["previous_category"] = about.previousCategory;
    node.values["message_send_ttl_seconds"] = nullptr;
    node.values["correct_category"] = nullptr;
    return node;
}

} // namespace shoptalk::sandbox
