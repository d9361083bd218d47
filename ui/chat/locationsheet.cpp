// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/locationsheet.h"

#include "domain/maplink.h"
#include "ui/theme/controls.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int locationSheetWidth = 420;
} // namespace

LocationSheet::LocationSheet(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_hint(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_send(makeButton(ButtonKind::Primary, tr("Send"), this))
{
    setObjectName(u"locationSheet"_s);
    setWindowTitle(tr("Send a location"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(
        qMin(theme.sized(locationSheetWidth), parent ? parent->window()->width() : locationSheetWidth));
    m_hint->setObjectName(u"locationHint"_s);
    m_send->setObjectName(u"sendLocationButton"_s);
    m_send->setDefault(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_place = addField(*form, tr("&Map link or coordinates"), u"locationPlace"_s);
    m_place->setPlaceholderText(u"40.4168, -3.7038"_s);
    form->addRow(m_hint);
    m_name = addField(*form, tr("&Name"), u"locationName"_s);
    m_address = addField(*form, tr("&Address"), u"locationAddress"_s);
    auto *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(form);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_place, &QLineEdit::textChanged, this, &LocationSheet::readPlace);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &LocationSheet::send);
    refresh();
}

QLineEdit *LocationSheet::addField(QFormLayout &form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    form.addRow(label, field);
    return field;
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
    setTone(*m_hint, isUnclear ? Tone::Danger : Tone::Muted);
    if (place)
        m_hint->setText(tr("Latitude %1, longitude %2")
                            .arg(locale().toString(place->latitude, 'f', 5),
                                 locale().toString(place->longitude, 'f', 5)));
    else if (isUnclear)
        m_hint->setText(
            tr("There are no coordinates in this. Open the link in your browser, then copy the long "
               "address from there."));
    else
        m_hint->setText(tr("Paste a link from Google Maps, Apple Maps or OpenStreetMap."));
    // A form gives a line that breaks no room for its second part.
    m_hint->setMinimumHeight(m_hint->heightForWidth(qMax(width(), minimumWidth()) - 2 * space::l));
    m_send->setEnabled(place.has_value());
}

void LocationSheet::send()
{
    const std::optional<LocationContent> place = location();
    if (!place)
        return;
    Q_EMIT sendRequested(*place);
    accept();
}

} // namespace shoptalk
