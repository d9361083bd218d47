// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"
#include "graph/incomingmessage.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// "unknown" is what older payloads call it; a "media_placeholder" stands in history for a file that may
/// follow.
bool claimsUnsupported(const QJsonObject &item)
{
    return isOfType(item, "unsupported"_L1) || isOfType(item, "unknown"_L1)
        || isOfType(item, "media_placeholder"_L1);
}

UnsupportedContent readUnsupported(const QJsonObject &item)
{
    const QString inner = objectAt(item, "unsupported"_L1).value("type"_L1).toString();
    const std::optional<MetaCode> code = failureIn(item).meta;
    const bool isPlaceholder = isOfType(item, "media_placeholder"_L1);
    return {isPlaceholder ? u"media_placeholder"_s : inner, code ? code->code : 0};
}

} // namespace

extern const ContentCodec unsupportedCodec{alternativeOf<UnsupportedContent>(), claimsUnsupported,
                                           readAs<UnsupportedContent, readUnsupported>, nullptr};

} // namespace shoptalk
