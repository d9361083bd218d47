// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QMenu>

namespace shoptalk {

/// The menu that turns "do not disturb" on and off. It is in the window's menus, in the tray's, and behind a
/// button of the settings.
class DoNotDisturbMenu : public QMenu {
    Q_OBJECT
public:
    explicit DoNotDisturbMenu(QWidget *parent = nullptr);

    /// Shows the state at `now`, in UTC.
    void setState(const QuietState &state, const QDateTime &now);

Q_SIGNALS:
    void chosen(shoptalk::DoNotDisturbChoice choice);

private:
    QAction *addChoice(const QString &name, DoNotDisturbChoice choice);
    void setTexts();

    QAction *m_status;
    QAction *m_off;
    QuietState m_state;
    QDateTime m_now;
};

} // namespace shoptalk
