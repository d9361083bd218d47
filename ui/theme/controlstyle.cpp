// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlstyle.h"

#include "ui/theme/lateiconengine.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace shoptalk {

ControlStyle::ControlStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(&theme)
{
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return m_theme && metric == PM_LineEditIconSize ? m_theme->sized(usual) : usual;
}

QIcon ControlStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (m_theme && icon == SP_ToolBarHorizontalExtensionButton) // of the menu bar
        return m_theme->icon(Icon::More);
    if (icon == SP_LineEditClearButton) // which is seen in a field with text
        return clearIcon(option ? option->direction : QGuiApplication::layoutDirection());
    return QProxyStyle::standardIcon(icon, option, widget);
}

void ControlStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                bool enabled, const QString &text, QPalette::ColorRole textRole) const
{
    const auto *combo = dynamic_cast<const QComboBox *>(painter->device());
    if (combo && !(flags & Qt::AlignAbsolute))
        flags = int(visualAlignment(combo->layoutDirection(), Qt::Alignment(flags)));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
}

QIcon ControlStyle::clearIcon(Qt::LayoutDirection direction) const
{
    const auto make = [style = QPointer(this), direction] {
        QStyleOption option;
        option.direction = direction;
        return style ? style->QProxyStyle::standardIcon(SP_LineEditClearButton, &option, nullptr) : QIcon();
    };
    return QIcon(new LateIconEngine(make));
}

} // namespace shoptalk
