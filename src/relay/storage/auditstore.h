// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// The audit trail: who paired, claimed or was refused what. Every call blocks, is thread-safe and is one
/// transaction that is durable when it returns; all fail with Storage only.
class AuditStore {
public:
    virtual ~AuditStore() = default;

    virtual http::Result<void> add(const AuditLine &line) = 0;
    /// Oldest first.
    virtual http::Result<std::vector<AuditLine>> read(const AuditQuery &query) = 0;
};

} // namespace shoptalk::relay
