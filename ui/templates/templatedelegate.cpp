// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatedelegate.h"

#include "models/templatelistmodel.h"
#include "ui/chat/formattedtext.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/listtext.h"
#include "ui/theme/textline.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shoptalk {

/// The texts of the three lines of a row.
struct TemplateDelegate::Row {
    QString title;
    QString text;
    QString facts; ///< Language and category, or why it can't be chosen.
    QString status; ///< Empty for an approved template.
    bool isOffered = true;
};

TemplateDelegate::TemplateDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

TemplateDelegate::Row TemplateDelegate::rowOf(const Template &whole) const
{
    Row row;
    row.title = templateTitle(whole.name);
    row.text = withoutFormatting(whole.components.body.text);
    row.facts = u"%1 · %2"_s.arg(languageName(whole.language), categoryText(whole.category));
    if (!m_recipient) {
        row.status = statusText(whole.status);
        return row;
    }
    const TemplateObstacle obstacle = obstacleFor(whole, *m_recipient);
    row.isOffered = obstacle == TemplateObstacle::None;
    if (!row.isOffered)
        row.facts = obstacleText(obstacle, whole.status);
    return row;
}

QString TemplateDelegate::spokenRow(const Template &whole) const
{
    const Row row = rowOf(whole);
    return ListText::facts({row.title, row.facts, row.status, row.text});
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.font(TextStyle::BodyStrong)).height()
        + QFontMetrics(m_theme.font(TextStyle::Body)).height()
        + QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    return {option.rect.width(), lines + 2 * space::hair + 2 * space::m};
}

void TemplateDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (!isSelected && !isFocused && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QRectF background = QRectF(option.rect).adjusted(space::xs, space::hair, -space::xs, -space::hair);
    painter.setPen(isFocused ? QPen(colours.focusRing, 2) : QPen(Qt::NoPen));
    painter.setBrush(isSelected ? colours.selected : colours.hover);
    painter.drawRoundedRect(background, radius::control, radius::control);
}

QColor TemplateDelegate::statusColour(TemplateStatus status) const
{
    const Colours &colours = m_theme.colours();
    switch (statusTone(status)) {
    case Notice::Success:
        return colours.success;
    case Notice::Danger:
        return colours.danger;
    case Notice::Warning:
        return colours.warning;
    case Notice::Info:
        break;
    }
    return colours.textMuted;
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto whole = index.data(TemplateListModel::TemplateRole).value<Template>();
    const Row row = rowOf(whole);
    const Colours &colours = m_theme.colours();
    const QFont strong = m_theme.font(TextStyle::BodyStrong);
    const QFont body = m_theme.font(TextStyle::Body);
    const QFont caption = m_theme.font(TextStyle::Caption);
    const QRect inner = option.rect.adjusted(space::m, space::m, -space::m, -space::m);
    QRect line = inner;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    line.setHeight(QFontMetrics(strong).height());
    QRect title = line;
    if (!row.status.isEmpty()) {
        const int width = QFontMetrics(caption).horizontalAdvance(row.status) + space::hair;
        const QRect status(line.right() - width + 1, line.top(), width, line.height());
        title.setRight(status.left() - space::s);
        paintTextLine(*painter, place(status), row.status, caption, statusColour(whole.status),
                      option.direction);
    }
    paintTextLine(*painter, place(title), row.title, strong, row.isOffered ? colours.text : colours.textMuted,
                  option.direction);
    line.moveTop(line.bottom() + 1 + space::hair);
    line.setHeight(QFontMetrics(body).height());
    paintTextLine(*painter, line, row.text, body, colours.textMuted, option.direction);
    line.moveTop(line.bottom() + 1 + space::hair);
    line.setHeight(QFontMetrics(caption).height());
    paintTextLine(*painter, line, row.facts, caption, row.isOffered ? colours.textMuted : colours.warning,
                  option.direction);
    painter->restore();
}

} // namespace shoptalk
