// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QListView;

namespace shoptalk {

class MessageListModel;

/// Notices which messages were before a person's eyes: on screen, in the active window, which is not
/// minimised.
class ReadTracker : public QObject {
    Q_OBJECT
public:
    /// `view` shows `messages`, row by row; both outlive this.
    ReadTracker(QListView &view, const MessageListModel &messages);

    /// Says once more what is on screen now.
    void lookAgain();

Q_SIGNALS:
    /// The newest message that was seen so far; all before it count as seen, as they do for WhatsApp.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isBeforeSomebody() const;
    /// -1 if there is none.
    int newestRowOnScreen() const;
    void look();
    void followWindow();

    QListView &m_view;
    const MessageListModel &m_messages;
    QPointer<QObject> m_window;
    QTimer m_soon; ///< When the rows have their places.
    MessageId m_newest; ///< Said already.
};

} // namespace shoptalk
