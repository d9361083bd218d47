// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/avatar.h"

#include "domain/stablehash.h"

#include <QPainter>

#include <array>

namespace shoptalk {

namespace {

constexpr std::array<QRgb, 10> backgrounds = {0xFF0B6B7B, 0xFF4655B0, 0xFF8A3FA0, 0xFFB0356A, 0xFFB2402A,
                                              0xFF8A5A00, 0xFF4E7016, 0xFF1E7A4C, 0xFF2A6AA8, 0xFF5B6472};

} // namespace

QColor avatarColour(uint seed)
{
    return QColor::fromRgb(backgrounds.at(seed % backgrounds.size()));
}

uint avatarSeed(const QString &text)
{
    return stableHash(text);
}

void paintAvatar(QPainter &painter, const QRectF &square, const QString &initials, uint seed,
                 const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor background = avatarColour(seed);
    QLinearGradient gradient(square.topLeft(), square.bottomLeft());
    gradient.setColorAt(0, background.lighter(106));
    gradient.setColorAt(1, background.darker(108));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawEllipse(square);
    QFont letters(font);
    letters.setPixelSize(int(square.height() * (initials.size() > 1 ? 0.36 : 0.42)));
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(Qt::white);
    painter.drawText(square, Qt::AlignCenter, initials);
    painter.restore();
}

void paintPortrait(QPainter &painter, const QRectF &square, const QImage &picture)
{
    // A textured brush, because the edge of a clipped picture would not be smooth.
    const qreal pixels = painter.device()->devicePixelRatioF();
    const QSize size = (square.size() * pixels).toSize();
    QBrush brush(picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QTransform place = QTransform::fromTranslate(square.x(), square.y());
    brush.setTransform(place.scale(1 / pixels, 1 / pixels));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawEllipse(square);
    painter.restore();
}

} // namespace shoptalk
