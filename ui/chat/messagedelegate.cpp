// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagedelegate.h"

#include "models/messagelistmodel.h"
#include "ui/chat/bubblepainter.h"
#include "ui/chat/formattedtext.h"
#include "ui/chat/messagekind.h"
#include "ui/theme/dates.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

Message messageAt(const QModelIndex &index)
{
    return index.data(MessageListModel::MessageRole).value<Message>();
}

QStringList reactionTexts(const Message &message)
{
    QStringList texts;
    for (const Reaction &reaction : message.reactions)
        texts << MessageKinds::reactionText(reaction);
    return texts;
}

BubbleContext contextOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    BubbleContext context;
    context.message = messageAt(index);
    context.startsDay = index.data(MessageListModel::StartsDayRole).toBool();
    context.startsGroup = index.data(MessageListModel::StartsGroupRole).toBool();
    context.endsGroup = index.data(MessageListModel::EndsGroupRole).toBool();
    context.followsUncertain = index.data(MessageListModel::FollowsUncertainRole).toBool();
    context.width = rowWidth(option);
    context.direction = option.direction;
    return context;
}

} // namespace

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_layouts(theme)
{
    connect(&theme, &Theme::changed, this, &MessageDelegate::forget);
}

const BubbleLayout &MessageDelegate::layOut(const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    return m_layouts.layout(contextOf(option, index));
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const BubbleContext context = contextOf(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    BubblePainter bubble(*painter, m_theme, context);
    if (context.message.id == m_selection.message)
        bubble.setSelection(m_selection);
    bubble.paint(m_layouts.layout(context));
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        bubble.paintFocus(m_layouts.layout(context));
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {rowWidth(option), m_layouts.height(contextOf(option, index))};
}

bool MessageDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const BubbleLayout &layout = layOut(option, index);
    const QRect place = layout.meta.translated(option.rect.topLeft()).toAlignedRect();
    const QRect chip = layout.reactionChip.translated(option.rect.topLeft()).toAlignedRect();
    if (event->type() == QEvent::ToolTip && chip.contains(event->pos())) {
        QToolTip::showText(event->globalPos(), reactionTexts(messageAt(index)).join(u'\n'), view, chip);
        return true;
    }
    if (event->type() != QEvent::ToolTip || !place.contains(event->pos())) {
        QToolTip::hideText();
        return false;
    }
    const Message message = messageAt(index);
    QString words = Dates().full(message.sentAt);
    if (message.direction == Direction::Outbound)
        words += u'\n' + MessageKinds::deliveryName(message.delivery);
    QToolTip::showText(event->globalPos(), words, view, place);
    return true;
}

QString MessageDelegate::accessibleText(const QModelIndex &index)
{
    const Message message = messageAt(index);
    QStringList head;
    head << (message.direction == Direction::Outbound ? tr("You") : tr("Customer"));
    head << Dates().time(message.sentAt);
    if (message.direction == Direction::Outbound)
        head << MessageKinds::deliveryName(message.delivery);
    const QString kind = MessageKinds::name(message.kind);
    if (!kind.isEmpty())
        head << kind;
    if (message.isEdited)
        head << tr("edited");
    const QString text = message.text.isEmpty() ? MessageKinds::placeholderReason(message) : withoutFormatting(message.text);
    const QString whole = head.join(u", "_s) + u": "_s + text;
    const QString spoken = (QStringList{whole} + reactionTexts(message)).join(u". "_s);
    const QString problem =
        SendProblems::describe(message, index.data(MessageListModel::FollowsUncertainRole).toBool());
    return problem.isEmpty() ? spoken : spoken + u'\n' + problem;
}

} // namespace shoptalk
