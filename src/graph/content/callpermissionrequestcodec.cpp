// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto permissionRequest = "call_permission_request"_L1;

bool claimsPermissionRequest(const QJsonObject &item)
{
    return isOfType(item, "interactive"_L1)
        && objectAt(item, "interactive"_L1).value("type"_L1).toString() == permissionRequest;
}

CallPermissionRequestContent readPermissionRequest(const QJsonObject &item)
{
    const QJsonObject interactive = objectAt(item, "interactive"_L1);
    return {objectAt(interactive, "body"_L1).value("text"_L1).toString()};
}

std::optional<QJsonObject> writePermissionRequest(const CallPermissionRequestContent &content)
{
    QJsonObject interactive{{u"type"_s, QString(permissionRequest)},
                            {u"action"_s, QJsonObject{{u"name"_s, QString(permissionRequest)}}}};
    if (!content.body.isEmpty())
        interactive.insert("body"_L1, QJsonObject{{u"text"_s, content.body}});
    return typed("interactive"_L1, interactive);
}

} // namespace

extern const ContentCodec callPermissionRequestCodec{
    alternativeOf<CallPermissionRequestContent>(),
    claimsPermissionRequest,
    readAs<CallPermissionRequestContent, readPermissionRequest>,
    writeAs<CallPermissionRequestContent, writePermissionRequest>,
    nullptr,
    CodecPrecedence::Narrow};

} // namespace shoptalk
