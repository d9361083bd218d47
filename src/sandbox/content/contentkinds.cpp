// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkinds.h"

#include "sandbox/content/placeholders.h"

#include <algorithm>

namespace shoptalk::sandbox {

const ContentKind *contentKindOf(std::string_view type)
{
    const std::span all = contentKinds();
    const auto found = std::ranges::find(all, type, &ContentKind::type);
    return found != all.end() ? *found : nullptr;
}

WebhookItem receivedItem(const json::object &says, const CustomerContext &context)
{
    const json::object filled = withoutPlaceholders(says, context.chat).get_object();
    const ContentKind *kind = contentKindOf(textIn(filled, "type"));
    if (kind == nullptr)
        return filled;
    if (kind->received == nullptr)
        return tl::unexpected("customers cannot send the kind " + std::string(kind->type));
    return kind->received(filled, context);
}

std::string textOf(std::string_view type, const json::object &content)
{
    const ContentKind *kind = contentKindOf(type);
    return kind != nullptr && kind->textOf != nullptr ? kind->textOf(content) : std::string();
}

WebhookItem asWritten(const json::object &says, const CustomerContext &)
{
    return says;
}

} // namespace shoptalk::sandbox
