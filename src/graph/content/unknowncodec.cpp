// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Asked last: whatever no other kind claims.
bool claimsUnknown(const QJsonObject &)
{
    return true;
}

UnknownContent readUnknown(const QJsonObject &item)
{
    return {titleIn(item, "type"_L1)};
}

} // namespace

extern const ContentCodec unknownCodec{alternativeOf<UnknownContent>(), claimsUnknown,
                                       readAs<UnknownContent, readUnknown>, nullptr};

} // namespace shoptalk
