// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QObject>
#include <QSet>

namespace shoptalk {

class MessageListModel;

/// The messages of the open conversation that a person selected, to do something with all of them. They stay
/// selected while others are loaded, and end with the conversation.
class MessageSelection : public QObject {
    Q_OBJECT
public:
    /// How many can be selected at once. What all of them allow is read at each change, within a frame.
    static constexpr int limit = 100;

    /// `messages` outlives this.
    explicit MessageSelection(const MessageListModel &messages, QObject *parent = nullptr);

    /// False for notices, and for what its writer deleted.
    static bool canSelect(const Message &message);
    /// True while at least one message is selected.
    bool isActive() const { return !m_ids.isEmpty(); }
    bool contains(const MessageId &message) const { return m_ids.contains(message); }
    int count() const { return int(m_ids.size()); }
    bool isFull() const { return count() >= limit; }
    /// Oldest first, as they are stored now.
    QList<Message> messages() const;
    /// True if every one of them has a star.
    bool areStarred() const;
    /// Selects all of these, for example those of an album; if they are selected already, none of them. The
    /// next `extendTo` begins at the first. Does nothing if more than `limit` would be selected.
    void toggle(const QList<Message> &messages);
    /// Selects, beside what was selected before, everything from where the last `toggle` was to that row, as
    /// far as `limit` allows.
    void extendTo(int row);
    void end();

Q_SIGNALS:
    void changed();
    /// The keys of Copy were pressed among the messages.
    void copyRequested();

private:
    void select(const QSet<MessageId> &ids);
    /// Leaves out what is gone, or can't be selected any more.
    void tidy();

    const MessageListModel &m_messages;
    QSet<MessageId> m_ids;
    QSet<MessageId> m_before; ///< What was selected before `extendTo`.
    MessageId m_anchor; ///< Where `extendTo` begins.
};

} // namespace shoptalk
