// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shoptalk {

class Theme;

/// Rules that hold for every control of a program, whoever created it. Installed on the application.
///
/// The mouse wheel only scrolls. It does not move the focus, does not change a closed combo box, and changes
/// a spin box or a slider only while that has the focus. Other wheel events go to the surrounding scroll
/// area. What pops up has the look of the theme: menus, lists of combo boxes, calendars and tool tips.
class ControlFilter : public QObject {
    Q_OBJECT
public:
    /// `theme` outlives this.
    explicit ControlFilter(const Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace shoptalk
