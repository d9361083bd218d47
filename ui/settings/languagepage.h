// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace shoptalk {

class Theme;

/// Chooses the language of the program. Each has the name that its speakers use, so that everybody finds
/// their own.
class LanguagePage : public SettingsPage {
    Q_OBJECT
public:
    /// `current` is a code of `languages()`; empty: the language of the computer.
    LanguagePage(const QString &current, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;

Q_SIGNALS:
    /// The person chose another language; empty: the one of the computer.
    void chosen(const QString &code);

private:
    QComboBox *m_choice;
    QString m_current;
};

} // namespace shoptalk
