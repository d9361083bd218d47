// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace shoptalk {

struct Message;
class MessageListModel;
class RowView;

/// Finds out which messages a person saw: those on the screen in the active window, unless it is minimised.
class ReadTracker : public QObject {
    Q_OBJECT
public:
    /// `view` shows `messages`, row by row; both outlive this.
    ReadTracker(RowView &view, const MessageListModel &messages);

    /// Emits `seen` again for what is on the screen now.
    void reportSeen();

Q_SIGNALS:
    /// The newest message that was seen; all earlier ones count as seen, as they do in WhatsApp.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isVisibleToPerson() const;
    /// -1 if there is none.
    int newestRowOnScreen() const;
    /// True if `seen` has named the message at `row` or a later one.
    bool isReported(int row, const Message &message) const;
    void look();
    void followWindow();

    RowView &m_view;
    const MessageListModel &m_messages;
    QPointer<QObject> m_window;
    QTimer m_soon; ///< Waits until the rows have their places.
    MessageId m_newest; ///< The last one that `seen` named.
    QDateTime m_newestAt; ///< When it was sent.
};

} // namespace shoptalk
