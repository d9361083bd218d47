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

/// What the relay keeps, as values.
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

/// A device that proved who it is, and where it belongs.
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
    /// The device that uses it sets the workspace's public half anew; all others are revoked, as they could
    /// not open what comes then.
    bool renewsKey = false;
};

struct NewDevice {
    DeviceId id;
    std::string name;
    crypto::Digest tokenHash{};
    crypto::PublicKey offeredKey{}; ///< Becomes the workspace's public half if that has none.
    std::vector<crypto::PublicKey> heldKeys = {}; ///< Others whose private halves the device has.
};

/// What became of a pairing code that somebody typed.
struct Redemption {
    enum class Outcome {
        Paired,
        Unknown,
        Used,
        Expired,
        KeyElsewhere ///< The device could not open the workspace's events; the code is still good.
    };
    Outcome outcome = Outcome::Unknown;
    Workspace workspace = {}; ///< If paired.
    crypto::PublicKey publicHalf{}; ///< The workspace's, if paired.
    std::string handover = {}; ///< As the code has it, if paired.
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
    std::size_t joinedEvents = 0; ///< Came before the claim and belong to the workspace now.
};

struct Release {
    PhoneNumberId number;
    WorkspaceId workspace;
    Timestamp at;
};

struct ReleaseOutcome {
    bool released = false; ///< False: the workspace does not hold the number.
    WabaId waba = {}; ///< Of the number, if released.
    bool isWabaInUse = false; ///< Some workspace of this relay, this one too, has another number of it.
};

/// Came with a right signature, and reached nobody.
struct UnprocessedEvent {
    std::int64_t row = 0;
    Timestamp receivedAt;
    std::string
        error; ///< As RoutedWebhook::fault has it; empty: nobody had claimed the number or the account.
    std::optional<std::string> body; ///< Nothing: held under a secret that is not set any more.
};

/// How much reached nobody, for one reason.
struct UnprocessedCount {
    std::string
        error; ///< As RoutedWebhook::fault has it; empty: nobody had claimed the number or the account.
    std::int64_t events = 0;
    Timestamp newest; ///< When the last of them came.
    friend bool operator==(const UnprocessedCount &, const UnprocessedCount &) = default;
};

/// One webhook as it came, its signature proved.
struct IncomingWebhook {
    Timestamp receivedAt;
    std::string body; ///< Exact bytes.
    /// What parseWebhook says of the body, if somebody asked already. It counts only while it looks into this
    /// very body: a copy of the webhook, or a short one that was moved, is parsed anew.
    ParsedWebhook parsed = {};
};

/// What storing a webhook did.
struct AppendOutcome {
    std::vector<WorkspaceId> reached; ///< Who has something new.
    std::size_t stored = 0; ///< Rows; 0 if all of it had been stored before.
    std::size_t unroutable = 0; ///< Of those, what does not say whom it concerns.
    std::size_t testEvents = 0; ///< Of those, samples of Meta's App Dashboard.

    /// One more row; `why` as RoutedWebhook::fault has it.
    void count(std::string_view why)
    {
        ++stored;
        if (why == fault::testEvent)
            ++testEvents;
        else if (!why.empty())
            ++unroutable;
    }
};

/// A webhook that was turned away: kept without its body.
struct RefusedWebhook {
    Timestamp receivedAt;
    std::string reason; ///< "signature_missing", "signature_wrong", "too_old"
};

struct StoredEvent {
    std::int64_t seq = 0; ///< Contiguous in its workspace, from 1.
    Timestamp receivedAt;
    std::string kind; ///< "webhook", "team", "account"
    std::string body; ///< Sealed for Sealing::Workspace, else clear.
    Sealing sealing =
        Sealing::Clear; ///< Clear or Workspace; Held if the secret that it was held under is gone.
    std::string keyId = {}; ///< Of the data key, for Sealing::Workspace.
    friend bool operator==(const StoredEvent &, const StoredEvent &) = default;
};

struct EventQuery {
    WorkspaceId workspace;
    std::int64_t after = 0;
    std::size_t maximumEvents = 100;
    std::size_t maximumBytes = 8 * 1024 * 1024; ///< Of bodies; the first event comes whatever its size.
};

struct EventPage {
    std::vector<StoredEvent> events;
    std::int64_t head = 0; ///< The newest there is; 0 = none yet.
    std::int64_t oldest = 1; ///< The oldest there is; head + 1 if none is left.
    std::vector<SealedDataKey> keys; ///< Those that the events name.
};

/// What a device or the relay itself has to say to a workspace.
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
    std::int64_t workspaces = 0; ///< How many were told.
    friend bool operator==(const Deletion &, const Deletion &) = default;
};

/// A login or a sign-up that a device began, until its answer is collected or its time is over.
struct PendingLogin {
    crypto::Digest stateHash{};
    crypto::Digest idHash{}; ///< Of the id that the device collects it with.
    std::string kind; ///< "login", "signup"
    WorkspaceId workspace;
    DeviceId device;
    Timestamp expiresAt;
    std::string content; ///< Sealed by who put it there.
    std::int64_t revision = 0; ///< How often the content was changed.
};

/// How much of the event log is kept: of each workspace, and of what nobody has claimed yet.
struct Retention {
    std::chrono::hours age{24 * 30};
    std::int64_t bytes = std::int64_t{2} * 1024 * 1024 * 1024; ///< Of bodies.
};

/// How many events retention took away.
struct PruneResult {
    std::int64_t events = 0;
    std::int64_t unclaimed = 0;
};

/// Which lines of the audit trail are wanted: the newest of those that fit.
struct AuditQuery {
    std::optional<WorkspaceId> workspace = {}; ///< Nothing: of every workspace and of none.
    std::string action = {}; ///< Empty: any.
    std::optional<Timestamp> since = {}; ///< From then on.
    std::optional<Timestamp> until = {}; ///< Before then.
    std::size_t maximumLines = 200;
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
