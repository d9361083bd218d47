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

/// A number's short links: adding, changing and removing them, copying the link, showing the QR code.
class ShortLinksCard : public SettingsSection {
    Q_OBJECT
public:
    ShortLinksCard(ShortLinks &links, const Theme &theme, QWidget *parent = nullptr);

    void setNumber(const PhoneNumberId &number);
    void refresh();

private:
    void addEdit();
    void look();
    void take(const Result<QList<ShortLink>> &links);
    void showLinks(const QList<ShortLink> &links);
    QWidget *row(const ShortLink &link);
    QPushButton *rowButton(SettingsSection &row, const QString &name, const QString &text,
                           const ShortLink &link);
    /// The text field is for this one's text; for a new one's if it has no code.
    void edit(const ShortLink &link);
    void save();
    void noteSaved(const Result<ShortLink> &saved);
    void askToRemove(const ShortLink &link);
    void remove(const ShortLink &link);

    ShortLinks &m_links;
    const Theme &m_theme;
    PhoneNumberId m_number;
    QList<ShortLink> m_shown;
    ShortLink m_edited; ///< Without a code: a new one.
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
