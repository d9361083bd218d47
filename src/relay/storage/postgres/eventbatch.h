// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/eventsealer.h"
#include "relay/storage/postgres/connection.h"
#include "relay/storage/records.h"
#include "relay/webhook/webhooksplitter.h"

#include <map>

namespace shoptalk::relay::postgres {

/// An event to be stored, and its outcome.
struct PendingEvent {
    Timestamp receivedAt;
    Timestamp sealedAt; ///< Decides under which data key it is sealed.
    RoutedWebhook routed;
    crypto::Digest hash{};
    std::optional<std::string> error = {}; ///< Why it can't be processed.
    std::string kind = "webhook";
    OwnEventOutcome outcome = {}; ///< The seq is 0 for what has no workspace.
};

/// `Error::reason` of a batch that fails because it was sorted by claims that have changed.
inline constexpr const char *claimsChanged = "claims_changed";

/// Stores any number of events within one open transaction, in two round trips to the server; the second ends
/// with the commit. A workspace's row is locked from the first one on, so that its seq has no gap whoever
/// else writes.
class EventBatch {
public:
    /// With `claims` the batch fails with `claimsChanged` unless the claims still have that version.
    EventBatch(Connection &connection, EventSealer &sealer, std::optional<std::int64_t> claims = {})
        : m_connection(connection)
        , m_sealer(sealer)
        , m_claims(claims)
    {
    }
    /// Seals and queues each, unless the same bytes are there already for the same workspace, and says so in
    /// its outcome. The caller commits.
    void store(std::vector<PendingEvent> &events);

private:
    struct Group {
        std::vector<PendingEvent *> fresh; ///< Without repeated bytes.
        std::vector<std::pair<PendingEvent *, PendingEvent *>>
            repeated; ///< Each with the event that it repeats.
        std::int64_t head = 0;
        std::int64_t lastMessageSeq = 0; ///< The seq of the newest customer's message.
        std::optional<crypto::PublicKey> publicHalf;
        std::size_t answer = 0; ///< The index of this group's first answer.
    };
    void sort(std::vector<PendingEvent> &events);
    void queueLooks();
    void queueLook(const std::string &workspace, Group &group);
    void readLooks(const std::vector<Rows> &answers);
    void queueUnclaimed();
    void queueEvents(const std::string &workspace, Group &group);
    std::optional<SealedBody> kept(http::Result<SealedBody> sealed);

    Connection &m_connection;
    EventSealer &m_sealer;
    std::optional<std::int64_t> m_claims;
    std::size_t m_claimsAnswer = 0; ///< Which of the answers has their version.
    std::string m_entered; ///< The workspace whose rows the connection sees.
    std::map<std::string, Group> m_groups; ///< By workspace, in the order of locking; "" for nobody's.
};

} // namespace shoptalk::relay::postgres
