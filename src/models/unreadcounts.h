// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QHash>
#include <QObject>

namespace shoptalk {

class Store;

/// How many messages are unread, without those of archived conversations. They are counted on the reader
/// thread, because there may be any number of unread conversations.
class UnreadCounts : public QObject {
    Q_OBJECT
public:
    /// `store` outlives this.
    explicit UnreadCounts(Store &store, QObject *parent = nullptr);

    /// Counts now, and again whenever conversations change. The store is open.
    void start();

    /// Those of all numbers, also of former ones.
    int total() const;
    int of(const PhoneNumberId &number) const { return m_counts.value(number); }

Q_SIGNALS:
    /// `total` or `of` changed.
    void changed();

private:
    void count();
    void take(const Result<QHash<PhoneNumberId, int>> &counts);

    Store &m_store;
    QHash<PhoneNumberId, int> m_counts;
    bool m_isCounting = false;
    bool m_isOutdated = false; ///< Conversations changed since the count that is under way began.
};

} // namespace shoptalk
