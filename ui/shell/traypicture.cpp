// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traypicture.h"

#include "ui/theme/cappedcount.h"
#include "ui/theme/illustration.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int sides[] = {16, 22, 24, 32, 48, 64, 128}; ///< Pixels.
constexpr qreal badgeHeight = 0.62; ///< Of the icon's side; numbers in a smaller one can't be read.
constexpr qreal digitHeight = 0.84; ///< Of the badge's height.
constexpr qreal lockHeight = 0.8; ///< Of the badge's height.

struct TrayBadge {
    QString text; ///< Without a text and a lock there is no badge.
    QIcon lock;
    QColor background;
    QColor foreground;
};

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

void paintBadge(QPainter &painter, int side, const TrayBadge &look)
{
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPixelSize(qRound(side * badgeHeight * digitHeight));
    const auto needed = [&font](const QString &shown) {
        return QFontMetricsF(font).horizontalAdvance(shown);
    };
    const qreal height = std::round(side * badgeHeight);
    const qreal padding = height / 4;
    while (needed(look.text) > side - padding && font.pixelSize() > 1)
        font.setPixelSize(font.pixelSize() - 1);
    const qreal width = std::clamp(needed(look.text) + 2 * padding, height, qreal(side));
    const QRectF badge(side - width, side - height, width, height);
    paintGround(painter, badge, look.background);
    painter.setPen(look.foreground);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, look.text);
}

void paintLock(QPainter &painter, int side, const TrayBadge &look)
{
    const qreal height = std::round(side * badgeHeight);
    const QRectF badge(side - height, side - height, height, height);
    paintGround(painter, badge, look.background);
    const qreal margin = height * (1 - lockHeight) / 2;
    look.lock.paint(&painter, badge.adjusted(margin, margin, -margin, -margin).toAlignedRect());
}

/// Paints the sizes that the desktop asks for. The picture changes several times while the program starts,
/// and many desktops have no tray.
class TrayPictureEngine final : public QIconEngine {
public:
    explicit TrayPictureEngine(TrayBadge badge)
        : m_badge(std::move(badge))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        painter->drawPixmap(QRect(rect.topLeft(), QSize(side, side)), picture(side));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return picture(qMin(size.width(), size.height()));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // `size` is in device pixels already
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> all;
        for (const int side : sides)
            all << QSize(side, side);
        return all;
    }
    QIconEngine *clone() const override { return new TrayPictureEngine(*this); }

private:
    QPixmap picture(int side) const
    {
        QPixmap pixmap = applicationIcon().pixmap(QSize(side, side), 1.0);
        if (m_badge.text.isEmpty() && m_badge.lock.isNull())
            return pixmap;
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_badge.lock.isNull())
            paintBadge(painter, side, m_badge);
        else
            paintLock(painter, side, m_badge);
        return pixmap;
    }

    TrayBadge m_badge;
};

} // namespace

QIcon trayPicture(const Theme &theme, const TrayState &state)
{
    const Colours &colours = theme.colours();
    TrayBadge badge;
    if (state.isLocked)
        badge.lock = theme.icon(Icon::Lock, &Colours::surface);
    else if (state.unread > 0)
        badge.text = cappedCount(state.unread);
    const bool isMuted = state.isQuiet || state.isLocked;
    badge.background = isMuted ? colours.textMuted : colours.danger;
    badge.foreground = isMuted ? colours.surface : colours.dangerText;
    return QIcon(new TrayPictureEngine(std::move(badge)));
}

} // namespace shoptalk
