// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/unclaimedeventkeys.h"
#include "relay/storage/storage.h"

#include <boost/json/object.hpp>

#include <functional>

namespace shoptalk::relay {

/// The text under `name`; empty if there is none.
std::string textOf(const boost::json::object &content, std::string_view name);

/// Keeps a browser's answer until the device that asked for it collects it, so that any node over the same
/// database can accept the answer and give it out. States and ids are kept as hashes, the content sealed
/// under a key from the app secret: a workspace's key can't be used, because the relay reads it again.
/// Blocks, thread-safe; all fail with Storage only.
class PendingStore {
public:
    struct Setting {
        std::string kind; ///< "login", "signup"
        std::chrono::minutes lifetime;
    };
    PendingStore(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets,
                 Setting setting, Clock clock);

    struct Begun {
        std::string id; ///< Valid once, for this device.
        Timestamp expiresAt;
    };
    /// A device has one of a kind at a time: an earlier one is deleted. Nothing if `state` is in use.
    http::Result<std::optional<Begun>> begin(const Device &device, const std::string &state);

    /// A login or sign-up that waits, with its content so far. The content is wiped on destruction.
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

    /// Changes the content; returns false if it is not to be changed.
    using Edit = std::function<bool(boost::json::object &content)>;
    /// Gives the workspace to wake; nothing if nothing waits for the state or `edit` returned false. `edit`
    /// is called again if another node changed the content first.
    http::Result<std::optional<WorkspaceId>> change(const std::string &state, const Edit &edit);

    struct Collected {
        Found found;
        bool isDone; ///< It was taken, and is gone.
    };
    using Test = std::function<bool(const boost::json::object &content)>;
    /// Nothing if this device began no such thing, or it is over. An entry for which `isDone` is true is
    /// given out once, to one of several callers.
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
