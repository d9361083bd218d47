// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shownDecimals = 5; // about a metre
constexpr int mapZoom = 17; // streets with their names

const LocationContent &locationOf(const Message &message)
{
    return std::get<LocationContent>(message.content);
}

QString coordinates(const LocationContent &place)
{
    return u"%1, %2"_s.arg(QString::number(place.latitude, 'f', shownDecimals),
                           QString::number(place.longitude, 'f', shownDecimals));
}

/// Source: OpenStreetMap wiki, "Browsing", the parameters of a marker.
QString mapAddress(const LocationContent &place)
{
    const QString latitude = QString::number(place.latitude, 'f', 6);
    const QString longitude = QString::number(place.longitude, 'f', 6);
    return u"https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=%3/%1/%2"_s.arg(latitude, longitude)
        .arg(mapZoom);
}

void layOutLocation(const Message &message, ContentBuilder &builder)
{
    const LocationContent &place = locationOf(message);
    ContentBuilder::Card card;
    card.icon = Icon::Location;
    card.title = place.placeName.isEmpty() ? ContentStrings::tr("Location") : place.placeName;
    if (!place.address.isEmpty())
        card.details << place.address;
    card.details << coordinates(place);
    builder.addCard(card);
    builder.addButton(
        ContentStrings::tr("Open in a map"), Icon::ExternalLink,
        ContentAction{ContentAction::Kind::OpenMap, mapAddress(place), ContentStrings::tr("Open in a map")});
    if (!place.url.isEmpty())
        builder.addButton(
            ContentStrings::tr("Open the website"), Icon::ExternalLink,
            ContentAction{ContentAction::Kind::OpenLink, place.url, ContentStrings::tr("Open the website")});
}

QString locationText(const Message &message)
{
    const LocationContent &place = locationOf(message);
    QStringList lines{place.placeName, place.address, coordinates(place), place.url};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer locationRenderer{
    alternativeOf<LocationContent>(), [](const Message &) { return ContentStrings::tr("Location"); },
    [](const Message &) { return std::optional(Icon::Location); }, layOutLocation, locationText};

} // namespace shoptalk
