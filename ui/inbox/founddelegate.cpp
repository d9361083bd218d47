// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/founddelegate.h"

#include "models/messagesearchmodel.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/formattedtext.h"
#include "ui/inbox/markedline.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int unitsBeforeHit = 18; // of the snippet, so that the hit is visible in a narrow list

FoundMessage foundAt(const QModelIndex &index)
{
    return index.data(MessageSearchModel::FoundRole).value<FoundMessage>();
}

/// A message with only the values that its icon and name depend on.
Message sketchOf(const FoundMessage &found)
{
    Message message;
    message.direction = found.direction;
    message.content = contentOf(found.kind, found.text);
    return message;
}

QString shownText(const FoundMessage &found)
{
    const QString text = FormattedText(found.text, FormattedText::Rules::WhatsApp).shown();
    return text.trimmed().isEmpty() ? summaryOf(sketchOf(found)) : text;
}

} // namespace

FoundDelegate::FoundDelegate(const MessageSearchModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(m_theme.font(TextStyle::BodyStrong)).height() + space::xs
        + QFontMetrics(m_theme.font(TextStyle::Body)).height();
    return {option.rect.width(), text + 2 * space::s};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const FoundMessage found = foundAt(index);
    const Colours &colours = m_theme.colours();
    const QFont strong = m_theme.font(TextStyle::BodyStrong);
    const QFont body = m_theme.font(TextStyle::Body);
    const QFont caption = m_theme.font(TextStyle::Caption);
    const QRect inner = option.rect.adjusted(space::l, space::s, -space::l, -space::s);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);

    const QString time = Dates().brief(found.sentAt, QDateTime::currentDateTimeUtc());
    const int timeWidth = QFontMetrics(caption).horizontalAdvance(time) + space::hair;
    const int nameHeight = QFontMetrics(strong).height();
    const QRect nameLine(inner.left(), inner.top(), inner.width() - timeWidth - space::s, nameHeight);
    const QRect timeLine(inner.right() - timeWidth + 1, inner.top(), timeWidth, nameHeight);
    paintTextLine(*painter, mirrored(nameLine), displayName(found.customer), strong, colours.text,
                  option.direction);
    paintTextLine(*painter, mirrored(timeLine), time, caption, colours.textMuted, option.direction);

    QRect line(inner.left(), inner.top() + nameHeight + space::xs, inner.width(),
               QFontMetrics(body).height());
    const Message sketch = sketchOf(found);
    const auto paintSign = [&](Icon icon) {
        const int side = m_theme.sized(size::iconSmall);
        const QRect square(line.left(), line.center().y() - side / 2 + 1, side, side);
        paintIcon(*painter, mirrored(square), icon, colours.textMuted, option.direction);
        line.setLeft(square.right() + space::xs);
    };
    if (found.direction == Direction::Outbound)
        paintSign(Icon::Reply);
    if (const std::optional<Icon> icon = rendererFor(sketch).icon(sketch))
        paintSign(*icon);
    const QString text = shownText(found);
    const Snippet snippet = snippetOf(text, searchHits(m_model.query().text, text), unitsBeforeHit);
    paintMarkedLine(*painter, mirrored(line), snippet, body,
                    {colours.textMuted, colours.text, colours.searchHit}, option.direction);
    painter->restore();
}

void FoundDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !focused && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QRectF ground = QRectF(option.rect).adjusted(space::s, space::hair, -space::s, -space::hair);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? colours.selected : colours.hover);
    painter.drawRoundedRect(ground, radius::control, radius::control);
    if (!focused || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter.setPen(QPen(colours.focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius::control, radius::control);
}

QString FoundDelegate::accessibleText(const QModelIndex &index)
{
    const FoundMessage found = foundAt(index);
    const Message sketch = sketchOf(found);
    const QString text = shownText(found);
    return ListText::facts(
        {displayName(found.customer), Dates().full(found.sentAt), rendererFor(sketch).name(sketch),
         found.direction == Direction::Outbound ? tr("You: %1").arg(isolated(text)) : text});
}

} // namespace shoptalk
