// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/locationcontent.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// The position in a text: two numbers in degrees ("40.4168, -3.7038"), a geo: address, or a link to Google
/// Maps, Apple Maps or OpenStreetMap with degrees in it. nullopt if there are none, as in a shortened link;
/// no link is opened. Source: RFC 5870; the address forms of the three services.
std::optional<LocationContent> locationIn(const QString &text);

/// True if latitude and longitude are within their ranges.
bool isValidPosition(double latitude, double longitude);

} // namespace shoptalk
