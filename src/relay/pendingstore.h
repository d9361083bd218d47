// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/unclaimedeventkeys.h"
#include "relay/storage/storage.h"

#include <boost/json/object.hpp>

#include <functional>

namespace shoptalk::relay {

/// Text of a content; empty if there is none.
std::string textOf(const boost::json::object &content, std::string_view name);

/// Where a browser's answer waits for the device that asked for it, so that any node over the same database
/// takes the one and gives the other. States and ids are kept as hashes, the content sealed under a key from
/// the app secret: no workspace's key will do, as the relay reads it again. Blocks, thread-safe; all fail
/// with Storage only.
class PendingStore {
public:
    struct Setting {
        std::string kind; ///< "login", "signup"
        std::chrono::minutes lifetime;
    };
    PendingStore(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets,
                 Setting setting, Clock clock);

    struct Begun {
        std::string id; ///< Good once, for this device.
        Timestamp expiresAt;
    };
    /// A device has one of a kind at a time: what it began before is forgotten. Nothing if `state` is in use.
    http::Result<std::optional<Begun>> begin(const Device &device, const std::string &state);

    /// What waits, and what is known of it so far. Overwritten when it ends.
    struct Found {
        Found(PendingLogin given, boost::json::object opened)
            : login(std::move(given))
            , content(std::move(opened))
        {
        }
        ~Found();
        Found(Found &&) = default;
        Found &operator=(Found &&) = delete;

        PendingLogin login;
        boost::json::object content; ///< With "state", as the device gave it.
    };
    http::Result<std::optional<Found>> withState(const std::string &state);

    /// False: it is not to be changed.
    using Edit = std::function<bool(boost::json::object &content)>;
    /// Whom to wake; nothing if nothing waits for the state or `edit` said no. `edit` is asked again if
    /// another node was quicker.
    http::Result<std::optional<WorkspaceId>> change(const std::string &state, const Edit &edit);

    struct Collected {
        Found found;
        bool isDone; ///< It was taken, and is gone.
    };
    using Test = std::function<bool(const boost::json::object &content)>;
    /// Nothing if this device began no such thing, or it is over. What `isDone` is given to one of all who
    /// ask, once.
    http::Result<std::optional<Collected>> collect(const Device &device, const std::string &id,
                                                   const Test &isDone);
    /// False if this device began no such thing.
    http::Result<bool> forget(const Device &device, const std::string &id);

private:
    http::Result<std::optional<Found>> opened(http::Result<std::optional<PendingLogin>> login) const;
    http::Result<void> seal(PendingLogin &login, const boost::json::object &content) const;

    PendingLoginStore &m_pendingLogins;
    UnclaimedEventKeys m_keys;
    Setting m_setting;
    Clock m_clock;
};

} // namespace shoptalk::relay
