// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicedelegate.h"

#include "ui/setup/choicemodel.h"
#include "ui/setup/iconbadge.h"
#include "ui/setup/wrappedtext.h"
#include "ui/theme/factline.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace shoptalk {

namespace {

constexpr int gap = space::s;
constexpr int markSide = 8;

QString factsIn(const QModelIndex &index)
{
    return factLine(index.data(ChoiceModel::FactsRole).toStringList());
}

bool hasMark(const QModelIndex &index)
{
    return !factsIn(index).isEmpty();
}

} // namespace

ChoiceDelegate::ChoiceDelegate(const Theme &theme, Icon icon, bool takesSeveral, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_takesSeveral(takesSeveral)
{
}

ChoiceDelegate::Layout ChoiceDelegate::layOut(const QModelIndex &index, const QRectF &row) const
{
    const QFont body = m_theme.font(TextStyle::Body);
    const QFont caption = m_theme.font(TextStyle::Caption);
    // With large text in a narrow list, the icon is dropped in favour of the text.
    const bool hasBadge = row.width() >= 20 * QFontMetricsF(body).height();
    const double left = row.left() + space::l + (hasBadge ? size::avatarSmall + space::l : 0);
    const double right = row.right() - space::l - size::icon - space::m;
    const double width = qMax(40.0, right - left);
    const double indent = hasMark(index) ? markSide + space::xs + space::hair : 0;
    const double nameHeight =
        heightOfText(index.data().toString(), m_theme.font(TextStyle::BodyStrong), width);
    const double detailHeight = heightOfText(index.data(ChoiceModel::DetailRole).toString(), body, width);
    const double factsHeight = heightOfText(factsIn(index), caption, width - indent);
    const double textHeight = nameHeight + detailHeight + factsHeight + (factsHeight > 0 ? space::xs : 0);
    const double inner = qMax(textHeight, double(size::avatarSmall));

    Layout layout;
    layout.height = inner + 2 * space::m + gap;
    layout.card = QRectF(row.left(), row.top(), row.width(), inner + 2 * space::m);
    const double badgeTop = layout.card.center().y() - size::avatarSmall / 2.0;
    if (hasBadge)
        layout.badge = QRectF(row.left() + space::l, badgeTop, size::avatarSmall, size::avatarSmall);
    layout.sign = QRectF(row.right() - space::l - size::icon, layout.card.center().y() - size::icon / 2.0,
                         size::icon, size::icon);
    const double top = layout.card.center().y() - textHeight / 2;
    layout.name = QRectF(left, top, width, nameHeight);
    layout.detail = QRectF(left, layout.name.bottom(), width, detailHeight);
    layout.facts = QRectF(left + indent, layout.detail.bottom() + space::xs, width - indent, factsHeight);
    const double line = QFontMetricsF(caption).height();
    if (hasMark(index))
        layout.mark = QRectF(left, layout.facts.top() + (line - markSide) / 2, markSide, markSide);
    return layout;
}

int ChoiceDelegate::heightFor(const QModelIndex &index, int width) const
{
    return qCeil(layOut(index, QRectF(0, 0, width, 0)).height);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, heightFor(index, width)};
}

QColor ChoiceDelegate::markColour(int mark) const
{
    const Colours &c = m_theme.colours();
    switch (Choice::Mark(mark)) {
    case Choice::Mark::Good:
        return c.success;
    case Choice::Mark::Fair:
        return c.warning;
    case Choice::Mark::Poor:
        return c.danger;
    case Choice::Mark::None:
        return c.textMuted;
    }
    return c.textMuted;
}

void ChoiceDelegate::paintCard(QPainter &painter, const Layout &layout,
                               const QStyleOptionViewItem &option) const
{
    const Colours &c = m_theme.colours();
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const double edge = isChosen ? 2.0 : 1.0;
    painter.setPen(QPen(isChosen ? c.accent : isHovered ? c.controlBorder : c.border, edge));
    painter.setBrush(isChosen ? c.selected : isHovered ? c.hover : c.surface);
    painter.drawRoundedRect(layout.card.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius::card,
                            radius::card);
    if (hasFocus)
        paintFocus(painter, layout.card);
    if (!layout.badge.isEmpty())
        IconBadge::paint(painter, layout.badge, m_icon, isChosen ? c.surface : c.accentSoft, c.accent,
                         option.direction);
    paintSign(painter, layout.sign, isChosen);
}

/// Draws the keyboard focus as a dashed line inside the card, so that it differs from the border and
/// background of a chosen card.
void ChoiceDelegate::paintFocus(QPainter &painter, const QRectF &card) const
{
    constexpr double inset = 5;
    painter.setPen(QPen(m_theme.colours().focusRing, 2.0, Qt::DashLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), radius::control, radius::control);
}

void ChoiceDelegate::paintSign(QPainter &painter, const QRectF &sign, bool isChosen) const
{
    const Colours &c = m_theme.colours();
    // A check box if several can be chosen, otherwise a radio button.
    const QRectF shape = isChosen ? sign : sign.adjusted(1, 1, -1, -1);
    const double corner = m_takesSeveral ? double(radius::small) : shape.height() / 2;
    painter.setPen(isChosen ? QPen(Qt::NoPen) : QPen(c.controlBorder, 1.5));
    painter.setBrush(isChosen ? QBrush(c.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(shape, corner, corner);
    if (isChosen)
        paintIcon(painter, sign.adjusted(3, 3, -3, -3), Icon::Check, c.accentText);
}

void ChoiceDelegate::paintTexts(QPainter &painter, const Layout &layout, const QModelIndex &index,
                                Qt::LayoutDirection direction) const
{
    const Colours &c = m_theme.colours();
    drawText(painter, layout.name, index.data().toString(), m_theme.font(TextStyle::BodyStrong), c.text,
             direction);
    drawText(painter, layout.detail, index.data(ChoiceModel::DetailRole).toString(),
             m_theme.font(TextStyle::Body), c.textMuted, direction);
    drawText(painter, layout.facts, factsIn(index), m_theme.font(TextStyle::Caption), c.textMuted, direction);
    if (layout.mark.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(index.data(ChoiceModel::MarkRole).toInt()));
    painter.drawEllipse(layout.mark);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    Layout layout = layOut(index, option.rect);
    if (option.direction == Qt::RightToLeft) {
        for (QRectF *piece :
             {&layout.badge, &layout.sign, &layout.name, &layout.detail, &layout.facts, &layout.mark})
            piece->moveLeft(layout.card.left() + layout.card.right() - piece->right());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!(option.state & QStyle::State_Enabled))
        painter->setOpacity(0.6);
    paintCard(*painter, layout, option);
    paintTexts(*painter, layout, index, option.direction);
    painter->restore();
}

} // namespace shoptalk
