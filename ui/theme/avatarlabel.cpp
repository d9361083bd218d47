// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/avatarlabel.h"

#include "ui/theme/avatar.h"
#include "ui/theme/controls.h"

#include <QPainter>

namespace shoptalk {

AvatarLabel::AvatarLabel(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    keepFitting(theme, *this, [this, &theme, side] { setFixedSize(theme.sized(side), theme.sized(side)); });
}

void AvatarLabel::setPerson(const QString &initials, uint seed)
{
    m_initials = initials;
    m_seed = seed;
    update();
}

void AvatarLabel::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.isNull())
        paintAvatar(painter, QRectF(rect()), m_initials, m_seed, m_theme.font(TextStyle::BodyStrong));
    else
        paintPortrait(painter, QRectF(rect()), m_picture);
}

} // namespace shoptalk
