// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsText(const QJsonObject &item)
{
    return isOfType(item, "text"_L1);
}

TextContent readText(const QJsonObject &item)
{
    const QJsonObject text = objectAt(item, "text"_L1);
    return {text.value("body"_L1).toString(), text.value("preview_url"_L1).toBool()};
}

std::optional<QJsonObject> writeText(const TextContent &content)
{
    QJsonObject text{{u"body"_s, content.body}};
    if (content.showsLinkPreview)
        text.insert("preview_url"_L1, true);
    return typed("text"_L1, text);
}

bool hasText(const QJsonObject &item)
{
    return objectAt(item, "text"_L1).value("body"_L1).isString();
}

} // namespace

extern const ContentCodec textCodec{alternativeOf<TextContent>(), claimsText, readAs<TextContent, readText>,
                                    writeAs<TextContent, writeText>, hasText};

} // namespace shoptalk
