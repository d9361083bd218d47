// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/businesspictures.h"
#include "accounts/businessprofiles.h"
#include "accounts/displaynames.h"
#include "accounts/numberregistration.h"
#include "accounts/shortlinks.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;

namespace shoptalk {

class ConnectedNumbers;
class NameCard;
class ProfileCard;
class RegistrationCard;
class ShortLinksCard;
class Theme;

/// Shows one connected number at a time: its business profile, display name, registration, QR codes and short
/// links.
class NumbersPage : public SettingsPage {
    Q_OBJECT
public:
    /// The objects behind `access` and `numbers` must outlive this page.
    NumbersPage(NumberAccess access, ConnectedNumbers &numbers, const Theme &theme,
                QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    bool hasChanges() const override;

private:
    void listNumbers();
    /// Asks first if there are unsaved changes.
    void choose(int index);
    void showNumber(const PhoneNumberId &number);
    QString nameOf(const PhoneNumberId &number) const;

    BusinessProfiles m_profiles;
    BusinessPictures m_pictures;
    DisplayNames m_names;
    NumberRegistration m_registration;
    ShortLinks m_links;
    ConnectedNumbers &m_numbers;
    QLabel *m_none;
    QComboBox *m_chooser;
    ProfileCard *m_profile;
    NameCard *m_name;
    RegistrationCard *m_registrationCard;
    ShortLinksCard *m_linksCard;
    PhoneNumberId m_number;
};

} // namespace shoptalk
