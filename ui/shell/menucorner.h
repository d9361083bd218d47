// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace shoptalk {

class DoNotDisturbMenu;
class Theme;

/// The buttons beside the menus, for people who don't use menus: the settings and, while no notifications are
/// shown, a sign that says so and opens the menu of "do not disturb".
class MenuCorner : public QWidget {
    Q_OBJECT
public:
    /// `settings` opens the settings.
    MenuCorner(const Theme &theme, QAction &settings, QWidget *parent);

    /// The same menu of "do not disturb", as a submenu of the menu bar.
    QMenu &programMenu();
    void setQuiet(const QuietState &state, const QDateTime &now);

Q_SIGNALS:
    void doNotDisturbChosen(shoptalk::DoNotDisturbChoice choice);

private:
    void describeQuiet();

    QToolButton *m_quietButton;
    DoNotDisturbMenu *m_quietMenu;
    DoNotDisturbMenu *m_programMenu;
    QuietState m_quiet;
    QDateTime m_now;
};

} // namespace shoptalk
