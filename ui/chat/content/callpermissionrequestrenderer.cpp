// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

namespace shoptalk {

namespace {

QString permissionRequestName(const Message &)
{
    return ContentStrings::tr("Request to call");
}

const QString &permissionRequestBody(const Message &message)
{
    return std::get<CallPermissionRequestContent>(message.content).body;
}

void layOutPermissionRequest(const Message &message, ContentBuilder &builder)
{
    builder.addTitle(Icon::Phone, permissionRequestName(message));
    builder.addGap(space::xs);
    builder.addBody(permissionRequestBody(message));
}

} // namespace

extern const ContentRenderer callPermissionRequestRenderer{
    alternativeOf<CallPermissionRequestContent>(), permissionRequestName,
    [](const Message &) { return std::optional(Icon::Phone); }, layOutPermissionRequest,
    [](const Message &message) { return permissionRequestBody(message); }};

} // namespace shoptalk
