// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/sendproblem.h"

#include <QListView>

#include <optional>

class QMenu;
class QPushButton;

namespace shoptalk {

class MessageDelegate;
class MessageListModel;
class ReadTracker;
class AccessibleMessagesProxy;
class TextSelector;
class Theme;

/// The bubbles of one conversation. Nothing moves under the reader: older messages slide in above, new ones
/// keep the view at the end only if it was there.
class ChatView : public QListView {
    Q_OBJECT
public:
    ChatView(MessageListModel &messages, const Theme &theme, QWidget *parent = nullptr);
    ~ChatView() override;

    void showEnd();
    /// Says once more what is on screen.
    void lookForSeen();

Q_SIGNALS:
    /// See ReadTracker::seen.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);
    /// A link under a bubble, the same in its menu, or its key.
    void actionRequested(shoptalk::SendAction action, const shoptalk::Message &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool isAtEnd() const;
    /// Later, when rows have their place: to the end if the reader is still there.
    void followModel();
    void keepEnd();
    void loadOlderIfNear();
    void rememberPlace();
    void followNews(int first, int last);
    /// The way to the end is there while the reader is away from it, and says what came in meanwhile.
    void offerEnd();
    void placeButton();
    int rowsBelow() const;
    /// The newest message of which all is on screen; else the newest of which something is.
    QModelIndex newestOnScreen() const;
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    std::optional<SendAction> actionAt(const QModelIndex &index, const QPoint &point) const;
    /// Of the current message, by key: Return, F2, Delete.
    bool actByKey(const QKeyEvent &event);
    void addActionsTo(QMenu &menu, const Message &message);
    QUrl linkAt(const QModelIndex &index, const QPoint &point) const;
    bool isTextAt(const QModelIndex &index, const QPoint &point) const;
    void copySelection();

    MessageListModel &m_messages;
    AccessibleMessagesProxy *m_accessible;
    MessageDelegate *m_delegate;
    TextSelector *m_selector;
    ReadTracker *m_reading;
    QPushButton *m_toEnd;
    bool m_wasAtEnd = true;
    bool m_isLoading = false;
    int m_missed = 0; ///< Came in while the reader was further up, and was not on screen since.
};

} // namespace shoptalk
