// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staffmember.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace shoptalk {

class AccountsController;
class NotificationController;
class SettingsView;
class SetupController;
class TemplatesController;
struct AppShell;
struct SessionServices;

/// The objects that the settings' pages use. All of them outlive the pages.
struct SettingsPageContext {
    AppShell &shell;
    SessionServices &services;
    SetupController &setup;
    AccountsController &accounts;
    NotificationController &notifications;
    TemplatesController &templates;
};

/// Creates the settings with one factory per page, in the order of the list. A new page is one factory and
/// one row of the table in settingspages.cpp; see docs/adding-a-settings-page.md.
class SettingsPages : public QObject {
    Q_OBJECT
public:
    explicit SettingsPages(SettingsPageContext context, QObject *parent = nullptr);

    /// Creates the view with every page; the caller owns it.
    SettingsView *makeView();
    /// True if a page of the view has changes that would be lost with it.
    bool hasChanges() const;
    /// Adds the menu entries of the pages that have one, with their shortcuts. `show` shows the view.
    void addMenuEntries(const std::function<SettingsView &()> &show);
    const SettingsPageContext &context() const { return m_context; }

Q_SIGNALS:
    /// The person chose who works at this computer; empty: nobody in particular.
    void meChanged(const shoptalk::StaffId &me);
    /// The person wants to lock the console now.
    void lockRequested();
    /// The person wants to restore a backup.
    void restoreRequested();

private:
    SettingsPageContext m_context;
    QPointer<SettingsView> m_view;
};

} // namespace shoptalk
