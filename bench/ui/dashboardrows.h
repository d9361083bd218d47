// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {
class Store;
}

namespace shoptalk::bench {

class RawSqlite;

/// The first moment of the shop's last month, in UTC.
QDateTime pricesBegin();

/// Gives a generated shop a webhook for each message, and makes every tenth sent message a template.
void addDashboardRows(const QString &database);
/// Stores Meta's pricing of what was sent in the last two months.
void addPrices(RawSqlite &floor, Store &store);

/// Reads the rows of the summaries that the dashboard's figures are made of, with nothing but SQLite.
class RowFloor {
public:
    /// `database` outlives this.
    RowFloor(RawSqlite &database, const InsightQuery &query);

    void messages() const;
    void webhooks() const;
    void templates() const;
    void prices() const;

private:
    RawSqlite &m_database;
    qint64 m_beginS;
    qint64 m_endS;
};

} // namespace shoptalk::bench
