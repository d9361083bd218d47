// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messageactions.h"

#include "domain/forwardedcontent.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messageinfo.h"
#include "ui/chat/reactionpopup.h"
#include "ui/chat/replybar.h"
#include "ui/theme/controls.h"
#include "ui/theme/emoji.h"
#include "ui/theme/shortcuts.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shoptalk {

MessageActions::MessageActions(const Theme &theme, QWidget &viewport)
    : QObject(&viewport)
    , m_theme(theme)
    , m_viewport(viewport)
    , m_buttons(makeSurface(Surface::Card, &viewport))
{
    m_buttons->setObjectName(u"hoverActions"_s);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    row->setSpacing(0);
    m_react = addButton(theme, Icon::Smile, tr("React"), u"hoverReact"_s);
    m_reply = addButton(theme, Icon::Reply, tr("Reply"), u"hoverReply"_s);
    m_forward = addButton(theme, Icon::Forward, tr("Forward"), u"hoverForward"_s);
    m_star = addButton(theme, Icon::Star, tr("Star"), u"hoverStar"_s);
    m_copy = addButton(theme, Icon::Copy, tr("Copy"), u"hoverCopy"_s);
    m_info = addButton(theme, Icon::Info, tr("Info"), u"hoverInfo"_s);
    m_cancel = addButton(theme, Icon::Close, tr("Cancel sending"), u"hoverCancel"_s);
    m_buttons->hide();
    connect(m_react, &QToolButton::clicked, this,
            [this] { showEmoji(m_hovered, m_react->mapToGlobal(QPoint(m_react->width() / 2, 0)), false); });
    connect(m_reply, &QToolButton::clicked, this, [this] { Q_EMIT replyRequested(m_hovered); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT forwardRequested(m_hovered); });
    connect(m_star, &QToolButton::clicked, this,
            [this] { Q_EMIT starRequested(m_hovered, !m_hoveredFacts.isStarred); });
    connect(m_copy, &QToolButton::clicked, this, &MessageActions::copyHovered);
    connect(m_info, &QToolButton::clicked, this, [this] {
        showInfo(m_hovered, m_hoveredFacts,
                 m_info->mapToGlobal(QPoint(m_info->width() / 2, m_info->height())));
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(m_hovered); });
}

/// The buttons take no focus, because the bubble's menu offers the same for the keyboard.
QToolButton *MessageActions::addButton(const Theme &theme, Icon icon, const QString &name,
                                       const QString &objectName)
{
    QToolButton *button = makeIconButton(theme, icon, name, m_buttons);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::NoFocus);
    m_buttons->layout()->addWidget(button);
    return button;
}

bool MessageActions::canReactTo(const Message &message)
{
    return ReplyBar::canBeAnswered(message) && message.delivery != Delivery::Failed;
}

bool MessageActions::canCancel(const Message &message)
{
    return message.direction == Direction::Outbound && message.delivery == Delivery::Queued
        && !std::holds_alternative<SystemContent>(message.content);
}

bool MessageActions::hasInfo(const Message &message)
{
    return !std::holds_alternative<SystemContent>(message.content);
}

bool MessageActions::canForward(const Message &message)
{
    return forwardedContent(message).has_value();
}

bool MessageActions::canStar(const Message &message)
{
    return hasInfo(message) && !message.isRevoked;
}

void MessageActions::copyHovered() const
{
    QGuiApplication::clipboard()->setText(copyTextOf(m_hovered));
    QToolTip::showText(QCursor::pos(), tr("Copied"), m_copy);
}

void MessageActions::showInfo(const Message &message, const MessageFacts &facts, const QPoint &at)
{
    auto *info = new MessageInfo(m_theme, message, facts, &m_viewport);
    info->openAt(at);
}

QString MessageActions::ownReaction(const Message &message)
{
    for (const Reaction &reaction : message.reactions) {
        if (reaction.from == Direction::Outbound)
            return reaction.emoji;
    }
    return {};
}

void MessageActions::addTo(QMenu &menu, const Message &message, const MessageFacts &facts, const QRect &place)
{
    if (ReplyBar::canBeAnswered(message)) {
        QAction *reply =
            menu.addAction(tr("&Reply"), this, [this, message] { Q_EMIT replyRequested(message); });
        reply->setObjectName(u"replyAction"_s);
        useShortcut(*reply, Shortcut::Reply);
    }
    if (canReactTo(message))
        addReactionsTo(menu, message, place);
    if (canForward(message)) {
        QAction *forward =
            menu.addAction(tr("&Forward…"), this, [this, message] { Q_EMIT forwardRequested(message); });
        forward->setObjectName(u"forwardAction"_s);
        useShortcut(*forward, Shortcut::Forward);
    }
    if (canStar(message)) {
        const bool isStarred = facts.isStarred;
        QAction *star =
            menu.addAction(isStarred ? tr("Un&star") : tr("&Star"), this,
                           [this, message, isStarred] { Q_EMIT starRequested(message, !isStarred); });
        star->setObjectName(u"starAction"_s);
        useShortcut(*star, Shortcut::Star);
    }
    if (hasInfo(message)) {
        QAction *info = menu.addAction(tr("&Info"), this, [this, message, facts, place] {
            showInfo(message, facts, m_viewport.mapToGlobal(place.center()));
        });
        info->setObjectName(u"messageInfoAction"_s);
    }
    if (canCancel(message)) {
        QAction *cancel =
            menu.addAction(tr("Cancel sen&ding"), this, [this, message] { Q_EMIT cancelRequested(message); });
        cancel->setObjectName(u"cancelSendingAction"_s);
        cancel->setShortcut(QKeySequence(Qt::Key_Delete));
    }
}

void MessageActions::addReactionsTo(QMenu &menu, const Message &message, const QRect &place)
{
    QMenu *emoji = menu.addMenu(tr("Reac&t"));
    emoji->setObjectName(u"reactionMenu"_s);
    const QString own = ownReaction(message);
    for (const NamedEmoji &each : quickReactions()) {
        const QString text = QString::fromUtf16(each.emoji);
        const bool isOwn = qualified(text) == qualified(own);
        QAction *entry =
            emoji->addAction(joined(text) + u"  "_s + nameOfEmoji(each), this, [this, message, text, isOwn] {
                Q_EMIT reactionRequested(message, isOwn ? QString() : text);
            });
        entry->setCheckable(true);
        entry->setChecked(isOwn);
    }
    emoji->addAction(tr("&More…"), this, [this, message, place] {
        showEmoji(message, m_viewport.mapToGlobal(place.center()), true);
    });
    if (own.isEmpty())
        return;
    emoji->addSeparator();
    emoji->addAction(tr("&Take back your reaction"), this,
                     [this, message] { Q_EMIT reactionRequested(message, QString()); });
}

void MessageActions::showEmoji(const Message &message, const QPoint &at, bool all)
{
    auto *popup = new ReactionPopup(m_theme, ownReaction(message), &m_viewport);
    connect(popup, &ReactionPopup::chosen, this,
            [this, message](const QString &emoji) { Q_EMIT reactionRequested(message, emoji); });
    if (all)
        popup->showMore();
    popup->openAt(at);
}

void MessageActions::hover(const Message &message, const MessageFacts &facts, const QRect &bubble)
{
    const bool canReact = canReactTo(message);
    const bool canReply = ReplyBar::canBeAnswered(message);
    if (!hasInfo(message))
        return endHover();
    m_hovered = message;
    m_hoveredFacts = facts;
    const QString star = facts.isStarred ? tr("Unstar") : tr("Star");
    m_star->setIcon(m_theme.icon(facts.isStarred ? Icon::StarFilled : Icon::Star, &Colours::textMuted));
    m_star->setToolTip(star);
    m_star->setAccessibleName(star);
    m_star->setVisible(canStar(message));
    m_react->setVisible(canReact);
    m_reply->setVisible(canReply);
    m_forward->setVisible(canForward(message));
    m_copy->setVisible(!copyTextOf(message).isEmpty());
    m_cancel->setVisible(canCancel(message));
    placeButtons(bubble);
    m_buttons->raise();
    m_buttons->show();
}

/// Beside the bubble, where the room is; over its upper corner if there is none.
void MessageActions::placeButtons(const QRect &bubble)
{
    m_buttons->layout()->activate();
    const QSize wanted = m_buttons->sizeHint();
    const bool isAtRight = bubble.center().x() < m_viewport.width() / 2;
    int left = isAtRight ? bubble.right() + space::xs : bubble.left() - space::xs - wanted.width();
    left = qBound(space::xs, left, qMax(space::xs, m_viewport.width() - wanted.width() - space::xs));
    const int lowest = qMax(0, m_viewport.height() - wanted.height() - space::xs);
    m_buttons->setGeometry(QRect(QPoint(left, qBound(0, bubble.top(), lowest)), wanted));
}

void MessageActions::endHover()
{
    m_buttons->hide();
}

} // namespace shoptalk
