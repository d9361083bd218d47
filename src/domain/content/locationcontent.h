// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// A place. Source: Cloud API, location messages.
struct LocationContent {
    static constexpr const char *name = "location";
    double latitude = 0; ///< Degrees, -90 to 90. 0, 0 is a place like any other.
    double longitude = 0; ///< Degrees, -180 to 180.
    QString placeName;
    QString address;
    QString url; ///< Inbound, of a business; http or https, else empty.

    static constexpr auto fields()
    {
        return std::tuple(storedField("latitude", &LocationContent::latitude),
                          storedField("longitude", &LocationContent::longitude),
                          storedField("name", &LocationContent::placeName),
                          storedField("address", &LocationContent::address),
                          storedField("url", &LocationContent::url));
    }
    QString plainText() const { return placeName.isEmpty() ? address : placeName; }
    MessageKind messageKind() const { return MessageKind::Location; }
    friend bool operator==(const LocationContent &, const LocationContent &) = default;
};

} // namespace shoptalk
