// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/savedreply.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Store;

/// The texts that staff use again and again. Errors of every call: Storage.
class SavedReplies : public QObject {
    Q_OBJECT
public:
    static constexpr int maxName = 40; ///< Characters.

    SavedReplies(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Sorted by name; empty while the store is not open.
    QList<SavedReply> all() const;
    /// Adds it if it has no id, else changes it; gives its id. A "/" before the name and white space in it
    /// are removed. Errors: also Malformed ("text_empty": it has no name or no text; "text_too_long": it does
    /// not fit into one message).
    QCoro::Task<Result<SavedReplyId>> save(SavedReply reply);
    QCoro::Task<Result<void>> remove(SavedReplyId id);
    QCoro::Task<Result<void>> restore(SavedReplyId id);

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
