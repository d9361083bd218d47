// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/businessprofile.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace shoptalk {

class BusinessPictures;
class BusinessProfiles;
class PictureField;
class SettingsNotice;

/// Shows and edits the business profile that customers see for a number.
class ProfileCard : public SettingsSection {
    Q_OBJECT
public:
    ProfileCard(BusinessProfiles &profiles, BusinessPictures &pictures, const Theme &theme,
                QWidget *parent = nullptr);

    /// Shows the profile of that number. Unsaved text is discarded and a running upload is stopped. `name` is
    /// the display name that customers see.
    void setNumber(const PhoneNumberId &number, const QString &name);
    /// Loads the profile again, unless there is unsaved text.
    void refresh();
    /// True if there is unsaved text or a running upload.
    bool hasChanges() const;

private:
    bool isTyped() const;
    void addFields(const Theme &theme);
    void addButtons();
    QLineEdit *addField(const Theme &theme, const QString &name, const QString &label);
    void load();
    void take(const Result<BusinessProfile> &profile);
    void fill(const BusinessProfile &profile);
    BusinessProfile typed() const;
    void save();
    void noteSaved(const BusinessProfile &wanted, const Result<void> &outcome);
    bool checks(const BusinessProfile &wanted);
    void setReady(bool ready);
    void showButtons();

    BusinessProfiles &m_profiles;
    PhoneNumberId m_number;
    BusinessProfile m_present; ///< The profile as it is stored at Meta.
    bool m_isLoaded = false;
    bool m_isSaving = false;
    PictureField *m_picture;
    SettingsNotice *m_message;
    QWidget *m_form;
    QLineEdit *m_about;
    QPlainTextEdit *m_description;
    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_website;
    QLineEdit *m_otherWebsite;
    QComboBox *m_vertical;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_again;
};

} // namespace shoptalk
