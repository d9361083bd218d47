// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numberspage.h"

#include "accounts/connectednumbers.h"
#include "ui/settings/namecard.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/registrationcard.h"
#include "ui/settings/shortlinkscard.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/isolated.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString named(const PhoneNumber &number)
{
    const QString digits = u"\u2066%1\u2069"_s.arg(number.displayPhoneNumber);
    return number.verifiedName.isEmpty() ? digits : digits + u" · "_s + isolated(number.verifiedName);
}

} // namespace

NumbersPage::NumbersPage(NumberAccess access, ConnectedNumbers &numbers, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_profiles(access)
    , m_pictures(access)
    , m_names(access)
    , m_registration(access)
    , m_links(access)
    , m_numbers(numbers)
    , m_none(makeLabel(theme, TextStyle::Body, tr("No number is connected yet."), Tone::Muted, this))
    , m_chooser(new QComboBox(this))
    , m_profile(new ProfileCard(m_profiles, m_pictures, theme, this))
    , m_name(new NameCard(m_names, theme, this))
    , m_registrationCard(new RegistrationCard(m_registration, theme, this))
    , m_linksCard(new ShortLinksCard(m_links, theme, this))
{
    setObjectName(u"numbersPage"_s);
    m_none->setObjectName(u"noNumber"_s);
    m_chooser->setObjectName(u"numberChooser"_s);
    m_chooser->setAccessibleName(tr("Number"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_none, m_chooser, m_profile, m_name,
                                                            m_registrationCard, m_linksCard})
        column->addWidget(widget);
    connect(m_chooser, &QComboBox::activated, this, &NumbersPage::choose);
    connect(&m_numbers, &ConnectedNumbers::changed, this, &NumbersPage::listNumbers);
    listNumbers();
}

QString NumbersPage::title() const
{
    return tr("Numbers");
}

Icon NumbersPage::icon() const
{
    return Icon::Phone;
}

void NumbersPage::refresh()
{
    if (m_number.isEmpty())
        return showNumber(PhoneNumberId(m_chooser->currentData().toString()));
    m_profile->refresh();
    m_name->refresh();
    m_registrationCard->refresh();
    m_linksCard->refresh();
}

bool NumbersPage::hasChanges() const
{
    return m_profile->hasChanges() || m_name->hasChanges() || m_registrationCard->hasChanges()
        || m_linksCard->hasChanges();
}

void NumbersPage::listNumbers()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const PhoneNumber &number : m_numbers.numbers())
        m_chooser->addItem(named(number), number.id.value());
    const int index = m_chooser->findData(m_number.value());
    if (index >= 0)
        m_chooser->setCurrentIndex(index);
    const bool hasAny = m_chooser->count() > 0;
    m_none->setVisible(!hasAny);
    m_chooser->setVisible(m_chooser->count() > 1);
    for (QWidget *card : std::initializer_list<QWidget *>{m_profile, m_name, m_registrationCard, m_linksCard})
        card->setVisible(hasAny);
    if (index < 0 && !m_number.isEmpty()) // the number was disconnected
        showNumber(PhoneNumberId(m_chooser->currentData().toString()));
}

void NumbersPage::choose(int index)
{
    const PhoneNumberId number(m_chooser->itemData(index).toString());
    if (number == m_number)
        return;
    if (!hasChanges())
        return showNumber(number);
    m_chooser->setCurrentIndex(m_chooser->findData(m_number.value()));
    askToDiscardChanges(u"discardProfile"_s,
                        tr("You have unsaved changes for this number, or an upload is still running."), this,
                        [this, index] {
                            m_chooser->setCurrentIndex(index);
                            showNumber(PhoneNumberId(m_chooser->itemData(index).toString()));
                        });
}

QString NumbersPage::nameOf(const PhoneNumberId &number) const
{
    for (const PhoneNumber &each : m_numbers.numbers()) {
        if (each.id == number)
            return each.verifiedName;
    }
    return {};
}

void NumbersPage::showNumber(const PhoneNumberId &number)
{
    if (number.isEmpty())
        return;
    m_number = number;
    m_profile->setNumber(number, nameOf(number));
    m_name->setNumber(number);
    m_registrationCard->setNumber(number);
    m_linksCard->setNumber(number);
}

} // namespace shoptalk
