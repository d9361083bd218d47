// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/displayname.h"
#include "ui/settings/settingssection.h"

class QLineEdit;
class QPushButton;

namespace shoptalk {

class DisplayNames;
class SettingsNotice;

/// Shows the display name that customers see for a number, and requests a new one from WhatsApp.
class NameCard : public SettingsSection {
    Q_OBJECT
public:
    NameCard(DisplayNames &names, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the display name of that number. Unsaved text is discarded.
    void setNumber(const PhoneNumberId &number);
    /// Loads the display name again.
    void refresh();
    /// True if there is text that was not requested yet.
    bool hasChanges() const;

private:
    void load(const QString &done = {});
    void take(const Result<DisplayName> &name, const QString &done);
    void ask();
    QString sentence() const;
    void setReady(bool ready);

    DisplayNames &m_names;
    PhoneNumberId m_number;
    DisplayName m_present; ///< The display name as it is stored at Meta.
    bool m_isBusy = false;
    SettingsNotice *m_message;
    QLineEdit *m_name;
    QPushButton *m_ask;
    QPushButton *m_again;
};

} // namespace shoptalk
