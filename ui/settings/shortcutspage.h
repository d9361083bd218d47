// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// Lists every keyboard shortcut of the program, in groups and with a search. The list is read from the
/// actions of the window, so that it always says what the keys really do.
class ShortcutsPage : public SettingsPage {
    Q_OBJECT
public:
    /// `theme` and `window` outlive this. `window` is the program's main window.
    ShortcutsPage(const Theme &theme, const QWidget &window, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    /// One line of the list with the widget that shows it.
    struct Line {
        QString searchText; ///< Of its text and its keys, prepared for the search.
        QWidget *widget = nullptr;
    };

    void addGroup(const QString &name, const QList<QAction *> &actions);
    QWidget *makeLine(const QString &text, const QString &keys, QWidget *parent);
    /// Shows the lines that contain every word of the search.
    void filter();

    const Theme &m_theme;
    const QWidget &m_window;
    QLineEdit *m_search;
    QLabel *m_noMatch;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QList<QWidget *> m_groups;
};

} // namespace shoptalk
