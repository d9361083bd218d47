// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/deleteditem.h"
#include "ui/settings/settingspage.h"

#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class DeletedBroadcasts;
class ErasureService;
class SettingsNotice;
class SettingsSection;
class Theme;

/// Lists the deleted conversations and broadcasts, says until when each can be restored, and restores them.
class DeletedPage : public SettingsPage {
    Q_OBJECT
public:
    DeletedPage(const Theme &theme, ErasureService &privacy, DeletedBroadcasts &broadcasts,
                QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    static bool hasName(const DeletedBroadcast &row);
    static QString nameOf(const DeletedBroadcast &row);
    void take(const Result<QList<DeletedItem>> &rows);
    void showRows(const QList<DeletedItem> &rows);
    SettingsSection *makeCard(const DeletedConversation &row);
    SettingsSection *makeCard(const DeletedBroadcast &row);
    QPushButton *makeRestore(SettingsSection &card, const QString &name,
                             const std::function<void()> &restore);
    QString about(const DeletedConversation &row) const;
    QString about(const DeletedBroadcast &row) const;
    void restore(const DeletedConversation &row);
    void restore(const DeletedBroadcast &row);
    /// Says what became of `row`, and shows the list again.
    void report(const DeletedItem &row, const Result<void> &done, const QString &success,
                const QString &problem);
    /// Moves the focus to the restore button of the row that took the place of one that is gone.
    void focusRow(int row);

    const Theme &m_theme;
    ErasureService &m_privacy;
    DeletedBroadcasts &m_broadcasts;
    SettingsNotice *m_message;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    QList<DeletedItem> m_rows;
    QList<SettingsSection *> m_cards;
    int m_focusNext = -1; ///< The row to focus after one is gone; -1 if there is none.
};

} // namespace shoptalk
