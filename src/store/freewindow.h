// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace shoptalk {

class Connection;

/// Until when messages are free to a customer who came from an ad, computed from the stored messages. Errors
/// of every call: Storage.
class FreeWindow {
public:
    explicit FreeWindow(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// The customer came from an ad, the business answered, or an answer failed: of the conversation in row
    /// `conversation`.
    Result<void> recompute(qint64 conversation);
    /// Every conversation of the customer in row `customer`.
    Result<void> recomputeAllOf(qint64 customer);

private:
    const Connection *m_connection;
};

} // namespace shoptalk
