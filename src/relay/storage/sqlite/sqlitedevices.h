// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/devicestore.h"
#include "relay/storage/sqlite/sqliteresources.h"

namespace shoptalk::relay {

/// DeviceStore in SQLite.
class SqliteDevices final : public DeviceStore {
public:
    explicit SqliteDevices(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<void> addPairingCode(const PairingCode &code) override;
    http::Result<Redemption> redeem(const crypto::Digest &codeHash, const NewDevice &device,
                                    Timestamp now) override;
    http::Result<std::optional<Member>> memberWithToken(const crypto::Digest &tokenHash) override;
    http::Result<std::vector<Device>> all(const WorkspaceId &workspace) override;
    http::Result<bool> revoke(const WorkspaceId &workspace, const DeviceId &device, Timestamp now) override;
    http::Result<std::optional<Member>> memberWithWakeToken(const crypto::Digest &wakeTokenHash) override;
    http::Result<void> registerWakeToken(const Device &device,
                                         const std::optional<crypto::Digest> &wakeTokenHash) override;
    http::Result<void> noteSeen(const DeviceId &device, Timestamp now) override;

private:
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
