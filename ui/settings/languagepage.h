// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <functional>

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
    /// A change of the language creates every page of the settings again. If `hasChanges` returns true, the
    /// person is asked first.
    void setAsksFirst(std::function<bool()> hasChanges);

Q_SIGNALS:
    /// The person chose another language; empty: the one of the computer.
    void chosen(const QString &code);

private:
    void choose(const QString &code);
    void use(const QString &code);

    QComboBox *m_choice;
    QString m_current;
    std::function<bool()> m_hasChanges;
};

} // namespace shoptalk
