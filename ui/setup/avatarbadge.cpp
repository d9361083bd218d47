// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/avatarbadge.h"

#include "domain/customer.h"
#include "ui/theme/avatar.h"

#include <QPainter>

namespace shoptalk {

AvatarBadge::AvatarBadge(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarBadge::setPerson(const QString &id, const QString &name)
{
    m_initials = initials(name);
    m_seed = avatarSeed(id);
    update();
}

QSize AvatarBadge::sizeHint() const
{
    return {m_side, m_side};
}

void AvatarBadge::paintEvent(QPaintEvent *)
{
    QFont font = m_theme.font(TextStyle::BodyStrong);
    font.setPixelSize(m_side * 2 / 5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, rect(), m_initials, m_seed, font);
}

} // namespace shoptalk
