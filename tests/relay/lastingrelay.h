// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphpeer.h"
#include "relayprocess.h"
#include "temporaryfolder.h"

#include <map>
#include <set>

namespace shoptalk::relay::testing {

/// A relay program that is restarted repeatedly over one database, and the events that it must still have.
/// Number 1 of account 10 is claimed.
class LastingRelay {
public:
    explicit LastingRelay(const DatabaseUrls &database = {});

    const std::filesystem::path &folder() const { return m_folder.path(); }
    const std::string &token() const { return m_token; }
    /// How often each body is stored; throws if a seq is missing.
    std::map<std::string, int> storedBodies(const RelayProcess &relay) const;
    /// True if each of these is stored, and nothing is stored twice.
    bool hasAllOnce(const std::set<std::string> &accepted) const;

private:
    TemporaryFolder m_folder;
    GraphPeer m_peer;
    std::string m_token;
};

} // namespace shoptalk::relay::testing
