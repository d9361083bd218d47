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

struct TrayBadge {
    QString text; ///< Empty: there is no badge.
    QColor background;
    QColor foreground;
};

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
    // A transparent edge, so that the badge stands out from the icon on every background.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const qreal edge = std::max(1.0, side / 24.0);
    painter.drawRoundedRect(badge.adjusted(-edge, -edge, edge, edge), height / 2 + edge, height / 2 + edge);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(look.background);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(look.foreground);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, look.text);
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
        if (m_badge.text.isEmpty())
            return pixmap;
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBadge(painter, side, m_badge);
        return pixmap;
    }

    TrayBadge m_badge;
};

} // namespace

QIcon trayPicture(const Theme &theme, int unread, bool isQuiet)
{
    const Colours &colours = theme.colours();
    TrayBadge badge;
    badge.text = unread > 0 ? cappedCount(unread) : QString();
    badge.background = isQuiet ? colours.textMuted : colours.danger;
    badge.foreground = isQuiet ? colours.surface : colours.dangerText;
    return QIcon(new TrayPictureEngine(std::move(badge)));
}

} // namespace shoptalk
