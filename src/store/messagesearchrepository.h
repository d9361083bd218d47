// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/messagesearch.h"
#include "store/columnvalue.h"

#include <QStringList>

#include <optional>

namespace shoptalk {

class Connection;
class MessageSearchTerms;

/// The search in messages. Unbounded work: for `Store::readInBackground`. Errors of every call: Storage.
class MessageSearchRepository {
public:
    explicit MessageSearchRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// At most `limit` messages, newest first, from `next` of the page before; 0 gives the first page.
    /// Messages of one hour are in the order of their arrival.
    Result<FoundMessages> search(const MessageQuery &query, int limit, qint64 next = 0) const;

private:
    struct Conditions {
        QStringList scopes; ///< For the column `scope`; each has to be true.
        QString sql; ///< For the other tables.
        QList<ColumnValue> values; ///< Of `sql`.
        qint64 firstRow = 0;
        qint64 lastRow = 0;
        bool matchNothing = false;
        bool areStarred = false;

        void add(const QString &condition, const ColumnValue &value);
        /// Adds the times of the query, and the beginning of the page.
        void limitRows(const MessageQuery &query, qint64 next);
    };
    Result<Conditions> conditionsOf(const MessageQuery &query, qint64 next) const;
    /// `sql` selects the `seq` of conversations, with one value.
    Result<void> addConversations(Conditions &conditions, const QString &sql, const QString &value) const;
    /// Nothing if more than `maxRead` rows were read before the page was full.
    Result<std::optional<FoundMessages>> page(const Conditions &conditions, const QString &words,
                                              const MessageSearchTerms &terms, int limit, int maxRead) const;

    const Connection *m_connection;
};

} // namespace shoptalk
