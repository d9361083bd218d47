// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <qcoro/qcorotask.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

namespace shoptalk {

/// What pairing gave. The token is shown once: seal it before anything else.
struct Pairing {
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    Secret token;
};

/// What the relay tells a device about its place.
struct RelayIdentity {
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    QString metaAppId;
    QString graphVersion; ///< "v26.0"
    QUrl webhookCallback;
    bool webhookOverride = false; ///< The app wants a per-WABA override of the callback address.
    QList<PhoneNumberId> numbers;
};

/// One event as the relay keeps it.
struct RelayEvent {
    qint64 seq = 0;
    QDateTime receivedAt;
    QString kind; ///< "webhook", "team", "account"
    QByteArray body; ///< Exact bytes, decoded.
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

/// The relay's interface, one call each. GUI thread; answers come without blocking it.
/// Errors of every call: Network; Unauthorised ("unauthorised": revoked or unknown device); RateLimited;
/// Rejected with the relay's code as reason; Malformed for an answer that breaks the contract.
class RelayClient {
public:
    /// `network` outlives this. `baseUrl` is https, or http on a loopback address only.
    RelayClient(QNetworkAccessManager &network, QUrl baseUrl);

    /// `text` as a person types it, brought to a base address: "relay.example" → "https://relay.example".
    /// Errors: Malformed ("relay_address_invalid", "relay_address_insecure": http beyond loopback).
    static Result<QUrl> parseAddress(const QString &text);

    const QUrl &baseUrl() const { return m_baseUrl; }
    void setToken(SharedSecret token) { m_token = std::move(token); }

    /// Rejected: "pairing_code_unknown", "pairing_code_used", "pairing_code_expired", "too_many_attempts".
    QCoro::Task<Result<Pairing>> pair(QString pairingCode, QString deviceName);
    QCoro::Task<Result<RelayIdentity>> me();
    /// Rejected: "number_not_yours", "number_claimed".
    QCoro::Task<Result<void>> claimNumber(PhoneNumberId number, WabaId waba, SharedSecret metaToken, QString verifyToken);
    /// Rejected: "oauth_refused" (start the login again, never repeat).
    QCoro::Task<Result<ExchangedToken>> exchangeCode(QString code, QUrl redirectUri);
    /// Rejected: "cursor_expired".
    QCoro::Task<Result<EventPage>> events(qint64 after, int limit, int waitS);

private:
    QNetworkAccessManager &m_network;
    QUrl m_baseUrl;
    SharedSecret m_token;
};

} // namespace shoptalk
