// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"

namespace shoptalk::relay {

/// How long a code that is used up or expired is still told from one that never was.
constexpr std::chrono::hours codeMemory{24 * 7};

/// A pairing code as an engine keeps it.
struct StoredCode {
    bool isUsed = false;
    Timestamp expiresAt;
    std::string handover;
    bool renewsKey = false;
    Workspace workspace;
    std::string workspaceKey; ///< Bytes of its public half, or empty.
};

/// What using a code would come to.
struct CodeRow {
    Redemption redemption;
    std::optional<crypto::PublicKey> workspaceKey;
    bool renewsKey = false;
};

CodeRow codeRowOf(StoredCode stored, Timestamp now);
/// Settles which public half the workspace has from now on, or that the device can't have what it needs.
void agreeOnKey(CodeRow &row, const NewDevice &device);

} // namespace shoptalk::relay
