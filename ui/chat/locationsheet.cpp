// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/locationsheet.h"

#include "domain/maplink.h"
#include "ui/theme/controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

LocationSheet::LocationSheet(const Theme &theme, QWidget *parent)
    : FormSheet(theme, tr("Send a location"), u"sendLocationButton"_s, parent)
    , m_place(addField(tr("&Map link or coordinates"), u"locationPlace"_s))
    , m_hint(addHint(u"locationHint"_s))
    , m_name(addField(tr("&Name"), u"locationName"_s))
    , m_address(addField(tr("&Address"), u"locationAddress"_s))
{
    setObjectName(u"locationSheet"_s);
    m_place->setPlaceholderText(u"40.4168, -3.7038"_s);
    connect(m_place, &QLineEdit::textChanged, this, &LocationSheet::readPlace);
    for (const QLineEdit *field : {m_name, m_address})
        connect(field, &QLineEdit::textChanged, this, &FormSheet::changed);
    refresh();
    m_begun = written();
}

QStringList LocationSheet::written() const
{
    return {m_place->text(), m_name->text(), m_address->text()};
}

bool LocationSheet::isFilled() const
{
    return written() != m_begun;
}

QJsonObject LocationSheet::draft() const
{
    return {{u"place"_s, m_place->text()},
            {u"name"_s, m_name->text()},
            {u"has_own_name"_s, m_name->isModified()},
            {u"address"_s, m_address->text()}};
}

void LocationSheet::setDraft(const QJsonObject &draft, const std::function<QString(const QString &)> &)
{
    m_name->setText(draft[u"name"].toString());
    m_address->setText(draft[u"address"].toString());
    m_place->setText(draft[u"place"].toString());
    m_name->setModified(draft[u"has_own_name"].toBool());
}

void LocationSheet::setContent(const LocationContent &location)
{
    m_name->setText(location.placeName);
    m_name->setModified(true);
    m_address->setText(location.address);
    constexpr int decimals = 6; // a tenth of a metre
    m_place->setText(
        u"%1, %2"_s.arg(location.latitude, 0, 'f', decimals).arg(location.longitude, 0, 'f', decimals));
    m_begun = written();
}

std::optional<LocationContent> LocationSheet::location() const
{
    std::optional<LocationContent> place = locationIn(m_place->text());
    if (place) {
        place->placeName = m_name->text().trimmed();
        place->address = m_address->text().trimmed();
    }
    return place;
}

/// Takes the name from a link, unless the person wrote one.
void LocationSheet::readPlace()
{
    const std::optional<LocationContent> place = locationIn(m_place->text());
    if (place && !place->placeName.isEmpty() && !m_name->isModified())
        m_name->setText(place->placeName);
    refresh();
}

void LocationSheet::refresh()
{
    const std::optional<LocationContent> place = location();
    const bool isUnclear = !place && !m_place->text().trimmed().isEmpty();
    setInvalid(*m_place, isUnclear);
    if (place)
        showHint(
            *m_hint,
            tr("Latitude %1, longitude %2")
                .arg(locale().toString(place->latitude, 'f', 5), locale().toString(place->longitude, 'f', 5)),
            false);
    else if (isUnclear)
        showHint(*m_hint,
                 tr("There are no coordinates in this. Open the link in your browser, then copy the long "
                    "address from there."),
                 true);
    else
        showHint(*m_hint, tr("Paste a link from Google Maps, Apple Maps or OpenStreetMap."), false);
    setCanSend(place.has_value());
}

void LocationSheet::send()
{
    const std::optional<LocationContent> place = location();
    if (!place)
        return;
    Q_EMIT sendRequested(*place);
}

} // namespace shoptalk
