// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"

namespace shoptalk {

/// Says that the database was damaged and has been repaired. It is hidden until then, and again after it was
/// closed.
class RepairBanner : public Banner {
    Q_OBJECT
public:
    explicit RepairBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the banner and announces it to screen readers.
    void notify();
    /// Hides the banner while the window is locked. Afterwards it is shown again unless it was closed.
    void setLocked(bool isLocked);

Q_SIGNALS:
    /// The person wants to go to the backup settings.
    void backupsRequested();

private:
    void takeAway();

    bool m_isUnread = false;
};

} // namespace shoptalk
