// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/changeset.h"

#include <QList>

namespace shoptalk {

class Connection;

/// How far stored messages have been read again. The numbers are rows: they say how much is done, not how
/// many messages there are.
struct ContentProgress {
    qint64 done = 0;
    qint64 last = 0;

    bool isComplete() const { return done >= last; }
    friend bool operator==(const ContentProgress &, const ContentProgress &) = default;
};

/// A stored message with what Meta sent.
struct StoredSource {
    qint64 row = 0;
    Message message; ///< With `raw`.
};

/// Reading stored messages again from what Meta sent, by a version that knows more. How far it has come is
/// stored with each batch, so that it goes on where it was after any end of the program. Errors of every
/// call: Storage.
class ContentRepository {
public:
    ContentRepository(const Connection &connection, ChangeSet &changes);

    /// Where this version of the reader is; a newer one than before begins at the first message.
    Result<ContentProgress> begin(int reader);
    /// The next sources, at most `limit`, in the order in which they came; without deleted messages.
    Result<QList<StoredSource>> next(int limit) const;
    /// What the message turned out to say.
    Result<void> replace(qint64 row, const Message &message);
    /// Everything up to `row` is done; 0 or less: everything that there is.
    Result<ContentProgress> setDone(qint64 row);

private:
    Result<ContentProgress> progress() const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
