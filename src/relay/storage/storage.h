// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace shoptalk::relay {

/// Told of the workspace for which another process stored something; of none if it may be any of them.
using News = std::function<void(const std::optional<WorkspaceId> &)>;

/// Listens for news as long as it lives.
class Watch {
public:
    virtual ~Watch() = default;
};

/// For how long the same bytes are known again: Meta repeats for up to 7 days. Source: Cloud API, webhooks
/// overview.
constexpr std::chrono::hours duplicateWindow{24 * 7};

/// Where the relay keeps things. Every call blocks, is thread-safe, and is one transaction that is durable
/// when it returns; all fail with Storage only.
class Storage {
public:
    virtual ~Storage() = default;

    virtual http::Result<std::vector<Workspace>> workspaces() = 0;
    /// Finds by name, or creates.
    virtual http::Result<Workspace> workspaceNamed(const std::string &name) = 0;

    virtual http::Result<void> addPairingCode(const PairingCode &code) = 0;
    /// Uses the code up and pairs the device, or says why not. A workspace without a public half takes the
    /// offered one, and so does any for a code that renews the key; else the device must hold that key or be
    /// handed it by the code.
    virtual http::Result<Redemption> redeem(const crypto::Digest &codeHash, const NewDevice &device,
                                            Timestamp now) = 0;

    /// Who holds a token with this hash, unless revoked.
    virtual http::Result<std::optional<Member>> memberWithToken(const crypto::Digest &tokenHash) = 0;
    /// Those not revoked, oldest first.
    virtual http::Result<std::vector<Device>> devices(const WorkspaceId &workspace) = 0;
    /// False if the workspace has no such device.
    virtual http::Result<bool> revoke(const WorkspaceId &workspace, const DeviceId &device,
                                      Timestamp now) = 0;

    /// Who has a wake token with this hash, unless revoked.
    virtual http::Result<std::optional<Member>> memberWithWakeToken(const crypto::Digest &wakeTokenHash) = 0;
    /// Takes the place of the wake token that the device had; nothing: takes that away.
    virtual http::Result<void> registerWakeToken(const Device &device,
                                            const std::optional<crypto::Digest> &wakeTokenHash) = 0;
    /// The newest seq that holds a customer's message; 0: none yet.
    virtual http::Result<std::int64_t> lastMessageSeq(const WorkspaceId &workspace) = 0;

    /// The device was here just now.
    virtual http::Result<void> noteSeen(const DeviceId &device, Timestamp now) = 0;

    virtual http::Result<std::vector<Number>> numbers(const WorkspaceId &workspace) = 0;
    /// Gives the number, and what came for it and its account before, to the workspace.
    virtual http::Result<ClaimOutcome> claim(const Claim &claim) = 0;
    /// What comes for the number from now on is nobody's; what came stays with the workspace.
    virtual http::Result<ReleaseOutcome> release(const Release &release) = 0;
    /// True if some claimed number's webhook verify token has this hash.
    virtual http::Result<bool> knowsVerifyToken(const crypto::Digest &verifyTokenHash) = 0;

    /// All of them or none: one outcome each, in order.
    virtual http::Result<std::vector<AppendOutcome>> append(std::span<const IncomingWebhook> webhooks) = 0;
    /// Gives it the workspace's next seq, unless the same bytes are there already.
    virtual http::Result<OwnEventOutcome> appendOwn(const OwnEvent &event) = 0;
    virtual http::Result<void> recordRefused(const RefusedWebhook &refused) = 0;
    virtual http::Result<EventPage> events(const EventQuery &query) = 0;

    /// What could not be handed to anybody, the oldest first, from behind row `after` (0: from the first).
    virtual http::Result<std::vector<UnprocessedEvent>> unprocessed(std::int64_t after,
                                                                    std::size_t maximumEvents) = 0;
    /// The same, counted.
    virtual http::Result<std::vector<UnprocessedCount>> countUnprocessed() = 0;
    /// How many of the workspace's events were handed to it although they do not say whom they concern. Looks
    /// at each event.
    virtual http::Result<std::int64_t> countUnroutable(const WorkspaceId &workspace) = 0;
    /// The newest time that a stored webhook says, by Meta's clock; of what lies ahead of `now`, at most a
    /// day counts. Nothing if none says one.
    virtual http::Result<std::optional<Timestamp>> newestWebhookTime(Timestamp now) = 0;
    /// It was processed after all.
    virtual http::Result<void> dropUnprocessed(std::int64_t row) = 0;

    /// Takes the oldest events away until the rest is within the limits. Their hashes stay for the duplicate
    /// window.
    virtual http::Result<Pruned> prune(const Retention &retention, Timestamp now) = 0;
    /// Calls `news` on a thread of its own. Null if no other process is expected to write.
    virtual std::unique_ptr<Watch> watch(News news) = 0;

    /// Wipes from memory the data keys that had their hour.
    virtual void forgetDataKeys(Timestamp now) = 0;

    /// Remembers that a person at Meta, by the keyed hash of the id, has to do with the workspace.
    virtual http::Result<void> linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash) = 0;
    virtual http::Result<std::vector<WorkspaceId>> workspacesOfPerson(const crypto::Digest &personHash) = 0;
    virtual http::Result<void> forgetPerson(const crypto::Digest &personHash) = 0;
    /// Does nothing if a deletion with that code is there.
    virtual http::Result<void> addDeletion(const Deletion &deletion) = 0;
    virtual http::Result<std::optional<Deletion>> deletion(const crypto::Digest &codeHash) = 0;

    /// Takes the place of what the device began of that kind before. False if the state is in use.
    virtual http::Result<bool> addPendingLogin(const PendingLogin &login, Timestamp now) = 0;
    virtual http::Result<std::optional<PendingLogin>>
    pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash, Timestamp now) = 0;
    /// Only what this device began.
    virtual http::Result<std::optional<PendingLogin>> pendingLoginOf(const Device &device,
                                                                     std::string_view kind,
                                                                     const crypto::Digest &idHash,
                                                                     Timestamp now) = 0;
    /// Keeps the new content and tells who watches. False, and nothing done, if it has another revision by
    /// now or is gone.
    virtual http::Result<bool> changePendingLogin(const PendingLogin &login) = 0;
    /// False as above: of several who take it one gets it.
    virtual http::Result<bool> dropPendingLogin(const PendingLogin &login) = 0;
    /// Gives how many there were.
    virtual http::Result<std::int64_t> dropExpiredLogins(Timestamp now) = 0;

    virtual http::Result<void> audit(const AuditLine &line) = 0;
    /// Oldest first.
    virtual http::Result<std::vector<AuditLine>> auditTrail(const AuditQuery &query) = 0;

    /// Writes something small, to learn whether what comes next can be stored.
    virtual http::Result<void> checkWritable() = 0;
};

} // namespace shoptalk::relay
