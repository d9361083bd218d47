// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagedelegate.h"

#include "models/messagelistmodel.h"
#include "ui/chat/bubblepainter.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/content/messageframe.h"
#include "ui/chat/messagefacts.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/messagestate.h"
#include "ui/theme/dates.h"
#include "ui/theme/listtext.h"
#include "ui/theme/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

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

/// When it was sent, and what became of it.
QString stampOf(const QModelIndex &index)
{
    const Message message = messageAt(index);
    const QString at = Dates().full(message.sentAt);
    const MessageFacts facts = factsOf(index);
    return message.direction == Direction::Outbound
        ? at + u'\n' + MessageStates::deliveryName(message.delivery, facts.isSending, facts.overdue)
        : at;
}

bool isInAlbum(const QModelIndex &index)
{
    return index.data(MessageListModel::AlbumStartRole).isValid()
        || index.data(MessageListModel::AlbumSizeRole).toInt() > 1;
}

/// "2 of 5": the place of a picture in its album; empty if it is in none.
QString placeInAlbum(const QModelIndex &index)
{
    if (!isInAlbum(index))
        return {};
    const QVariant start = index.data(MessageListModel::AlbumStartRole);
    const QModelIndex first = start.isValid() ? index.siblingAtRow(start.toInt()) : index;
    return MessageDelegate::tr("%1 of %2", "the place of a picture among several")
        .arg(index.row() - first.row() + 1)
        .arg(first.data(MessageListModel::AlbumSizeRole).toInt());
}

BubbleContext contextOf(const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    BubbleContext context;
    context.message = messageAt(index);
    context.quoted = quotedAt(index);
    context.startsDay = index.data(MessageListModel::StartsDayRole).toBool();
    context.unread = index.data(MessageListModel::UnreadRole).toInt();
    context.startsGroup = index.data(MessageListModel::StartsGroupRole).toBool();
    context.endsGroup = index.data(MessageListModel::EndsGroupRole).toBool();
    const MessageFacts facts = factsOf(index);
    context.followsUncertain = facts.followsUncertain;
    context.isSending = facts.isSending;
    context.isStarred = facts.isStarred;
    context.overdue = facts.overdue;
    if (context.startsDay)
        context.today = QDate::currentDate();
    context.width = rowWidth(option);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        context.column = chatColumn(*view, theme);
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
    BubbleContext context;
    if (index.data(MessageListModel::AlbumStartRole).isValid()) {
        context.message = messageAt(index);
        context.isInAlbum = true;
        return context;
    }
    context = contextOf(option, index, m_theme);
    if (context.message.delivery == Delivery::Failed)
        context.sendable = m_sendable; // the layouts of all others stay
    context.region = m_region;
    if (const int size = index.data(MessageListModel::AlbumSizeRole).toInt(); size > 1) {
        addAlbum(context, index, size);
        addSelection(context);
        return context;
    }
    context.media = m_media.value(context.message.id);
    context.media.sound = m_sounds.value(context.message.id);
    addSelection(context);
    return context;
}

/// An album is selected as a whole.
void MessageDelegate::addSelection(BubbleContext &context) const
{
    context.isSelecting = m_selected && m_selected->isActive();
    if (!context.isSelecting || !MessageSelection::canSelect(context.message))
        return;
    const auto isSelected = [this](const AlbumItem &item) { return m_selected->contains(item.message.id); };
    context.isSelected = context.album.isEmpty() ? m_selected->contains(context.message.id)
                                                 : std::ranges::any_of(context.album, isSelected);
}

void MessageDelegate::addAlbum(BubbleContext &context, const QModelIndex &first, int size) const
{
    const MessageId id = context.message.id;
    Delivery delivery = context.message.delivery;
    for (int i = 0; i < size; ++i) {
        const QModelIndex member = first.siblingAtRow(first.row() + i);
        const Message message = messageAt(member);
        const MessageFacts facts = factsOf(member);
        context.album << AlbumItem{message, m_media.value(message.id), facts.isStarred};
        context.isSending = context.isSending || facts.isSending;
        context.overdue = std::max(context.overdue, facts.overdue);
        delivery = qMin(delivery, message.delivery); // the ticks say what is true of all of them
    }
    context.message = context.album.last().message;
    context.message.id = id;
    context.message.delivery = delivery;
    context.message.reactions.clear();
    context.isStarred = false;
}

void MessageDelegate::reportPictures(const BubbleContext &context) const
{
    const auto report = [this](const MessageId &message, const MediaState &media) {
        if (media.pixels.isValid() && media.status == MediaState::Status::Available)
            Q_EMIT pictureShown(message);
    };
    if (context.album.isEmpty())
        report(context.message.id, context.media);
    for (const AlbumItem &item : context.album)
        report(item.message.id, item.media);
}

int MessageDelegate::ringedTile(const QStyleOptionViewItem &option, const QModelIndex &first,
                                const BubbleContext &context) const
{
    const int size = int(context.album.size());
    for (int i = 0; i < size && !m_found.isEmpty(); ++i) {
        if (context.album.at(i).message.id == m_found)
            return i;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return -1;
    const int place = view->currentIndex().row() - first.row();
    return place >= 0 && place < size ? place : -1;
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
    if (context.isInAlbum)
        return;
    reportPictures(context);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    BubblePainter bubble(*painter, m_theme, context);
    bubble.setSelection(selectionOf(context.message.id));
    bubble.setSearch(m_search);
    if (!m_coveredDay.isEmpty() && context.message.id == m_coveredDay)
        bubble.hideDay();
    bubble.paint(m_layouts.layout(context));
    const int tile = ringedTile(option, index, context);
    if (tile >= 0)
        bubble.paintTileFocus(m_layouts.layout(context).content.tiles.value(tile));
    const bool isFound = context.album.isEmpty() && !m_found.isEmpty() && context.message.id == m_found;
    if (isFound)
        bubble.paintFocus(m_layouts.layout(context));
    if (!isFound && context.album.isEmpty() && option.state.testFlag(QStyle::State_HasFocus)
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
    if (event->type() == QEvent::ToolTip && isInAlbum(index)) {
        const QStringList lines = QStringList{stampOf(index)} + reactionTexts(messageAt(index));
        QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
        return true;
    }
    const BubbleLayout &layout = layOut(option, index);
    const QRect place = layout.meta.translated(option.rect.topLeft()).toAlignedRect();
    const QRect chip = layout.reactionChip.translated(option.rect.topLeft()).toAlignedRect();
    if (event->type() == QEvent::ToolTip && chip.contains(event->pos())) {
        QToolTip::showText(event->globalPos(), plainToolTip(reactionTexts(messageAt(index)).join(u'\n')),
                           view, chip);
        return true;
    }
    if (event->type() != QEvent::ToolTip || !place.contains(event->pos())) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event->globalPos(), stampOf(index), view, place);
    return true;
}

QString MessageDelegate::accessibleText(const QModelIndex &index)
{
    const Message message = messageAt(index);
    const MessageFacts facts = factsOf(index);
    QStringList head;
    if (const int unread = index.data(MessageListModel::UnreadRole).toInt(); unread > 0)
        head << unreadText(unread);
    const QString other = message.author.name.isEmpty() ? tr("Customer") : message.author.name;
    head << (message.direction == Direction::Outbound ? tr("You") : other);
    head << Dates().time(message.sentAt);
    if (message.direction == Direction::Outbound)
        head << MessageStates::deliveryName(message.delivery, facts.isSending, facts.overdue);
    head << frameText(message, quotedAt(index)) << rendererFor(message).name(message) << placeInAlbum(index);
    if (message.isEdited)
        head << tr("edited");
    if (facts.isStarred)
        head << tr("starred");
    const QString text = accessibleTextOf(message);
    const QString whole = text.isEmpty() ? ListText::facts(head) : ListText::facts(head) + u": "_s + text;
    const QString spoken = (QStringList{whole} + reactionTexts(message)).join(u". "_s);
    const QString problem = SendProblems::describe(message, facts.followsUncertain, facts.overdue);
    return problem.isEmpty() ? spoken : spoken + u'\n' + problem;
}

} // namespace shoptalk
