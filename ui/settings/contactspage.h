// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/contacts.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace shoptalk {

class ContactPreviewModel;
class SettingsNotice;
class Theme;

/// Saves customers as contacts, and gives customers the names of a contact file after a preview.
class ContactsPage : public SettingsPage {
    Q_OBJECT
public:
    /// `region` gives the country (ISO 3166) of numbers without a country code. `contacts` outlives this.
    ContactsPage(Contacts &contacts, std::function<QString()> region, const Theme &theme,
                 QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;

    /// Saves all customers at `path`, in the chosen format.
    void saveAt(const QString &path);
    /// Shows what an import of the file would do.
    void look(const QString &path);

private:
    QWidget *makeSave();
    QWidget *makeImport();
    QTableView *makeTable(QWidget *parent);
    void askWhere();
    void askWhich();
    void take(const Result<ContactFile> &file);
    void importContacts();
    void finish(const Result<int> &count);
    /// Shows the preview, or the button that asks for a file.
    void setPreviewing(bool isPreviewing);
    static QString whyNot(const Error &error);

    Contacts &m_contacts;
    std::function<QString()> m_region;
    const Theme &m_theme;
    ContactPreviewModel *m_model;
    SettingsNotice *m_message;
    QComboBox *m_format = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace shoptalk
