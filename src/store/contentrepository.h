// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/changeset.h"

#include <QList>

namespace shoptalk {

class Connection;

/// The progress of reading stored messages again. The numbers are row ids: they show how much is done, not
/// how many messages there are.
struct ContentProgress {
    qint64 done = 0;
    qint64 last = 0;

    bool isComplete() const { return done >= last; }
    friend bool operator==(const ContentProgress &, const ContentProgress &) = default;
};

/// A stored message with the JSON that Meta sent.
struct StoredSource {
    qint64 row = 0;
    Message message; ///< With `raw`.
};

/// Reads stored messages again from the JSON that Meta sent, when a version knows more kinds. The progress is
/// stored with each batch, so that it continues there after the program has ended in any way. Errors of every
/// call: Storage.
class ContentRepository {
public:
    ContentRepository(const Connection &connection, ChangeSet &changes);

    /// The progress of this version of the reader. A newer version begins at the first message.
    Result<ContentProgress> begin(int reader);
    /// The next messages, at most `limit`, in the order of arrival; without deleted ones.
    Result<QList<StoredSource>> next(int limit) const;
    /// Stores the content that was read.
    Result<void> replace(qint64 row, const Message &message);
    /// Stores that everything up to `row` is done; 0 or less means all messages.
    Result<ContentProgress> setDone(qint64 row);

private:
    Result<ContentProgress> progress() const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
