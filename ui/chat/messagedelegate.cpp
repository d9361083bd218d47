// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagedelegate.h"

#include "models/messagelistmodel.h"
#include "ui/chat/bubblepainter.h"
#include "ui/chat/messagekind.h"
#include "ui/theme/dates.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int mostLayouts = 500;

int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_layouts(mostLayouts)
{
    connect(&theme, &Theme::changed, this, [this] { m_layouts.clear(); });
}

const BubbleLayout &MessageDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    BubbleContext context;
    context.message = index.data(MessageListModel::MessageRole).value<Message>();
    context.startsDay = index.data(MessageListModel::StartsDayRole).toBool();
    context.startsGroup = index.data(MessageListModel::StartsGroupRole).toBool();
    context.endsGroup = index.data(MessageListModel::EndsGroupRole).toBool();
    context.width = rowWidth(option);
    context.direction = option.direction;
    // Everything that changes the layout; the day's words change at midnight.
    const QString key = u"%1/%2/%3/%4%5%6/%7"_s.arg(context.message.id.value())
                            .arg(context.width)
                            .arg(int(context.message.delivery))
                            .arg(context.startsDay)
                            .arg(context.startsGroup)
                            .arg(int(context.direction))
                            .arg(QDate::currentDate().toJulianDay());
    BubbleLayout *layout = m_layouts.object(key);
    if (!layout) {
        layout = new BubbleLayout(layOutBubble(context, m_theme));
        m_layouts.insert(key, layout);
    }
    return *layout;
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    BubblePainter bubble(*painter, m_theme, option.direction);
    bubble.paint(layOut(option, index), index.data(MessageListModel::MessageRole).value<Message>(),
                 index.data(MessageListModel::EndsGroupRole).toBool(),
                 option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange));
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {rowWidth(option), layOut(option, index).height};
}

QUrl MessageDelegate::linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const
{
    const BubbleLayout &layout = layOut(option, index);
    return layout.text.linkAt(QPointF(point - option.rect.topLeft()) - layout.textAt);
}

bool MessageDelegate::isRetryAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const
{
    return layOut(option, index).retry.contains(QPointF(point - option.rect.topLeft()));
}

QString MessageDelegate::accessibleText(const QModelIndex &index)
{
    const auto message = index.data(MessageListModel::MessageRole).value<Message>();
    QStringList head;
    head << (message.direction == Direction::Outbound ? tr("You") : tr("Customer"));
    head << Dates().time(message.sentAt);
    if (message.direction == Direction::Outbound)
        head << MessageKinds::deliveryName(message.delivery);
    const QString kind = MessageKinds::name(message.kind);
    if (!kind.isEmpty())
        head << kind;
    return head.join(u", "_s) + u": "_s + message.text;
}

} // namespace shoptalk
