// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maplink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QString coordinate = uR"((-?\d{1,3}(?:\.\d+)?))"_s;

/// A place from two captured numbers; nothing if there is no such place.
std::optional<LocationContent> placeIn(const QString &text, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    LocationContent place;
    place.latitude = match.captured(1).toDouble();
    place.longitude = match.captured(2).toDouble();
    return isValidPosition(place.latitude, place.longitude) ? std::optional(place) : std::nullopt;
}

QString pairPattern(const QString &between)
{
    return coordinate + between + coordinate;
}

QString nameIn(const QUrl &url)
{
    static const QRegularExpression place(u"/place/([^/@]+)"_s);
    const QRegularExpressionMatch match = place.match(url.path(QUrl::FullyEncoded));
    QString name = match.hasMatch() ? match.captured(1) : QUrlQuery(url).queryItemValue(u"q"_s);
    name = QUrl::fromPercentEncoding(name.replace(u'+', u' ').toUtf8()).trimmed();
    return placeIn(name, u"^"_s + pairPattern(uR"(\s*,\s*)"_s) + u"$"_s) ? QString() : name;
}

std::optional<LocationContent> placeAt(const QUrl &url)
{
    const QString address = QUrl::fromPercentEncoding(url.toEncoded());
    // The exact position of a pin takes precedence over the middle of the map.
    const std::array patterns = {u"!3d"_s + pairPattern(u"!4d"_s), u"mlat="_s + pairPattern(u"&mlon="_s),
                                 uR"([?&](?:q|ll|query|center|destination|daddr|sll)=(?:loc:)?)"_s
                                     + pairPattern(uR"(\s*,\s*)"_s),
                                 u"@"_s + pairPattern(u","_s), uR"(#map=\d+/)"_s + pairPattern(u"/"_s)};
    for (const QString &pattern : patterns) {
        if (std::optional<LocationContent> place = placeIn(address, pattern)) {
            place->placeName = nameIn(url);
            return place;
        }
    }
    return std::nullopt;
}

} // namespace

bool isValidPosition(double latitude, double longitude)
{
    return std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
}

std::optional<LocationContent> locationIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith("geo:"_L1))
        return placeIn(trimmed, u"^geo:"_s + pairPattern(u","_s));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        return placeAt(url);
    return placeIn(trimmed, u"^"_s + pairPattern(uR"(\s*[,;\s]\s*)"_s) + u"$"_s);
}

} // namespace shoptalk
