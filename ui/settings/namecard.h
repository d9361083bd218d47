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

/// The name that customers see over a number, and the way to ask WhatsApp for another one.
class NameCard : public SettingsSection {
    Q_OBJECT
public:
    NameCard(DisplayNames &names, const Theme &theme, QWidget *parent = nullptr);

    /// Shows that number's; what was typed is gone.
    void setNumber(const PhoneNumberId &number);
    /// Asks again.
    void refresh();
    /// Something was typed that was not asked for.
    bool hasChanges() const;

private:
    void load(const QString &done = {});
    void take(const Result<DisplayName> &name, const QString &done);
    void ask();
    QString sentence() const;
    void setReady(bool ready);

    DisplayNames &m_names;
    PhoneNumberId m_number;
    DisplayName m_present; ///< As Meta has it.
    bool m_isBusy = false;
    SettingsNotice *m_message;
    QLineEdit *m_name;
    QPushButton *m_ask;
    QPushButton *m_again;
};

} // namespace shoptalk
