// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"

namespace shoptalk::relay {

/// How long a used or expired code is still distinguished from one that never existed.
constexpr std::chrono::hours codeMemory{24 * 7};

/// A pairing code as an engine stores it.
struct StoredCode {
    bool isUsed = false;
    Timestamp expiresAt;
    std::string handover;
    bool renewsKey = false;
    Workspace workspace;
    std::string workspaceKey; ///< Bytes of its public half, or empty.
};

/// A stored code with the outcome of using it.
struct CodeRow {
    Redemption redemption;
    std::optional<crypto::PublicKey> workspaceKey;
    bool renewsKey = false;
};

CodeRow codeRowOf(StoredCode stored, Timestamp now);
/// Decides which public half the workspace has from now on, or that the device can't get the key that it
/// needs.
void agreeOnKey(CodeRow &row, const NewDevice &device);

} // namespace shoptalk::relay
