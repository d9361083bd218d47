// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/shortlink.h"
#include "ui/settings/settingssection.h"

#include <QList>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class SettingsNotice;
class ShortLinks;

/// Adds, changes and removes the short links of a number, copies a link and shows its QR code.
class ShortLinksCard : public SettingsSection {
    Q_OBJECT
public:
    ShortLinksCard(ShortLinks &links, const Theme &theme, QWidget *parent = nullptr);

    void setNumber(const PhoneNumberId &number);
    void refresh();
    /// True if there is text that was not saved.
    bool hasChanges() const;

private:
    void addEdit();
    void load();
    void take(const Result<QList<ShortLink>> &links);
    void showLinks(const QList<ShortLink> &links);
    QWidget *row(const ShortLink &link);
    QPushButton *rowButton(SettingsSection &row, const QString &name, const QString &text,
                           const ShortLink &link);
    /// Lets the text field edit this short link; if it has no code, a new one.
    void edit(const ShortLink &link);
    /// The same, but asks first if text would be lost.
    void askToEdit(const ShortLink &link);
    void save();
    /// `typed` is the text as it was in the field.
    void noteSaved(const Result<ShortLink> &saved, const QString &typed);
    void askToRemove(const ShortLink &link);
    void remove(const ShortLink &link);

    ShortLinks &m_links;
    const Theme &m_theme;
    PhoneNumberId m_number;
    QList<ShortLink> m_shown;
    ShortLink m_edited; ///< The short link that is edited; a new one if it has no code.
    bool m_isBusy = false;
    SettingsNotice *m_message;
    QLineEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QVBoxLayout *m_list;
    QList<QWidget *> m_rows;
};

} // namespace shoptalk
