// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "crypto/sealedbox.h"
#include "relaylink/relaysender.h"
#include "relaylink/workspacekeys.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

class QNetworkAccessManager;
class QUrlQuery;

namespace shoptalk {

/// The result of pairing. The token is returned only once, so seal it first.
struct Pairing {
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    Secret token;
    crypto::PublicKey workspaceKey{}; ///< The workspace's public half from now on.
    QByteArray handover; ///< The private half as another device wrapped it; empty if the code came from the
                         ///< operator.
};

/// A console that belongs to the workspace.
struct PairedDevice {
    DeviceId id;
    QString name;
    QDateTime pairedAt;
    QDateTime lastSeenAt; ///< To a few minutes; invalid: never since it was paired.

    friend bool operator==(const PairedDevice &, const PairedDevice &) = default;
};

/// A code for another desktop.
struct DeviceCode {
    QString code;
    QDateTime expiresAt;
};

/// What the relay tells a device about itself and its workspace.
struct RelayIdentity {
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    QString metaAppId;
    QString graphVersion; ///< "v26.0"
    QString loginConfigId; ///< Facebook Login for Business; empty: single permissions are asked for.
    QUrl webhookCallback;
    bool webhookOverride = false; ///< The app wants a per-WABA override of the callback address.
    QList<PhoneNumberId> numbers;
    qsizetype deviceCount = 0; ///< Computers that are paired with the workspace, this one included.
    QList<PairedDevice> devices; ///< Oldest first, this one among them.
};

/// The token with which a locked console asks only whether a customer has written.
struct WakeToken {
    SharedSecret key;
    qint64 lastMessageSeq = 0; ///< The newest seq that holds a customer's message.
};

/// One event as the relay keeps it.
struct RelayEvent {
    qint64 seq = 0;
    QDateTime receivedAt;
    QString kind; ///< "webhook", "team", "account"
    QByteArray body; ///< Exact bytes, decoded and opened.
    bool isReadable = true; ///< False: `body` is as it came, for the reason in `problem`.
    QString problem; ///< "encoding_unknown", "seal_not_opened": sealed for a key that this console lacks, or
                     ///< damaged.
};

struct EventPage {
    QList<RelayEvent> events;
    qint64 next = 0; ///< The cursor to ask with.
    qint64 head = 0; ///< The newest event there is.
    qint64 oldest = 0; ///< What retention has left.
};

struct ExchangedToken {
    SharedSecret token;
    QDateTime expiresAt; ///< UTC; invalid = never.
};

/// What Meta says of a token. Source: GET /debug_token, through the relay.
struct TokenFacts {
    bool isValid = false;
    QString type; ///< "USER", "SYSTEM_USER"
    QString appId;
    AccountId user;
    QDateTime expiresAt; ///< UTC; invalid = never.
    QDateTime dataAccessExpiresAt; ///< UTC; invalid = never.
    QStringList scopes; ///< The permissions that it carries.
    QList<WabaId> wabas; ///< What it is limited to, where Meta names that.
    std::optional<MetaCode> ended; ///< If it is not valid: why, e.g. 190 with 460.
};

/// A login that goes on in the person's own browser.
struct BrowserLogin {
    QString id; ///< Good once, for this device.
    QUrl redirect; ///< Where Meta's dialog sends the browser; empty for a sign-up.
    QUrl page; ///< A sign-up's page of the relay, for the browser; empty for a login.
};

/// What the browser returned; `state` is not checked here.
struct BrowserAnswer {
    bool isThere = false; ///< False: the person is still at it.
    QString code; ///< Empty: there is none.
    QString state;
    QString error; ///< "access_denied", "cancelled", "reported", "code_refused" …; empty if it went well.
    QString step; ///< With an error of a sign-up: the screen that was left, or what Meta calls the problem.
    // Of a sign-up that went well, instead of the code:
    SharedSecret token;
    QDateTime expiresAt; ///< UTC; invalid = never.
    WabaId waba; ///< As the page heard it; empty: Meta named none.
    PhoneNumberId phoneNumber; ///< The same.
};

/// The relay's interface, one call each. GUI thread; answers come without blocking it.
/// Errors of every call: Network ("relay_unreachable", "relay_timeout", "relay_unavailable",
/// "meta_unreachable"); Unauthorised ("unauthorised": revoked or unknown device); RateLimited; Rejected with
/// the relay's code as reason; Malformed ("relay_answer_malformed": not what the contract says, so perhaps no
/// relay; "answer_too_large"; "relay_address_insecure"). What is under way when this object ends comes back
/// as Network.
class RelayClient {
public:
    /// `network` outlives this. `baseUrl` is https, or http on a loopback address only.
    RelayClient(QNetworkAccessManager &network, QUrl baseUrl);

    /// `text` as a person types it, brought to a base address: "relay.example" → "https://relay.example".
    /// Errors: Malformed ("relay_address_invalid", "relay_address_insecure": http beyond loopback).
    static Result<QUrl> parseAddress(const QString &text);

    const QUrl &baseUrl() const { return m_baseUrl; }
    void setBaseUrl(const QUrl &baseUrl) { m_baseUrl = baseUrl; }
    void setToken(SharedSecret token) { m_token = std::move(token); }
    /// What opens sealed events, and seals those of the team.
    void setWorkspaceKeys(SharedWorkspaceKeys keys) { m_keys = std::move(keys); }

    /// `offeredKey` becomes the workspace's if that has none; of `heldKeys` this console has the private
    /// halves. Rejected: "pairing_code_unknown", "pairing_code_used", "pairing_code_expired",
    /// "too_many_attempts", "workspace_key_elsewhere" (only a desktop that is connected already can pair this
    /// one).
    QCoro::Task<Result<Pairing>> pair(QString pairingCode, QString deviceName, crypto::PublicKey offeredKey,
                                      std::vector<crypto::PublicKey> heldKeys = {});
    /// A code for another desktop; `handover` as WorkspaceKeys::wrapForHandover gives it.
    QCoro::Task<Result<DeviceCode>> makeDeviceCode(QByteArray handover);
    /// Revokes the device. Rejected: "not_found".
    QCoro::Task<Result<void>> revokeDevice(DeviceId device);
    QCoro::Task<Result<RelayIdentity>> me();
    /// The relay's clock, to the second. Needs no pairing.
    QCoro::Task<Result<QDateTime>> time();
    /// Asks at the address at which Meta delivers, as Meta does when it verifies it: proves that the address
    /// leads to this relay. Rejected ("callback_wrong": something else answers there).
    QCoro::Task<Result<void>> verifyCallback(QUrl callback, SharedSecret verifyToken);
    /// Rejected: "number_not_yours", "number_claimed". Unauthorised ("meta_190_463", …): Meta does not take
    /// the token. RateLimited ("meta_busy", as of all that asks Meta).
    QCoro::Task<Result<void>> claimNumber(PhoneNumberId number, WabaId waba, SharedSecret metaToken,
                                          QString verifyToken);
    /// Releases the number; true if some workspace of the relay still uses its account. Rejected:
    /// "not_found".
    QCoro::Task<Result<bool>> releaseNumber(PhoneNumberId number);
    /// Rejected: "oauth_refused" (start the login again, never repeat).
    QCoro::Task<Result<ExchangedToken>> exchangeCode(QString code, QUrl redirectUri);
    /// Starts a login in a browser; `state` is 43 to 128 characters of base64url. An earlier login of this
    /// device is ended.
    QCoro::Task<Result<BrowserLogin>> beginLogin(SharedSecret state);
    /// The same for a sign-up on a page of the relay. Rejected: "signup_not_configured".
    QCoro::Task<Result<BrowserLogin>> beginSignup(SharedSecret state);
    /// Waits up to `waitS` (≤ 60) for what the browser brings back; it is given once. Rejected: "not_found"
    /// (collected, or older than 10 minutes).
    QCoro::Task<Result<BrowserAnswer>> loginAnswer(QString id, int waitS);
    /// Ends the login. Rejected: "not_found".
    QCoro::Task<Result<void>> forgetLogin(QString id);
    /// A token for one with about 60 days before it. Rejected: "oauth_refused".
    QCoro::Task<Result<ExchangedToken>> extendToken(SharedSecret metaToken);
    /// Rejected: "oauth_refused" (a token of another app, or none at all).
    QCoro::Task<Result<TokenFacts>> inspectToken(SharedSecret metaToken);
    /// Tells the workspace's other devices; gives the event's seq. Saying the same bytes twice tells them
    /// once. Rejected: "invalid_request" (too large). Secrets ("workspace_key_missing").
    QCoro::Task<Result<qint64>> tellTeam(QByteArray plain);
    /// The one event of that number, opened; waits up to `waitS` for it and is not ended by `cancelEvents`.
    /// Rejected: "event_missing" (there is none in time), "cursor_expired". Secrets
    /// ("workspace_key_missing").
    QCoro::Task<Result<RelayEvent>> event(qint64 seq, int waitS);
    /// Sealed events come opened. Rejected: "cursor_expired". Secrets ("workspace_key_missing": pair again).
    QCoro::Task<Result<EventPage>> events(qint64 after, int limit, int waitS);
    /// Registers a new wake token for this device. The previous one becomes invalid.
    QCoro::Task<Result<WakeToken>> registerWakeToken();
    /// For a client whose token is a wake token's key: the newest seq that holds a customer's message, at
    /// once if it is behind `after`, else waits up to `waitS` (≤ 60) for one.
    QCoro::Task<Result<qint64>> lastMessageSeq(qint64 after, int waitS);
    /// Ends calls of `events` and `rang` under way.
    void cancelEvents();

private:
    QCoro::Task<Result<EventPage>> page(RelaySender *sender, qint64 after, int limit, int waitS);
    QCoro::Task<Result<QJsonObject>> ask(QByteArray verb, QString path, QJsonObject body);
    Result<RelayRequest> request(const QByteArray &verb, const QString &path) const;
    /// A question that the relay may keep open for `waitS`.
    Result<RelayRequest> longPoll(const QString &path, QUrlQuery query, int waitS) const;

    QUrl m_baseUrl;
    SharedSecret m_token;
    SharedWorkspaceKeys m_keys;
    RelaySender m_sender;
    RelaySender m_eventSender; ///< Apart, so that a long-poll can be ended alone.
};

} // namespace shoptalk
