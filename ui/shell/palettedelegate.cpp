// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace shoptalk {

namespace {
constexpr double maxTitle = 0.6; // of the row, if there is a detail
} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), QFontMetrics(m_theme.font(TextStyle::Body)).height() + 2 * space::s};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QFont body = m_theme.font(TextStyle::Body);
    const QFont caption = m_theme.font(TextStyle::Caption);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(space::xs, 0, -space::xs, 0), radius::control,
                                 radius::control);
    }
    QRect rest = option.rect.adjusted(space::l, 0, -space::l, 0);
    const int side = m_theme.sized(size::icon);
    const QRect square(rest.left(), rest.center().y() - side / 2 + 1, side, side);
    paintIcon(*painter, mirrored(square), Icon(index.data(PaletteModel::IconRole).toInt()), colours.textMuted,
              option.direction);
    rest.setLeft(square.right() + space::m);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        const int width = QFontMetrics(caption).horizontalAdvance(keys) + space::hair;
        const QRect place(rest.right() - width + 1, rest.top(), width, rest.height());
        paintTextLine(*painter, mirrored(place), keys, caption, colours.textMuted, option.direction);
        rest.setRight(place.left() - space::m);
    }
    const QString title = index.data().toString();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int wanted = QFontMetrics(body).horizontalAdvance(title) + space::s;
    QRect line = rest;
    line.setWidth(qMin(wanted, detail.isEmpty() ? rest.width() : qMax(int(rest.width() * maxTitle), 1)));
    paintTextLine(*painter, mirrored(line), title, body, colours.text, option.direction);
    line = QRect(line.right() + space::s, rest.top(), rest.right() - line.right() - space::s, rest.height());
    if (!detail.isEmpty() && line.width() > space::xl)
        paintTextLine(*painter, mirrored(line), detail, caption, colours.textMuted, option.direction);
    painter->restore();
}

} // namespace shoptalk
