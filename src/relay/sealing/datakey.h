// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/identifiers.h"
#include "relay/timestamp.h"

#include <string>

namespace shoptalk::relay {

/// How an event's body is stored. The numbers are stored as well.
enum class Sealing {
    Clear = 0, ///< Only events from before sealing was introduced.
    Held = 1, ///< Under the relay's own key: nobody has claimed it, or the workspace has no key pair yet.
    Workspace = 2 ///< Under a data key that only the workspace's devices can open.
};

/// A data key in its sealed form, which everybody may see.
struct SealedDataKey {
    std::string id; ///< "dk_…"
    WorkspaceId workspace;
    Timestamp madeAt;
    std::string sealed; ///< The key in a box for the workspace's public half; bytes.
    friend bool operator==(const SealedDataKey &, const SealedDataKey &) = default;
};

} // namespace shoptalk::relay
