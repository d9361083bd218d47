// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/templateservice.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class TemplateCardView;
class TemplateEditor;
class TemplateList;
class TemplateListModel;
class Theme;

/// The message templates of the connected WhatsApp accounts: their text, their status at WhatsApp, and the
/// buttons that change them. Everything but changes works without a network.
class TemplatesPage : public SettingsPage {
    Q_OBJECT
public:
    /// All outlive this page. No one else uses the model.
    TemplatesPage(TemplateService &service, TemplateListModel &model, const Theme &theme,
                  QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    QWidget *makeHead(const Theme &theme);
    void listAccounts();
    void choose();
    void showState();
    void showCurrent();
    void create();
    void edit();
    void openEditor(const Template &whole);
    void submit(TemplateEditor &editor, const Template &whole);
    /// `editor` is the one with the submitted text; null if it was closed meanwhile.
    void takeSubmitted(TemplateEditor *editor, const Result<Template> &outcome, bool isNew);
    void askToDelete();
    void remove(const Template &whole);
    WabaId account() const;

    TemplateService &m_service;
    TemplateListModel &m_model;
    const Theme &m_theme;
    QComboBox *m_accounts;
    QPushButton *m_new;
    QPushButton *m_refresh;
    QLabel *m_state;
    SettingsNotice *m_message;
    TemplateList *m_list;
    TemplateCardView *m_card;
};

} // namespace shoptalk
