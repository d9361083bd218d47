// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httpexchanges.h"
#include "core/result.h"
#include "core/secret.h"
#include "relaylink/relayanswer.h"
#include "relaylink/relaycall.h"
#include "relaylink/workspacekeys.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <utility>

class QNetworkAccessManager;

namespace shoptalk {

/// Sends the requests of `relaylink/requests` to the relay. GUI thread, which it never blocks. A request is a
/// value with
///   using Answer = …;                              // the result
///   RelayCall call() const;                        // or Result<RelayCall>, if it can be wrong by itself
///   Result<Answer> answerIn(const QJsonObject &) const;
/// `call` may take the workspace's keys (`const WorkspaceKeys *`, null: none), `answerIn` the keys or the
/// time (`const QDateTime &`) after the object, or only a `const RelayAnswer &` if the answer is not JSON.
/// Name the request on the line before `co_await`.
///
/// Errors of every request: Network (RelayUnreachable, RelayTimeout, RelayUnavailable, MetaUnreachable);
/// Unauthorised (a revoked or unknown device); RateLimited; Rejected with the relay's reason; Malformed
/// (RelayAnswerMalformed: not what the contract says, so perhaps no relay; AnswerTooLarge;
/// RelayAddressInsecure). Requests that are under way when this object is destroyed end with Network.
class RelaySender {
public:
    /// `network` outlives this. `baseUrl` is https, or http on a loopback address only.
    RelaySender(QNetworkAccessManager &network, QUrl baseUrl);
    ~RelaySender();
    RelaySender(const RelaySender &) = delete;
    RelaySender &operator=(const RelaySender &) = delete;

    const QUrl &baseUrl() const { return m_baseUrl; }
    void setBaseUrl(const QUrl &baseUrl) { m_baseUrl = baseUrl; }
    /// This device's token. Null: requests go without one.
    void setToken(SharedSecret token) { m_token = std::move(token); }
    /// Sets the keys that open sealed events and seal those for the team.
    void setWorkspaceKeys(SharedWorkspaceKeys keys) { m_keys = std::move(keys); }

    template <class Request>
    QCoro::Task<Result<typename Request::Answer>> send(Request request);
    /// Ends the requests for events that are under way.
    void cancelEvents();

private:
    QCoro::Task<Result<RelayAnswer>> exchange(RelayCall call);
    Result<QUrl> addressOf(const RelayCall &call) const;

    QNetworkAccessManager &m_network;
    QUrl m_baseUrl;
    SharedSecret m_token;
    SharedWorkspaceKeys m_keys;
    HttpExchanges m_exchanges;
    HttpExchanges m_eventExchanges; ///< Separate, so that a long-poll can be ended alone.
};

template <class Request>
QCoro::Task<Result<typename Request::Answer>> RelaySender::send(Request request)
{
    Result<RelayCall> call;
    if constexpr (requires { request.call(m_keys.get()); })
        call = request.call(m_keys.get());
    else
        call = request.call();
    if (!call)
        co_return failure(call.error());
    const Result<RelayAnswer> answer = co_await exchange(*call);
    if (!answer)
        co_return failure(answer.error());
    if constexpr (requires(const RelayAnswer &raw) { request.answerIn(raw); }) {
        co_return request.answerIn(*answer);
    } else {
        const Result<QJsonObject> object = objectIn(*answer);
        if (!object)
            co_return failure(object.error());
        if constexpr (requires(const QDateTime &now) { request.answerIn(*object, now); }) {
            co_return request.answerIn(*object, QDateTime::currentDateTimeUtc());
        } else if constexpr (requires(const WorkspaceKeys *keys) { request.answerIn(*object, keys); }) {
            const SharedWorkspaceKeys keys = m_keys;
            co_return request.answerIn(*object, keys.get());
        } else {
            co_return request.answerIn(*object);
        }
    }
}

} // namespace shoptalk
