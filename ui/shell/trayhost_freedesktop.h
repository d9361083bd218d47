// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/trayhost.h"

#include <QDBusServiceWatcher>

namespace shoptalk {

/// The tray of Linux desktops, over the session bus: the service that knows every icon, and the panels that
/// show them. Source: freedesktop.org, StatusNotifierItem specification, "StatusNotifierWatcher".
class FreedesktopTrayHost final : public TrayHost {
    Q_OBJECT
public:
    FreedesktopTrayHost();

    bool isGone() const override { return m_isGone; }

private Q_SLOTS:
    /// Asks whether a panel shows icons.
    void ask();

private:
    void setShown(bool isShown);

    QDBusServiceWatcher m_owner;
    int m_question = 0; ///< The last one; answers to earlier ones are out of date.
    bool m_wasThere = false;
    bool m_isGone = false;
};

} // namespace shoptalk
