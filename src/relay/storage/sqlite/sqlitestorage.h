// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/eventsealer.h"
#include "relay/storage/sqlite/checkpoints.h"
#include "relay/storage/sqlite/connectionpool.h"
#include "relay/storage/sqlite/eventrows.h"
#include "relay/storage/storage.h"
#include "relay/webhook/webhooksplitter.h"

#include <filesystem>

namespace shoptalk::relay {

/// One SQLite file: a single writer, several readers beside it. Other processes may use the file at the same
/// time.
class SqliteStorage final : public Storage {
public:
    /// Opens or creates, and migrates. `appSecrets` hold what has no workspace yet: see EventSealer. Errors:
    /// Storage ("cannot_open", "newer_database", "database").
    static http::Result<std::unique_ptr<SqliteStorage>> open(const std::filesystem::path &file,
                                                             const std::vector<std::string> &appSecrets);

    http::Result<std::vector<Workspace>> workspaces() override;
    http::Result<Workspace> workspaceNamed(const std::string &name) override;
    http::Result<void> addPairingCode(const PairingCode &code) override;
    http::Result<Redemption> redeem(const crypto::Digest &codeHash, const NewDevice &device,
                                    Timestamp now) override;
    http::Result<std::optional<Member>> memberWithToken(const crypto::Digest &tokenHash) override;
    http::Result<std::vector<Device>> devices(const WorkspaceId &workspace) override;
    http::Result<bool> revoke(const WorkspaceId &workspace, const DeviceId &device, Timestamp now) override;
    http::Result<std::optional<Member>> memberWithWakeToken(const crypto::Digest &wakeTokenHash) override;
    http::Result<void> registerWakeToken(const Device &device,
                                    const std::optional<crypto::Digest> &wakeTokenHash) override;
    http::Result<std::int64_t> lastMessageSeq(const WorkspaceId &workspace) override;
    http::Result<void> noteSeen(const DeviceId &device, Timestamp now) override;
    http::Result<std::vector<Number>> numbers(const WorkspaceId &workspace) override;
    http::Result<ClaimOutcome> claim(const Claim &claim) override;
    http::Result<ReleaseOutcome> release(const Release &release) override;
    http::Result<bool> knowsVerifyToken(const crypto::Digest &verifyTokenHash) override;
    http::Result<std::vector<AppendOutcome>> append(std::span<const IncomingWebhook> webhooks) override;
    http::Result<OwnEventOutcome> appendOwn(const OwnEvent &event) override;
    http::Result<void> recordRefused(const RefusedWebhook &refused) override;
    http::Result<EventPage> events(const EventQuery &query) override;
    http::Result<std::vector<UnprocessedEvent>> unprocessed(std::int64_t after,
                                                            std::size_t maximumEvents) override;
    http::Result<std::vector<UnprocessedCount>> countUnprocessed() override;
    http::Result<std::int64_t> countUnroutable(const WorkspaceId &workspace) override;
    http::Result<std::optional<Timestamp>> newestWebhookTime(Timestamp now) override;
    http::Result<void> dropUnprocessed(std::int64_t row) override;
    http::Result<Pruned> prune(const Retention &retention, Timestamp now) override;
    std::unique_ptr<Watch> watch(News) override { return nullptr; }
    void forgetDataKeys(Timestamp now) override;
    http::Result<void> linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash) override;
    http::Result<std::vector<WorkspaceId>> workspacesOfPerson(const crypto::Digest &personHash) override;
    http::Result<void> forgetPerson(const crypto::Digest &personHash) override;
    http::Result<void> addDeletion(const Deletion &deletion) override;
    http::Result<std::optional<Deletion>> deletion(const crypto::Digest &codeHash) override;
    http::Result<bool> addPendingLogin(const PendingLogin &login, Timestamp now) override;
    http::Result<std::optional<PendingLogin>>
    pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash, Timestamp now) override;
    http::Result<std::optional<PendingLogin>> pendingLoginOf(const Device &device, std::string_view kind,
                                                             const crypto::Digest &idHash,
                                                             Timestamp now) override;
    http::Result<bool> changePendingLogin(const PendingLogin &login) override;
    http::Result<bool> dropPendingLogin(const PendingLogin &login) override;
    http::Result<std::int64_t> dropExpiredLogins(Timestamp now) override;
    http::Result<void> audit(const AuditLine &line) override;
    http::Result<std::vector<AuditLine>> auditTrail(const AuditQuery &query) override;
    http::Result<void> checkWritable() override;

private:
    explicit SqliteStorage(const std::vector<std::string> &appSecrets)
        : m_sealer(appSecrets)
    {
    }
    AppendOutcome store(sqlite::EventRows &rows, const IncomingWebhook &webhook,
                        const ParsedWebhook &parsed) const;

    sqlite::ConnectionPool m_writer; ///< Of one: SQLite has a single writer anyway.
    sqlite::ConnectionPool m_readers;
    std::unique_ptr<sqlite::Checkpoints> m_checkpoints; ///< Goes before the pools.
    EventSealer m_sealer;
    std::optional<crypto::HmacSha256> m_duplicateKey;
};

} // namespace shoptalk::relay
