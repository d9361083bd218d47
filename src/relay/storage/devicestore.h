// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// The devices of a workspace, the codes that pair them and the tokens that they prove themselves with. Every
/// call blocks, is thread-safe and is one transaction that is durable when it returns; all fail with Storage
/// only.
class DeviceStore {
public:
    virtual ~DeviceStore() = default;

    virtual http::Result<void> addPairingCode(const PairingCode &code) = 0;
    /// Uses the code up and pairs the device, or says why not. A workspace without a public half adopts the
    /// offered one, and so does any with a code that renews the key; else the device must have that key or
    /// get it with the code.
    virtual http::Result<Redemption> redeem(const crypto::Digest &codeHash, const NewDevice &device,
                                            Timestamp now) = 0;
    /// The device that has a token with this hash, unless revoked.
    virtual http::Result<std::optional<Member>> memberWithToken(const crypto::Digest &tokenHash) = 0;
    /// The devices that are not revoked, oldest first.
    virtual http::Result<std::vector<Device>> all(const WorkspaceId &workspace) = 0;
    /// False if the workspace has no such device.
    virtual http::Result<bool> revoke(const WorkspaceId &workspace, const DeviceId &device,
                                      Timestamp now) = 0;
    /// The device that has a wake token with this hash, unless revoked.
    virtual http::Result<std::optional<Member>> memberWithWakeToken(const crypto::Digest &wakeTokenHash) = 0;
    /// Replaces the wake token of the device; nothing removes it.
    virtual http::Result<void> registerWakeToken(const Device &device,
                                                 const std::optional<crypto::Digest> &wakeTokenHash) = 0;
    /// Notes that the device was just connected.
    virtual http::Result<void> noteSeen(const DeviceId &device, Timestamp now) = 0;
};

} // namespace shoptalk::relay
