// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace shoptalk {

class Connection;

/// Brings the dashboard's summaries up to date. Triggers note which days and conversations changed
/// (summaryschema.h), and until those are summarised again they are read from the messages: so writing a
/// message costs little, and figures are never wrong. Errors of every call: Storage.
class SummaryRefresh {
public:
    explicit SummaryRefresh(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Summarises what changed, the newest days first, then what earlier versions stored; it ends after about
    /// `limit` messages. False if nothing is left to do.
    Result<bool> step(int limit);

private:
    /// Summarises one day or one conversation and gives how many messages it read; -1 if nothing was left.
    Result<int> next(int limit);
    Result<int> nextDay(bool isFilling);
    Result<int> nextConversation(bool isFilling, int limit);
    Result<qint64> numberFrom(const QString &select) const;

    const Connection *m_connection;
};

} // namespace shoptalk
