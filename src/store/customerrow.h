// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QDateTime>

namespace shoptalk {

class Statement;

/// A row of customers, with the time at which each value was reported: an older value that comes late does
/// not replace a newer one. Times in seconds; 0: not known.
struct CustomerRow {
    Customer customer;
    qint64 numberAtS = 0;
    qint64 profileNameAtS = 0;
    qint64 usernameAtS = 0;
    qint64 phoneBookAtS = 0;

    friend bool operator==(const CustomerRow &, const CustomerRow &) = default;
};

/// Selects what `customerRowFrom` reads.
QString customerRowColumns();
CustomerRow customerRowFrom(const Statement &row);

/// `known` with the new values from `news`, which was reported at `reportedAt`; with an invalid time they are
/// as new as the known ones. Empty values in `news` were not reported.
CustomerRow withNews(CustomerRow known, const Customer &news, const QDateTime &reportedAt);
/// One row for two that are the same person: the identity of `kept` if it has one, and the newest names.
CustomerRow joinedRows(CustomerRow kept, const CustomerRow &gone);
/// True if both are one number, in whichever form.
bool isSameNumber(const WaId &one, const WaId &other);

} // namespace shoptalk
