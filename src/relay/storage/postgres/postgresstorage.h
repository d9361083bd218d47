// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/sealing/eventsealer.h"
#include "relay/storage/postgres/connectionpool.h"
#include "relay/storage/postgres/eventbatch.h"
#include "relay/storage/storage.h"

namespace shoptalk::relay {

/// Where the database is.
struct PostgresAddress {
    std::string url; ///< Of the role that serves.
    std::string ownerUrl = {}; ///< Of the role that owns the tables; empty: somebody else migrates.
};

/// One PostgreSQL database, for any number of relays at once. Every statement on a workspace's rows runs
/// under row-level security with that workspace entered; docs/security.md says what looks across them. A
/// connection that broke is made anew with the next call.
class PostgresStorage final : public Storage {
public:
    /// Migrates too if it can. `appSecrets` hold what has no workspace yet: see EventSealer. Errors: Storage
    /// ("cannot_connect", "not_migrated", "newer_database", "role_too_powerful", "database"), Configuration.
    static http::Result<std::unique_ptr<PostgresStorage>> open(const PostgresAddress &address,
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
    std::unique_ptr<Watch> watch(News news) override;
    http::Result<void> checkWritable() override;
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

private:
    PostgresStorage(const std::string &url, const std::vector<std::string> &appSecrets);
    std::vector<postgres::PendingEvent> eventsFrom(const postgres::Owners &owners,
                                                   std::span<const IncomingWebhook> webhooks,
                                                   const ParsedWebhooks &parsed,
                                                   std::vector<std::size_t> &webhookOf) const;

    postgres::ConnectionPool m_pool;
    EventSealer m_sealer;
    std::optional<crypto::HmacSha256> m_duplicateKey;
};

} // namespace shoptalk::relay
