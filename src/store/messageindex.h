// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"

#include <QList>

namespace shoptalk {

class Connection;
struct IndexedMessage;

/// The row of a message in the index: its hour, then its seq.
inline qint64 indexRow(qint64 sentAtS, qint64 seq)
{
    return ((sentAtS / 3600) << 30) | seq;
}

/// The words of the index's column `scope`, for searches.
QString conversationScope(qint64 conversation);
QString numberScope(const PhoneNumberId &number);
QString kindScope(MessageKind kind);

/// How many stored messages are in the index.
struct IndexProgress {
    qint64 left = 0; ///< Row ids below this are not done.
    qint64 last = 0; ///< The newest row id.

    bool isComplete() const { return left <= 0; }
    friend bool operator==(const IndexProgress &, const IndexProgress &) = default;
};

/// What the index stores of a message.
struct IndexedMessage {
    qint64 seq = 0;
    qint64 sentAtS = 0;
    qint64 conversation = 0;
    PhoneNumberId number;
    Direction direction = Direction::Inbound;
    MessageKind kind = MessageKind::Text;
    QString text; ///< Everything in it that can be found.
};

/// The full-text index of messages. It is written in the transactions that write the messages. Messages of
/// earlier versions are added in the background, newest first. Errors of every call: Storage.
class MessageIndex {
public:
    explicit MessageIndex(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Adds a message that was just inserted with this `seq`, with `applyPending`.
    Result<void> add(qint64 seq, const Message &message);
    /// Updates the index for messages that the transaction added, changed, moved or deleted. `Store` calls it
    /// before each commit: FTS5 gathers words in memory, but has to write them when a statement begins that
    /// may be undone alone, such as one with a trigger.
    Result<void> applyPending();

    /// Adds the next stored messages, at most `limit`; with a newer `version` it begins again with all.
    Result<IndexProgress> fill(int version, int limit);
    /// The progress of filling, as it is stored.
    Result<IndexProgress> progress() const;

    /// Words of deleted messages stay in the index file until its parts are merged. Does a bounded step of
    /// that; false if nothing is left to do.
    Result<bool> mergeStep();

private:
    enum class Merging { None, Due, Begun };

    enum class Existing { IsReplaced, IsAnError };

    Result<void> insert(const IndexedMessage &message, Existing existing = Existing::IsReplaced);
    Result<void> remove(qint64 row);
    Result<void> setMerging(Merging merging);

    Result<void> insertAdded();

    const Connection *m_connection;
    QList<IndexedMessage> m_added;
};

} // namespace shoptalk
