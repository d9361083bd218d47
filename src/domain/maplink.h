// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/locationcontent.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// The place that a text names: two numbers of degrees ("40.4168, -3.7038"), a geo: address, or a link to
/// Google Maps, Apple Maps or OpenStreetMap with degrees in it. Nothing if there are none, as in a shortened
/// link; no link is opened. Source: RFC 5870; the address forms of the three services.
std::optional<LocationContent> locationIn(const QString &text);

/// True if there is such a place on earth.
bool isValidPosition(double latitude, double longitude);

} // namespace shoptalk
