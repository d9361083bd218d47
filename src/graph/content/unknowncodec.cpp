// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsUnknown(const QJsonObject &)
{
    return true;
}

UnknownContent readUnknown(const QJsonObject &item)
{
    return {titleIn(item, "type"_L1)};
}

} // namespace

extern const ContentCodec unknownCodec{
    alternativeOf<UnknownContent>(), claimsUnknown, readAs<UnknownContent, readUnknown>, nullptr, nullptr,
    CodecPrecedence::Fallback};

} // namespace shoptalk
