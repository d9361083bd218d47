// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagedelegate.h"

#include "models/messagelistmodel.h"
#include "ui/chat/bubblepainter.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/content/messageframe.h"
#include "ui/chat/messagestate.h"
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

std::optional<Message> quotedAt(const QModelIndex &index)
{
    const QVariant quoted = index.data(MessageListModel::QuotedRole);
    return quoted.isValid() ? std::optional(quoted.value<Message>()) : std::nullopt;
}

QStringList reactionTexts(const Message &message)
{
    QStringList texts;
    for (const Reaction &reaction : message.reactions)
        texts << MessageStates::reactionText(reaction);
    return texts;
}

bool missesStatus(const Message &message)
{
    const QDateTime from = SendProblems::missesStatusFrom(message);
    return from.isValid() && from <= QDateTime::currentDateTimeUtc();
}

BubbleContext contextOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    BubbleContext context;
    context.message = messageAt(index);
    context.quoted = quotedAt(index);
    context.startsDay = index.data(MessageListModel::StartsDayRole).toBool();
    context.unread = index.data(MessageListModel::UnreadRole).toInt();
    context.startsGroup = index.data(MessageListModel::StartsGroupRole).toBool();
    context.endsGroup = index.data(MessageListModel::EndsGroupRole).toBool();
    context.followsUncertain = index.data(MessageListModel::FollowsUncertainRole).toBool();
    context.isStarred = index.data(MessageListModel::StarredRole).toBool();
    context.missesStatus = missesStatus(context.message);
    if (context.startsDay)
        context.today = QDate::currentDate();
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

BubbleContext MessageDelegate::contextFor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    BubbleContext context = contextOf(option, index);
    context.media = m_media.value(context.message.id);
    context.media.sound = m_sounds.value(context.message.id);
    return context;
}

bool MessageDelegate::setMediaState(const MessageId &message, const MediaState &state)
{
    MediaState before = m_media.value(message);
    m_media.insert(message, state);
    before.progress = state.progress;
    before.played = state.played;
    return before != state;
}

void MessageDelegate::forgetMessages()
{
    forget();
    m_media.clear();
}

void MessageDelegate::setSoundState(const MessageId &message, const SoundState &state)
{
    m_sounds.insert(message, state);
}

void MessageDelegate::setSelections(const QList<TextSelection> &selections)
{
    m_selections.clear();
    for (const TextSelection &selection : selections)
        m_selections.insert(selection.message, selection);
}

void MessageDelegate::setSearch(const QString &typed, const MessageId &found)
{
    m_search = typed;
    m_found = found;
}

const BubbleLayout &MessageDelegate::layOut(const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    return m_layouts.layout(contextFor(option, index));
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const BubbleContext context = contextFor(option, index);
    if (context.media.pixels.isValid() && context.media.status == MediaState::Status::Available)
        Q_EMIT pictureShown(context.message.id);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    BubblePainter bubble(*painter, m_theme, context);
    bubble.setSelection(selectionOf(context.message.id));
    bubble.setSearch(m_search);
    if (!m_coveredDay.isEmpty() && context.message.id == m_coveredDay)
        bubble.hideDay();
    bubble.paint(m_layouts.layout(context));
    const bool isFound = !m_found.isEmpty() && context.message.id == m_found;
    if (isFound)
        bubble.paintFocus(m_layouts.layout(context));
    if (!isFound && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        bubble.paintFocus(m_layouts.layout(context));
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {rowWidth(option), m_layouts.height(contextFor(option, index))};
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
    QString text = Dates().full(message.sentAt);
    if (message.direction == Direction::Outbound)
        text += u'\n' + MessageStates::deliveryName(message.delivery);
    QToolTip::showText(event->globalPos(), text, view, place);
    return true;
}

QString MessageDelegate::accessibleText(const QModelIndex &index)
{
    const Message message = messageAt(index);
    QStringList head;
    if (const int unread = index.data(MessageListModel::UnreadRole).toInt(); unread > 0)
        head << unreadText(unread);
    head << (message.direction == Direction::Outbound ? tr("You") : tr("Customer"));
    head << Dates().time(message.sentAt);
    if (message.direction == Direction::Outbound)
        head << MessageStates::deliveryName(message.delivery);
    head << frameText(message, quotedAt(index)) << rendererFor(message).name(message);
    if (message.isEdited)
        head << tr("edited");
    if (index.data(MessageListModel::StarredRole).toBool())
        head << tr("starred");
    head.removeAll(QString());
    const QString text = accessibleTextOf(message);
    const QString whole = head.join(u", "_s) + u": "_s + text;
    const QString spoken = (QStringList{whole} + reactionTexts(message)).join(u". "_s);
    const bool followsUncertain = index.data(MessageListModel::FollowsUncertainRole).toBool();
    const QString problem = SendProblems::describe(message, followsUncertain, missesStatus(message));
    return problem.isEmpty() ? spoken : spoken + u'\n' + problem;
}

} // namespace shoptalk
