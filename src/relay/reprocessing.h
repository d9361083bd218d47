// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/storage.h"

#include <map>

namespace shoptalk::relay {

/// What became of events that had reached nobody.
struct RetryResult {
    std::size_t processed = 0; ///< Reached a workspace, or at least the shelf that they belong on.
    std::map<std::string, std::size_t> left; ///< By reason: "unclaimed", "sealed_elsewhere", and fault's.
    friend bool operator==(const RetryResult &, const RetryResult &) = default;
};

/// Processes again what could not be processed when it came: by a program that did not understand it, before
/// its number was claimed, or held under an app secret that is set again. Errors: Storage.
http::Result<RetryResult> retryUnprocessed(Storage &storage);

/// The seq before the first event that came at `since` or later; the head if there is none. Errors: Storage.
http::Result<std::int64_t> seqBefore(Storage &storage, const WorkspaceId &workspace, Timestamp since);

/// Tells the workspace's consoles to take all after this seq again; what they have already changes nothing
/// there. Gives the seq after which there is still something to be had. Errors: Storage.
http::Result<std::int64_t> askToReadAgain(Storage &storage, const WorkspaceId &workspace, std::int64_t after,
                                          Timestamp now);

/// Tells the consoles of every workspace that the database was restored. Errors: Storage.
http::Result<void> notifyRestored(Storage &storage, Timestamp now);

} // namespace shoptalk::relay
