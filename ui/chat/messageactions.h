// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/messagefacts.h"
#include "ui/theme/icon.h"

#include <QObject>
#include <QRect>

class QFrame;
class QMenu;
class QToolButton;
class QWidget;

namespace shoptalk {

class Theme;

/// Replying to a message, reacting to it, forwarding it, putting a star on it, copying it, what is known of
/// it, and stopping it before it is sent: entries for the bubble's menu, and the buttons that appear beside
/// the bubble under the mouse.
class MessageActions : public QObject {
    Q_OBJECT
public:
    /// The buttons appear over `viewport`, which also owns this.
    MessageActions(const Theme &theme, QWidget &viewport);

    static bool canReactTo(const Message &message);
    /// True while the message waits in the queue.
    static bool canCancel(const Message &message);
    /// False for notices, which are no messages.
    static bool hasInfo(const Message &message);
    /// False for what can't be said again to somebody else.
    static bool canForward(const Message &message);
    /// False for notices, and for what its writer deleted.
    static bool canStar(const Message &message);
    /// The emoji that the business put under the message; empty if there is none.
    static QString ownReaction(const Message &message);

    /// `place` is the bubble, in the viewport; the emoji after "More…" appear over it.
    void addTo(QMenu &menu, const Message &message, const MessageFacts &facts, const QRect &place);
    /// The mouse is over this bubble.
    void hover(const Message &message, const MessageFacts &facts, const QRect &bubble);
    void endHover();

Q_SIGNALS:
    void replyRequested(const shoptalk::Message &message);
    /// An empty emoji removes the reaction.
    void reactionRequested(const shoptalk::Message &message, const QString &emoji);
    void cancelRequested(const shoptalk::Message &message);
    void forwardRequested(const shoptalk::Message &message);
    /// The star is to be put on the message, or taken off.
    void starRequested(const shoptalk::Message &message, bool isStarred);

private:
    void addReactionsTo(QMenu &menu, const Message &message, const QRect &place);
    void showEmoji(const Message &message, const QPoint &at, bool all);
    void copyHovered() const;
    void placeButtons(const QRect &bubble);
    void showInfo(const Message &message, const MessageFacts &facts, const QPoint &at);
    QToolButton *addButton(const Theme &theme, Icon icon, const QString &name, const QString &objectName);

    const Theme &m_theme;
    QWidget &m_viewport;
    QFrame *m_buttons;
    QToolButton *m_react = nullptr;
    QToolButton *m_reply = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_star = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_info = nullptr;
    QToolButton *m_cancel = nullptr;
    Message m_hovered;
    MessageFacts m_hoveredFacts;
};

} // namespace shoptalk
