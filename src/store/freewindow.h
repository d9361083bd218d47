// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace shoptalk {

class Connection;

/// The time until which messages to a customer who came from an ad are free, computed from the stored
/// messages. Errors of every call: Storage.
class FreeWindow {
public:
    explicit FreeWindow(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Call it when the customer came from an ad, the business answered, or an answer failed. `conversation`
    /// is the row.
    Result<void> recompute(qint64 conversation);
    /// The same for every conversation of the customer in row `customer`.
    Result<void> recomputeAllOf(qint64 customer);

private:
    const Connection *m_connection;
};

} // namespace shoptalk
