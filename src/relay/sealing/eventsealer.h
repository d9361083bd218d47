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

/// The place that an event is sealed for: it can be opened only there.
struct EventPlace {
    WorkspaceId workspace;
    std::int64_t seq = 0;
    std::string_view kind;
};

/// An event's body as it is stored.
struct SealedBody {
    Sealing sealing = Sealing::Held;
    crypto::Bytes bytes;
    /// For Sealing::Workspace: to be stored with the body unless it is there already. Null for Held.
    std::shared_ptr<const SealedDataKey> key;
    /// The id of the data key; nothing for Held.
    std::optional<std::string_view> keyId() const
    {
        return key ? std::optional<std::string_view>(key->id) : std::nullopt;
    }
};

/// Seals incoming events, for every storage engine. A workspace's events are sealed under a data key that is
/// used for at most an hour and stored only sealed to the workspace's public half: once it is wiped, this
/// program can't open them any more. Events that belong to nobody yet are held under a key from the app
/// secret, so that they can't be read from the database alone. Thread-safe.
class EventSealer {
public:
    /// The first secret seals held events, each of them opens them, so that a secret can be changed.
    explicit EventSealer(const std::vector<std::string> &appSecrets);
    ~EventSealer();
    EventSealer(const EventSealer &) = delete;
    EventSealer &operator=(const EventSealer &) = delete;

    /// Seals for the workspace. Without a public half (no device of it has created one yet) the body is held.
    /// Errors: Storage ("no_secret": there is no secret to hold it with; "bad_public_key").
    http::Result<SealedBody> seal(const EventPlace &place, const std::optional<crypto::PublicKey> &publicHalf,
                                  std::string_view body, Timestamp now);
    /// Seals a body that belongs to nobody yet. Errors: Storage ("no_secret").
    http::Result<SealedBody> hold(std::string_view body) const;
    /// Opens the result of `hold`; nothing if it was held under a secret that is no longer known.
    std::optional<std::string> openHeld(std::string_view held) const;
    /// Wipes the data keys that are older than an hour.
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
