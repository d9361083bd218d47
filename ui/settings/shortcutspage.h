// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QList>
#include <QString>

class QLabel;
class QAction;
class QKeySequence;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace shoptalk {

class ShortcutMap;
class Theme;

/// Lists every keyboard shortcut of the program, in groups and with a search, and changes them. The list is
/// read from the actions of the window, so that it always says what the keys really do.
class ShortcutsPage : public SettingsPage {
    Q_OBJECT
public:
    /// All of them outlive this. `window` is the program's main window.
    ShortcutsPage(const Theme &theme, const QWidget &window, ShortcutMap &map, QWidget *parent = nullptr);

    /// Lists the shortcuts of a dialog that exists only while it is open. `dialog` is a widget of the page
    /// that is never shown: it has the dialog's actions, and their heading as its accessible name.
    void addDialog(const QWidget &dialog);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    /// One line of the list with the widget that shows it.
    struct Line {
        QString searchText; ///< Its text and its keys, prepared for the search.
        QWidget *widget = nullptr;
    };

    void addGroup(const QString &name, const QList<QAction *> &actions);
    QWidget *makeLine(const QAction &action, QWidget *parent);
    QToolButton *makeChange(const QAction &action, QWidget *parent);
    void change(const QAction &action);
    void askToResetAll();
    /// What these keys do besides `action`; empty if nothing.
    QString useOf(const QKeySequence &keys, const QAction &action) const;
    /// Shows the lines that contain every word of the search.
    void filter();

    const Theme &m_theme;
    const QWidget &m_window;
    ShortcutMap &m_map;
    QList<const QWidget *> m_dialogs;
    QLineEdit *m_search;
    QLabel *m_noMatch;
    QPushButton *m_resetAll;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QList<QWidget *> m_groups;
};

} // namespace shoptalk
