// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "crypto/sealedbox.h"
#include "relay/identifiers.h"
#include "relay/sealing/datakey.h"
#include "relay/timestamp.h"
#include "relay/webhook/webhooksplitter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The relay's stored records, as values.
namespace shoptalk::relay {

struct Workspace {
    WorkspaceId id;
    std::string name;
    friend bool operator==(const Workspace &, const Workspace &) = default;
};

struct Device {
    DeviceId id;
    WorkspaceId workspace;
    std::string name;
    Timestamp pairedAt;
    std::optional<Timestamp> lastSeenAt = {}; ///< To the minute or so.
    friend bool operator==(const Device &, const Device &) = default;
};

/// A device that proved who it is, and its workspace.
struct Member {
    Device device;
    Workspace workspace;
};

struct PairingCode {
    crypto::Digest hash{};
    WorkspaceId workspace;
    Timestamp createdAt;
    Timestamp expiresAt;
    std::string handover =
        {}; ///< The workspace's private half, wrapped by the device that made the code; or empty.
    /// The device that uses the code replaces the workspace's public half; all others are revoked, because
    /// they could not open later events.
    bool renewsKey = false;
};

struct NewDevice {
    DeviceId id;
    std::string name;
    crypto::Digest tokenHash{};
    crypto::PublicKey offeredKey{}; ///< Becomes the workspace's public half if that has none.
    std::vector<crypto::PublicKey> heldKeys = {}; ///< Other keys whose private halves the device has.
};

/// The outcome of using a pairing code.
struct Redemption {
    enum class Outcome {
        Paired,
        Unknown,
        Used,
        Expired,
        KeyElsewhere ///< The device could not open the workspace's events; the code stays valid.
    };
    Outcome outcome = Outcome::Unknown;
    Workspace workspace = {}; ///< If paired.
    crypto::PublicKey publicHalf{}; ///< The workspace's, if paired.
    std::string handover = {}; ///< The code's, if paired.
};

struct Number {
    PhoneNumberId id;
    WabaId waba;
    WorkspaceId workspace;
    std::string displayPhoneNumber;
    friend bool operator==(const Number &, const Number &) = default;
};

struct Claim {
    Number number;
    crypto::Digest verifyTokenHash{};
    Timestamp at;
};

struct ClaimOutcome {
    bool taken = false; ///< False: another workspace holds the number.
    std::size_t joinedEvents = 0; ///< Events from before the claim that now belong to the workspace.
};

struct Release {
    PhoneNumberId number;
    WorkspaceId workspace;
    Timestamp at;
};

struct ReleaseOutcome {
    bool released = false; ///< False: the workspace does not hold the number.
    WabaId waba = {}; ///< Of the number, if released.
    bool isWabaInUse = false; ///< Some workspace of this relay, perhaps this one, has another number of it.
};

/// An event that came with a valid signature and reached nobody.
struct UnprocessedEvent {
    std::int64_t row = 0;
    Timestamp receivedAt;
    std::string error; ///< As in RoutedWebhook::fault; empty: nobody had claimed the number or the account.
    std::optional<std::string> body; ///< Nothing: held under a secret that is not set any more.
};

/// How many events reached nobody for one reason.
struct UnprocessedCount {
    std::string error; ///< As in RoutedWebhook::fault; empty: nobody had claimed the number or the account.
    std::int64_t events = 0;
    Timestamp newest; ///< When the last of them came.
    friend bool operator==(const UnprocessedCount &, const UnprocessedCount &) = default;
};

/// One webhook as it came, with a valid signature.
struct IncomingWebhook {
    Timestamp receivedAt;
    std::string body; ///< Exact bytes.
    /// The result of parseWebhook for the body, if it was parsed already. It is valid only while it points
    /// into this very body: a copy of the webhook, or a short one that was moved, is parsed again.
    ParsedWebhook parsed = {};
};

/// The outcome of storing a webhook.
struct AppendOutcome {
    std::vector<WorkspaceId> reached; ///< The workspaces that have new events.
    std::size_t stored = 0; ///< New rows; 0 if everything was stored before.
    std::size_t unroutable = 0; ///< Those of the rows that do not say whom they concern.
    std::size_t testEvents = 0; ///< Those of the rows that are samples of Meta's App Dashboard.

    /// Counts one more row; `why` as in RoutedWebhook::fault.
    void count(std::string_view why)
    {
        ++stored;
        if (why == fault::testEvent)
            ++testEvents;
        else if (!why.empty())
            ++unroutable;
    }
};

/// A refused webhook, which is kept without its body.
struct RefusedWebhook {
    Timestamp receivedAt;
    std::string reason; ///< "signature_missing", "signature_wrong", "too_old"
};

struct StoredEvent {
    std::int64_t seq = 0; ///< Contiguous in its workspace, from 1.
    Timestamp receivedAt;
    std::string kind; ///< "webhook", "team", "account"
    std::string body; ///< Sealed for Sealing::Workspace, else clear.
    Sealing sealing = Sealing::Clear; ///< Clear or Workspace; Held if its secret is no longer known.
    std::string keyId = {}; ///< Of the data key, for Sealing::Workspace.
    friend bool operator==(const StoredEvent &, const StoredEvent &) = default;
};

struct EventQuery {
    WorkspaceId workspace;
    std::int64_t after = 0;
    std::size_t maxEvents = 100;
    std::size_t maxBytes = 8 * 1024 * 1024; ///< Of the bodies; the first event is given whatever its size.
};

struct EventPage {
    std::vector<StoredEvent> events;
    std::int64_t head = 0; ///< The newest seq; 0 = none yet.
    std::int64_t oldest = 1; ///< The oldest seq; head + 1 if none is left.
    std::vector<SealedDataKey> keys; ///< Those that the events name.
};

/// An event from a device or from the relay itself to a workspace.
struct OwnEvent {
    WorkspaceId workspace;
    std::string_view kind; ///< "team", "account"
    Timestamp at;
    std::string body;
};

struct OwnEventOutcome {
    std::int64_t seq = 0;
    bool isNew = true; ///< False: the same bytes were stored before, as `seq`.
};

/// A person at Meta asked for their data to be deleted.
struct Deletion {
    crypto::Digest codeHash{}; ///< Of the confirmation code.
    Timestamp requestedAt;
    std::int64_t workspaces = 0; ///< How many were notified.
    friend bool operator==(const Deletion &, const Deletion &) = default;
};

/// A login or a sign-up that a device began, until its answer is collected or it expires.
struct PendingLogin {
    crypto::Digest stateHash{};
    crypto::Digest idHash{}; ///< Of the id that the device collects it with.
    std::string kind; ///< "login", "signup"
    WorkspaceId workspace;
    DeviceId device;
    Timestamp expiresAt;
    std::string content; ///< Sealed by the caller.
    std::int64_t revision = 0; ///< How often the content was changed.
};

/// How much of the event log is kept: for each workspace, and for events that nobody has claimed yet.
struct Retention {
    std::chrono::hours age{24 * 30};
    std::int64_t bytes = std::int64_t{2} * 1024 * 1024 * 1024; ///< Of bodies.
};

/// How many events were deleted.
struct PruneResult {
    std::int64_t events = 0;
    std::int64_t unclaimed = 0;
};

/// Which lines of the audit trail are wanted: the newest of those that match.
struct AuditQuery {
    std::optional<WorkspaceId> workspace = {}; ///< Nothing: the lines of every workspace and of none.
    std::string action = {}; ///< Empty: any.
    std::optional<Timestamp> since = {}; ///< From then on.
    std::optional<Timestamp> until = {}; ///< Before then.
    std::size_t maxLines = 200;
};

/// One line of the audit trail.
struct AuditLine {
    Timestamp at;
    std::optional<WorkspaceId> workspace;
    std::string action; ///< "device_paired", "device_revoked", "number_claimed", …
    std::string subject; ///< Which device, number or address; no personal data.
    friend bool operator==(const AuditLine &, const AuditLine &) = default;
};

} // namespace shoptalk::relay
