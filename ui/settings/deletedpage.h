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

/// The conversations that were deleted, until when each can be brought back, and the way to do it.
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
    /// To the way back of what now stands where the restored one stood.
    void focusRow(int row);

    const Theme &m_theme;
    ErasureService &m_privacy;
    SettingsNotice *m_message;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    QList<DeletedConversation> m_rows;
    QList<SettingsSection *> m_cards;
    int m_focusNext = -1; ///< After a restore by keyboard.
};

} // namespace shoptalk
