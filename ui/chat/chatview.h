// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/message.h"
#include "ui/chat/content/contentlayout.h"
#include "ui/chat/content/mediastate.h"
#include "ui/chat/rowview.h"
#include "ui/chat/sendproblem.h"

#include <QDate>
#include <QString>

#include <optional>

class QMenu;

namespace shoptalk {

class ContentActions;
class FloatingDate;
class MessageActions;
struct BubbleLayout;
class MessageDelegate;
class MessageListModel;
class MessageSelection;
class NewestButton;
class ReadTracker;
class Thumbnails;
class AccessibleMessagesProxy;
class TextSelector;
class Theme;
struct ChatPlace;

/// What the conversation decides for all of its messages.
struct ChatTerms {
    Sendable sendable = Sendable::Everything; ///< What can be sent in it now.
    QString region; ///< Of phone numbers without their country code; see MessageDelegate.
};

/// The messages of one conversation as bubbles. Rows that a person reads do not move: older messages are
/// inserted above, and the view follows new ones only if it was at the end.
class ChatView : public RowView {
    Q_OBJECT
public:
    ChatView(MessageListModel &messages, const Theme &theme, QWidget *parent = nullptr);
    ~ChatView() override;

    void showEnd();
    /// Shows a conversation that was opened: where its unread messages begin, else its end.
    void showBegin();
    /// Adds what is on the screen to `place`.
    void keepPlace(ChatPlace &place) const;
    /// Goes to such a place; older messages are loaded until it is reached.
    void restorePlace(const ChatPlace &place);
    /// Emits `seen` again for what is on the screen.
    void reportSeen();
    /// Goes to a message of the conversation, however old it is. False if it is not stored any more.
    bool showMessage(const MessageId &message, ScrollHint hint = PositionAtCenter);
    /// The same for the message that another one answers.
    void showQuoted(const Wamid &wamid);
    /// Failed messages offer what can be sent now. Call it before the conversation is shown, and when that
    /// changes.
    void setTerms(const ChatTerms &terms);
    /// Marks what a search found in every bubble, and puts a frame around the bubble of `found`. An empty
    /// text marks nothing.
    void setSearch(const QString &typed, const MessageId &found = {});
    /// What this computer has of a message's file. Its picture is decoded when it is on the screen.
    void setMediaState(const MessageId &message, const MediaState &state);
    /// How a message's sound is played.
    void setSoundState(const MessageId &message, const SoundState &state);
    SoundState soundState(const MessageId &message) const;
    MediaState mediaState(const MessageId &message) const;
    /// What a person does with messages by their menu, their buttons and the keyboard.
    const MessageActions &messageActions() const { return *m_messageActions; }
    /// The messages that a person selected: by their menu, by a click with Ctrl, or with Shift and the arrow
    /// keys. While there are any, clicks and Space select others.
    MessageSelection &selection() const { return *m_selection; }
    /// The file of the bubble at a point of the viewport, if it is here; else empty.
    QString fileAt(const QPoint &point) const;

Q_SIGNALS:
    /// See ReadTracker::seen.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);
    /// A link under a bubble, its entry in the menu, or its key was used.
    void actionRequested(shoptalk::SendAction action, const shoptalk::Message &message);
    /// See ContentActions.
    void chatRequested(const shoptalk::Customer &customer);
    void separationRequested(const shoptalk::MessageId &line);
    void noteDeletionRequested(const shoptalk::MessageId &note);
    /// Something is to be done with the file of a message; see ContentAction.
    void fileRequested(shoptalk::ContentAction::Kind kind, const shoptalk::MessageId &message);
    /// The file of a message is on this computer now.
    void fileAvailable(const shoptalk::MessageId &message, const QString &path);
    /// A message's sound is to be played or paused.
    void playRequested(const shoptalk::MessageId &message);
    void speedRequested(const shoptalk::MessageId &message);
    /// A place in a message's sound was clicked; `share` is 0 at its beginning and 1 at its end.
    void soundPlaceRequested(const shoptalk::MessageId &message, qreal share);
    /// A key goes back (-1) or forward (1) in a message's sound.
    void soundStepRequested(const shoptalk::MessageId &message, int direction);

protected:
    QModelIndex shownBy(const QModelIndex &index) const override;
    QRect partOf(const QModelIndex &index) const override;
    QModelIndex partAt(const QModelIndex &row, const QPoint &point) const override;
    /// The arrow keys to the sides go through an album, too.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool isAtEnd() const;
    /// Connects to the model: the view returns to the end after changes if it was there.
    void followModel();
    void makeMessageActions(const Theme &theme);
    void makePictures();
    void keepEnd();
    void loadOlderIfNear();
    void loadNewerIfNear();
    void followScroll();
    void rememberPlace();
    void followNews(int first, int last);
    void offerEnd();
    void makeDays(const Theme &theme);
    void floatDay();
    /// The middle of what is shown, in the viewport.
    int middle() const;
    /// Opens a calendar on which a day of the conversation is chosen. `day` is selected at first; an invalid
    /// one stands for that of the topmost message.
    void chooseDay(QDate day = {});
    /// Goes to the first message of a day, or of the next day that has one.
    void showDay(QDate day);
    void coverDay(const MessageId &message);
    /// The pill with the day above a row, in the viewport; empty if the row does not start a day.
    QRect dayPillOf(int row) const;
    QDate dayOf(int row) const;
    /// The newest message that is entirely on the screen, else the newest that is partly.
    QModelIndex newestOnScreen() const;
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    /// Of the bubble that shows a message; several messages of an album share one.
    const BubbleLayout &layoutOf(const QModelIndex &index) const;
    /// What can be done with the content of one message, also if it is in an album.
    ContentLayout contentOf(const QModelIndex &index) const;
    std::optional<SendAction> actionAt(const QModelIndex &index, const QPoint &point) const;
    /// Performs the action of the current message for Return, F2 or Delete.
    bool actByKey(const QKeyEvent &event);
    bool useFile(const Message &message);
    void addMessageActionsTo(QMenu &menu, const QModelIndex &index);
    void addActionsTo(QMenu &menu, const Message &message);
    std::optional<ContentAction> contentActionAt(const QModelIndex &index, const QPoint &point) const;
    /// The same for a sound: Space plays it, the arrow keys move in it.
    bool playByKey(const QKeyEvent &event);
    /// Performs what a click on the content asks for.
    void performAt(const ContentAction &action, const QModelIndex &index, const QPoint &point);
    /// A point of the viewport, from the top left corner of a row.
    QPointF inRow(const QModelIndex &index, const QPoint &point) const;
    Link linkAt(const QModelIndex &index, const QPoint &point) const;
    bool isTextAt(const QModelIndex &index, const QPoint &point) const;
    void copySelection();
    void makeSelection();
    /// The message of a row; for an album, all of its messages.
    QList<Message> messagesAt(const QModelIndex &index) const;
    /// True if the click selected something, or took it back.
    bool selectByClick(const QMouseEvent &event, const QModelIndex &index);
    bool selectByKey(const QKeyEvent &event);
    void addSelectingTo(QMenu &menu, const QModelIndex &index);
    /// The bubble, in the viewport.
    QRect bubbleOf(const QModelIndex &index) const;

    MessageListModel &m_messages;
    const Theme &m_theme;
    AccessibleMessagesProxy *m_accessible;
    MessageDelegate *m_delegate;
    TextSelector *m_selector;
    MessageSelection *m_selection;
    ContentActions *m_contentActions;
    MessageActions *m_messageActions;
    ReadTracker *m_reading;
    Thumbnails *m_thumbnails;
    NewestButton *m_newest;
    FloatingDate *m_day = nullptr;
    bool m_wasAtEnd = true;
    bool m_isLoading = false;
    bool m_isDoubleClick = false; ///< The button that is pressed was pressed twice.
    ConversationId m_searched; ///< What is marked belongs to this conversation.
};

} // namespace shoptalk
