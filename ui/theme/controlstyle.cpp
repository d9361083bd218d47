// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlstyle.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

ControlStyle::ControlStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(&theme)
{
}

QIcon ControlStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (m_theme && icon == SP_ToolBarHorizontalExtensionButton) // of the menu bar
        return m_theme->icon(Icon::More);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace shoptalk
