// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/storage.h"

#include <map>

namespace shoptalk::relay {

/// The outcome for the events that had reached nobody.
struct RetryResult {
    std::size_t processed = 0; ///< Those that reached a workspace or are now kept for the right number.
    std::map<std::string, std::size_t>
        left; ///< By reason: "unclaimed", "sealed_elsewhere", and those of fault.
    friend bool operator==(const RetryResult &, const RetryResult &) = default;
};

/// Processes events again that could not be processed when they came: because the program did not understand
/// them, their number was not claimed, or they are held under an app secret that is set again. Errors:
/// Storage.
http::Result<RetryResult> retryUnprocessed(Storage &storage);

/// The seq before the first event that came at `since` or later; the head if there is none. Errors: Storage.
http::Result<std::int64_t> seqBefore(Storage &storage, const WorkspaceId &workspace, Timestamp since);

/// Asks the workspace's consoles to read all events after this seq again; those that they already have change
/// nothing there. Gives the seq after which there are still events. Errors: Storage.
http::Result<std::int64_t> askToReadAgain(Storage &storage, const WorkspaceId &workspace, std::int64_t after,
                                          Timestamp now);

/// Notifies the consoles of every workspace that the database was restored. Errors: Storage.
http::Result<void> notifyRestored(Storage &storage, Timestamp now);

} // namespace shoptalk::relay
