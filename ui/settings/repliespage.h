// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/savedreplies.h"
#include "ui/settings/settingspage.h"

#include <QList>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class SettingsSection;
class Theme;

/// The texts that staff use again and again: adds, changes and removes them.
class RepliesPage : public SettingsPage {
    Q_OBJECT
public:
    RepliesPage(SavedReplies &replies, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    bool hasChanges() const override;

private:
    SettingsSection *makeEditor(const Theme &theme);
    void showRows();
    void addRow(const SavedReply &reply);
    /// Lets the fields edit this reply; if it has no id, a new one.
    void edit(const SavedReply &reply);
    /// The same, but asks first if text would be lost.
    void askToEdit(const SavedReply &reply);
    /// The reply as the fields have it.
    SavedReply typed() const;
    void save();
    void remove(const SavedReply &reply);
    void restore();

    const Theme &m_theme;
    SavedReplies &m_replies;
    SettingsNotice *m_notice;
    SettingsSection *m_section;
    QWidget *m_list;
    QList<QWidget *> m_rows;
    QLabel *m_heading;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_restore;
    SavedReply m_edited; ///< As the fields showed it at first; a new one is written if it has no id.
    SavedReplyId m_removed; ///< The reply that "Restore" brings back.
};

} // namespace shoptalk
