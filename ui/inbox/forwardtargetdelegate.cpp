// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwardtargetdelegate.h"

#include "domain/conversation.h"
#include "ui/theme/avatar.h"
#include "ui/theme/choicemark.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr qreal fadedAvatar = 0.5; ///< Of a conversation that can't be chosen.
} // namespace

ForwardTargetDelegate::ForwardTargetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ForwardTargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(m_theme.font(TextStyle::Body)).height()
        + QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    return {option.rect.width(), qMax(text, m_theme.sized(size::avatarSmall)) + 2 * space::xs};
}

void ForwardTargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const auto conversation = index.data(ConversationRole).value<Conversation>();
    const QString obstacle = index.data(ObstacleRole).toString();
    const QString name = displayName(conversation.customer);
    const QFont body = m_theme.font(TextStyle::Body);
    const QFont caption = m_theme.font(TextStyle::Caption);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    QRect rest = option.rect.adjusted(space::s, space::xs, -space::s, -space::xs);
    const int side = m_theme.sized(size::avatarSmall);
    const QRect avatar(rest.left(), rest.center().y() - side / 2 + 1, side, side);
    painter->setOpacity(obstacle.isEmpty() ? 1 : fadedAvatar);
    paintAvatar(*painter, mirrored(avatar), initials(name), avatarSeed(portraitKey(conversation.customer)),
                body);
    painter->setOpacity(1);
    rest.setLeft(avatar.right() + space::m);
    const int box = m_theme.sized(size::icon);
    const QRect choice(rest.right() - box + 1, rest.center().y() - box / 2 + 1, box, box);
    if (obstacle.isEmpty())
        paintChoiceMark(*painter, mirrored(choice), index.data(ChosenRole).toBool(), m_theme);
    rest.setRight(choice.left() - space::m);
    QStringList details{obstacle.isEmpty() ? distinguishingLine(conversation.customer) : obstacle,
                        index.data(NumberRole).toString()};
    details.removeAll(QString());
    const QString detail = details.join(u" · "_s);
    const int nameHeight = QFontMetrics(body).height();
    const int height = nameHeight + (detail.isEmpty() ? 0 : QFontMetrics(caption).height());
    const QRect nameLine(rest.left(), rest.center().y() - height / 2 + 1, rest.width(), nameHeight);
    paintTextLine(*painter, mirrored(nameLine), name, body,
                  obstacle.isEmpty() ? colours.text : colours.textMuted, option.direction);
    const QRect detailLine(rest.left(), nameLine.bottom() + 1, rest.width(), height - nameHeight);
    if (!detail.isEmpty())
        paintTextLine(*painter, mirrored(detailLine), detail, caption, colours.textMuted, option.direction);
    painter->restore();
}

void ForwardTargetDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (!isCurrent && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isCurrent ? m_theme.colours().selected : m_theme.colours().hover);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

} // namespace shoptalk
