// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/deletedconversation.h"
#include "ui/settings/settingspage.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace shoptalk {

class ErasureService;
class SettingsNotice;
class SettingsSection;
class Theme;

/// Lists the deleted conversations, says until when each can be restored, and restores them.
class DeletedPage : public SettingsPage {
    Q_OBJECT
public:
    DeletedPage(const Theme &theme, ErasureService &privacy, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    void showRows(const QList<DeletedConversation> &rows);
    void add(const DeletedConversation &row);
    QString about(const DeletedConversation &row) const;
    void restore(const DeletedConversation &row);
    /// Moves the focus to the restore button of the row that took the place of the restored one.
    void focusRow(int row);

    const Theme &m_theme;
    ErasureService &m_privacy;
    SettingsNotice *m_message;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    QList<DeletedConversation> m_rows;
    QList<SettingsSection *> m_cards;
    int m_focusNext = -1; ///< The row to focus after a restore by keyboard; -1 if there is none.
};

} // namespace shoptalk
