// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with one message: its menu, its keys and the buttons beside it.
#include "domain/content/contentfile.h"
#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatview.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/contentactions.h"
#include "ui/chat/messageactions.h"
#include "ui/chat/messagedelegate.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/replybar.h"
#include "ui/chat/sendproblem.h"
#include "ui/chat/textselector.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

std::optional<int> keyOf(SendAction action)
{
    switch (action) {
    case SendAction::Retry:
        return Qt::Key_Return;
    case SendAction::Edit:
        return Qt::Key_F2;
    case SendAction::Delete:
        return Qt::Key_Delete;
    case SendAction::ConfirmSent:
    case SendAction::Copy:
    case SendAction::SendTemplate:
        break;
    }
    return std::nullopt;
}

} // namespace

void ChatView::makeMessageActions(const Theme &theme)
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_messageActions, &MessageActions::endHover);
    connect(&theme, &Theme::changed, m_messageActions, &MessageActions::endHover);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_accessible, change, m_messageActions, &MessageActions::endHover);
    connect(m_accessible, &QAbstractItemModel::modelReset, m_messageActions, &MessageActions::endHover);
    connect(m_accessible, &QAbstractItemModel::dataChanged, m_messageActions, &MessageActions::endHover);
    const QAction *reply =
        addShortcut(*this, Shortcut::Reply, tr("Reply to the message"), Qt::WidgetShortcut);
    connect(reply, &QAction::triggered, this, [this] {
        const auto message = currentIndex().data(MessageListModel::MessageRole).value<Message>();
        if (currentIndex().isValid() && ReplyBar::canBeAnswered(message))
            Q_EMIT m_messageActions->replyRequested(message);
    });
    const QAction *forward =
        addShortcut(*this, Shortcut::Forward, tr("Forward the message"), Qt::WidgetShortcut);
    connect(forward, &QAction::triggered, this, [this] {
        const auto message = currentIndex().data(MessageListModel::MessageRole).value<Message>();
        if (currentIndex().isValid() && MessageActions::canForward(message))
            Q_EMIT m_messageActions->forwardRequested(message);
    });
    const QAction *star =
        addShortcut(*this, Shortcut::Star, tr("Star the message, or take the star off"), Qt::WidgetShortcut);
    connect(star, &QAction::triggered, this, [this] {
        const auto message = currentIndex().data(MessageListModel::MessageRole).value<Message>();
        if (currentIndex().isValid() && MessageActions::canStar(message))
            Q_EMIT m_messageActions->starRequested(
                message, !currentIndex().data(MessageListModel::StarredRole).toBool());
    });
}

void ChatView::setTerms(const ChatTerms &terms)
{
    m_delegate->setRegion(terms.region);
    if (m_delegate->sendable() == terms.sendable)
        return;
    m_delegate->setSendable(terms.sendable);
    forgetHeights();
    QMetaObject::invokeMethod(this, &ChatView::keepEnd, Qt::QueuedConnection);
}

void ChatView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    // A menu with its own event loop would still be there when the console is locked, which deletes the view.
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (!m_selection->isActive())
        addMessageActionsTo(*menu, index);
    addSelectingTo(*menu, index);
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(at);
}

void ChatView::addMessageActionsTo(QMenu &menu, const QModelIndex &index)
{
    const auto message = index.data(MessageListModel::MessageRole).value<Message>();
    if (m_selector->isIn(index))
        menu.addAction(tr("Copy &selection"), QKeySequence::Copy, this, &ChatView::copySelection);
    if (const QString text = copyTextOf(message); !text.isEmpty())
        menu.addAction(tr("&Copy message"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    m_contentActions->addTo(menu, contentOf(index));
    m_messageActions->addTo(menu, message, factsOf(index), bubbleOf(index));
    addActionsTo(menu, message);
}

void ChatView::addActionsTo(QMenu &menu, const Message &message)
{
    QList<SendAction> actions = SendProblems::actions(message, m_delegate->sendable());
    actions.removeAll(SendAction::Copy); // every message has it in its menu
    if (!actions.isEmpty())
        menu.addSeparator();
    for (const SendAction action : std::as_const(actions)) {
        QAction *entry = menu.addAction(SendProblems::actionText(action, message), this,
                                        [this, action, message] { Q_EMIT actionRequested(action, message); });
        if (const auto key = keyOf(action))
            entry->setShortcut(QKeySequence(*key));
    }
}

bool ChatView::actByKey(const QKeyEvent &event)
{
    if (!currentIndex().isValid() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const auto message = currentIndex().data(MessageListModel::MessageRole).value<Message>();
    if (event.key() == Qt::Key_Delete && MessageActions::canCancel(message)) {
        Q_EMIT m_messageActions->cancelRequested(message);
        return true;
    }
    for (const SendAction action : SendProblems::actions(message, m_delegate->sendable())) {
        if (keyOf(action) == event.key()) {
            Q_EMIT actionRequested(action, message);
            return true;
        }
    }
    return event.key() == Qt::Key_Return && useFile(message);
}

/// What a click on the file of the current message does.
bool ChatView::useFile(const Message &message)
{
    if (!fileOf(message.content))
        return false;
    const ContentLayout &content = layoutOf(currentIndex()).content;
    for (const ContentHit &hit : content.hits) {
        if (hit.action.value == message.id.value()) {
            m_contentActions->perform(ContentAction(hit.action));
            return true;
        }
    }
    return false;
}

void ChatView::performAt(const ContentAction &action, const QModelIndex &index, const QPoint &point)
{
    if (action.kind != ContentAction::Kind::SeekSound)
        return m_contentActions->perform(action);
    for (const ContentWaveform &waveform : layoutOf(index).content.waveforms) {
        const qreal fromLeft =
            qBound(0.0, (inRow(index, point).x() - waveform.place.left()) / waveform.place.width(), 1.0);
        Q_EMIT soundPlaceRequested(MessageId(action.value),
                                   layoutDirection() == Qt::RightToLeft ? 1 - fromLeft : fromLeft);
    }
}

bool ChatView::playByKey(const QKeyEvent &event)
{
    const MessageId message = currentIndex().data(MessageListModel::MessageRole).value<Message>().id;
    const SoundState::Status status = m_delegate->soundState(message).status;
    if (status == SoundState::Status::None || event.modifiers() != Qt::NoModifier)
        return false;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (event.key() == Qt::Key_Space)
        Q_EMIT playRequested(message);
    else if (isArrow)
        Q_EMIT soundStepRequested(message, event.key() == forward ? 1 : -1);
    else
        return false;
    return true;
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    if (selectByKey(*event) || actByKey(*event) || playByKey(*event))
        return;
    if (!event->matches(QKeySequence::Copy)) {
        RowView::keyPressEvent(event);
        return;
    }
    if (m_selector->hasMarked())
        return copySelection();
    const auto message = currentIndex().data(MessageListModel::MessageRole).value<Message>();
    if (const QString text = copyTextOf(message);
        !text.isEmpty()) // otherwise the clipboard keeps its content
        QGuiApplication::clipboard()->setText(text);
}

void ChatView::copySelection()
{
    QGuiApplication::clipboard()->setText(m_selector->text());
}

QRect ChatView::bubbleOf(const QModelIndex &index) const
{
    QRect bubble = layoutOf(index).bubble.toAlignedRect();
    bubble.translate(rowRect(shownBy(index).row()).topLeft());
    if (!layoutOf(index).content.tiles.isEmpty()) {
        const QRect tile = partOf(index);
        bubble.setTop(tile.top());
        bubble.setBottom(tile.bottom());
    }
    return bubble;
}

} // namespace shoptalk
