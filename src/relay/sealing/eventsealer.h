// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/sealedbox.h"
#include "http/message.h"
#include "relay/sealing/datakey.h"
#include "relay/sealing/unclaimedeventkeys.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace shoptalk::relay {

/// What an event is sealed for: it opens at this place only.
struct EventPlace {
    WorkspaceId workspace;
    std::int64_t seq = 0;
    std::string_view kind;
};

/// An event's body as it goes onto the disk.
struct SealedBody {
    Sealing sealing = Sealing::Held;
    crypto::Bytes bytes;
    /// Of Sealing::Workspace: to be stored with it unless it is there already. Null for Held.
    std::shared_ptr<const SealedDataKey> key;
    /// Of the data key; nothing for Held.
    std::optional<std::string_view> keyId() const
    {
        return key ? std::optional<std::string_view>(key->id) : std::nullopt;
    }
};

/// Seals what comes in, for every storage engine. A workspace's events go under a data key of at most an
/// hour, which is kept for others only sealed to the workspace's public half: once forgotten, this program
/// can't open them any more. What belongs to nobody yet is held under a key that comes from the app secret,
/// so that the database alone does not show it. Thread-safe.
class EventSealer {
public:
    /// The first secret seals what is held, each of them opens it: so a secret can be changed.
    explicit EventSealer(const std::vector<std::string> &appSecrets);
    ~EventSealer();
    EventSealer(const EventSealer &) = delete;
    EventSealer &operator=(const EventSealer &) = delete;

    /// For the workspace. Without a public half (no device of it made one yet) it is held.
    /// Errors: Storage ("no_secret": there is nothing to hold it with; "bad_public_key").
    http::Result<SealedBody> seal(const EventPlace &place, const std::optional<crypto::PublicKey> &publicHalf,
                                  std::string_view body, Timestamp now);
    /// For nobody yet. Errors: Storage ("no_secret").
    http::Result<SealedBody> hold(std::string_view body) const;
    /// What `hold` gave; nothing if it was held under a secret that is no longer known.
    std::optional<std::string> openHeld(std::string_view held) const;
    /// Wipes the data keys that had their hour.
    void forget(Timestamp now);

private:
    struct DataKey {
        crypto::Bytes key;
        std::shared_ptr<const SealedDataKey> sealed;
        crypto::PublicKey publicHalf{};
    };
    static std::optional<DataKey> makeKey(const WorkspaceId &workspace, const crypto::PublicKey &publicHalf,
                                          Timestamp now);
    static void wipe(DataKey &key);

    UnclaimedEventKeys m_unclaimedKeys;
    std::mutex m_mutex; ///< Guards the members below.
    std::map<WorkspaceId, DataKey> m_dataKeys;
};

} // namespace shoptalk::relay
