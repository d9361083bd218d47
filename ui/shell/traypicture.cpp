// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traypicture.h"

#include "ui/theme/cappedcount.h"
#include "ui/theme/illustration.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int sides[] = {16, 22, 24, 32, 48, 64, 128}; ///< Pixels.
constexpr qreal badgeHeight = 0.62; ///< Of the icon's side; numbers in a smaller one can't be read.
constexpr qreal digitHeight = 0.84; ///< Of the badge's height.
constexpr qreal lockHeight = 0.8; ///< Of the badge's height.

/// The badge without what is on it.
void paintGround(QPainter &painter, const QRectF &badge, const QColor &background)
{
    const qreal radius = badge.height() / 2;
    // A transparent edge, so that the badge stands out from the icon on every background.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const qreal edge = std::max(1.0, painter.device()->width() / 24.0);
    painter.drawRoundedRect(badge.adjusted(-edge, -edge, edge, edge), radius + edge, radius + edge);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(background);
    painter.drawRoundedRect(badge, radius, radius);
}

void paintBadge(QPainter &painter, int side, const QString &text, const QColor &background,
                const QColor &foreground)
{
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPixelSize(qRound(side * badgeHeight * digitHeight));
    const auto needed = [&font](const QString &shown) {
        return QFontMetricsF(font).horizontalAdvance(shown);
    };
    const qreal height = std::round(side * badgeHeight);
    const qreal padding = height / 4;
    while (needed(text) > side - padding && font.pixelSize() > 1)
        font.setPixelSize(font.pixelSize() - 1);
    const qreal width = std::clamp(needed(text) + 2 * padding, height, qreal(side));
    const QRectF badge(side - width, side - height, width, height);
    paintGround(painter, badge, background);
    painter.setPen(foreground);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void paintLock(QPainter &painter, int side, const Theme &theme)
{
    const qreal height = std::round(side * badgeHeight);
    const QRectF badge(side - height, side - height, height, height);
    paintGround(painter, badge, theme.colours().textMuted);
    const qreal margin = height * (1 - lockHeight) / 2;
    theme.icon(Icon::Lock, &Colours::surface)
        .paint(&painter, badge.adjusted(margin, margin, -margin, -margin).toAlignedRect());
}

} // namespace

QIcon trayPicture(const Theme &theme, const TrayState &state)
{
    const Colours &colours = theme.colours();
    const QString text = state.unread > 0 ? cappedCount(state.unread) : QString();
    QIcon picture;
    for (const int side : sides) {
        QPixmap pixmap = applicationIcon().pixmap(QSize(side, side), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (state.isLocked)
            paintLock(painter, side, theme);
        else if (!text.isEmpty() && state.isQuiet)
            paintBadge(painter, side, text, colours.textMuted, colours.surface);
        else if (!text.isEmpty())
            paintBadge(painter, side, text, colours.danger, colours.dangerText);
        painter.end();
        picture.addPixmap(pixmap);
    }
    return picture;
}

} // namespace shoptalk
