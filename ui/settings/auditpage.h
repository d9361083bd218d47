// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QTableView;

namespace shoptalk {

class AuditListModel;
class Theme;

/// Shows the audit trail: what happened to accounts, keys and data on this computer, newest first.
class AuditPage : public SettingsPage {
    Q_OBJECT
public:
    AuditPage(const Theme &theme, AuditListModel &model, QWidget *parent = nullptr);
    ~AuditPage() override;

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    class AccessibleProxy;
    AuditListModel &m_model;
    AccessibleProxy *m_accessible;
    QTableView *m_table;
};

} // namespace shoptalk
