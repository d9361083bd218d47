// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maplink.h"
#include "graph/content/codecsupport.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsLocation(const QJsonObject &item)
{
    return isOfType(item, "location"_L1);
}

LocationContent readLocation(const QJsonObject &item)
{
    const QJsonObject location = objectAt(item, "location"_L1);
    return {numberIn(location, "latitude"_L1), numberIn(location, "longitude"_L1),
            titleIn(location, "name"_L1), titleIn(location, "address"_L1), webAddressIn(location, "url"_L1)};
}

std::optional<QJsonObject> writeLocation(const LocationContent &content)
{
    QJsonObject location{{u"latitude"_s, content.latitude}, {u"longitude"_s, content.longitude}};
    insertText(location, "name"_L1, content.placeName);
    insertText(location, "address"_L1, content.address);
    return typed("location"_L1, location);
}

/// Without a valid position it would be shown in the sea off Africa, where both numbers are 0.
bool hasPosition(const QJsonObject &item)
{
    const QJsonObject location = objectAt(item, "location"_L1);
    const std::optional<double> latitude = finiteNumberIn(location, "latitude"_L1);
    const std::optional<double> longitude = finiteNumberIn(location, "longitude"_L1);
    return latitude && longitude && isValidPosition(*latitude, *longitude);
}

} // namespace

extern const ContentCodec locationCodec{alternativeOf<LocationContent>(), claimsLocation,
                                        readAs<LocationContent, readLocation>,
                                        writeAs<LocationContent, writeLocation>, hasPosition};

} // namespace shoptalk
