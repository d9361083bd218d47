// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlstyle.h"

#include "ui/theme/lateiconengine.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// True if QPainter would begin the wrapped lines of this text at the right.
bool isWrappedFromTheRight(const QString &text, int flags)
{
    constexpr int unusual = Qt::TextShowMnemonic | Qt::TextHideMnemonic | Qt::TextSingleLine
        | Qt::TextWrapAnywhere | Qt::TextJustificationForced;
    if (!(flags & Qt::TextWordWrap) || (flags & unusual) || (flags & Qt::TextForceLeftToRight))
        return false;
    return (flags & Qt::TextForceRightToLeft) || text.isRightToLeft();
}

/// Returns the height of the text.
qreal layOutFromTheRight(QTextLayout &layout, qreal width, int flags)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    const qreal leading = QFontMetricsF(layout.font()).leading();
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height = std::ceil(height + leading);
        const qreal space = width - line.naturalTextWidth();
        const bool isLeft = flags & Qt::AlignLeft;
        line.setPosition({flags & Qt::AlignHCenter ? space / 2 : isLeft ? 0 : space, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// As QPainter does, but the space at which a line was wrapped takes no room: there it moves the line away
/// from the edge where reading begins.
void drawFromTheRight(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter.font(), painter.device());
    layout.setCacheEnabled(true);
    const qreal space = rect.height() - layOutFromTheRight(layout, rect.width(), flags);
    const qreal above = flags & Qt::AlignBottom ? space : flags & Qt::AlignVCenter ? space / 2 : 0;
    layout.draw(&painter, QPointF(rect.x(), rect.y() + above));
}

} // namespace

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
    if (!isWrappedFromTheRight(text, flags)) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
        return;
    }
    painter->save();
    if (textRole != QPalette::NoRole)
        painter->setPen(palette.color(textRole));
    drawFromTheRight(*painter, rect, flags, text);
    painter->restore();
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
