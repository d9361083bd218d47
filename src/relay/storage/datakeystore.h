// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/timestamp.h"

namespace shoptalk::relay {

/// The data keys that are held in memory because events are sealed with them. Thread-safe.
class DataKeyStore {
public:
    virtual ~DataKeyStore() = default;

    /// Wipes from memory the data keys that are older than an hour.
    virtual void expire(Timestamp now) = 0;
};

} // namespace shoptalk::relay
