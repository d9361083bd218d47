// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/deliveryselftest.h"

#include "accounts/relaypairing.h"
#include "core/logging.h"
#include "crypto/bytes.h"
#include "graph/graphsender.h"
#include "graph/listings.h"
#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/events.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/selftest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::size_t sentNonceBytes = 16;
/// One relay delivers a stored event immediately. The rest of the time is for several relays that notify each
/// other.
constexpr int returnWithinS = 10;

QByteArray newTestEvent()
{
    const std::string nonce = crypto::toBase64Url(crypto::randomBytes(sentNonceBytes));
    const QJsonObject event{{u"type"_s, u"loopback"_s}, {u"nonce"_s, QString::fromStdString(nonce)}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

/// Replaces errors about the address form, because no address was typed here.
Error aboutTheCallback(Error error)
{
    if (error.kind == Error::Kind::Network)
        error.reason = Reason::CallbackUnreachable;
    else if (error.reason == Reason::RelayAddressInsecure)
        error.reason = Reason::CallbackInsecure;
    return error;
}

/// Checks the first half of the path: asks at the address that Meta was given, in the way Meta asks.
QCoro::Task<Result<void>> proveTheWayIn(SetupDependencies services, SharedSecret verifyToken)
{
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        co_return failure(identity.error());
    const VerifyCallback verifyCallback{identity->webhookCallback, verifyToken, newChallenge()};
    const Result<void> verified = co_await services.relay.send(verifyCallback);
    if (!verified)
        co_return failure(aboutTheCallback(verified.error()));
    co_return Result<void>();
}

/// Checks the second half of the path: from the relay's log to this console.
QCoro::Task<Result<void>> proveTheWayHome(SetupDependencies services)
{
    const QByteArray sent = newTestEvent();
    const AppendTeamEvent appendTeamEvent{sent};
    const Result<qint64> seq = co_await services.relay.send(appendTeamEvent);
    if (!seq)
        co_return failure(seq.error());
    const FetchEvent fetchEvent{*seq, returnWithinS};
    const Result<RelayEvent> back = co_await services.relay.send(fetchEvent);
    if (!back && back.error().reason == Reason::EventMissing)
        co_return failure(Error::Kind::Rejected, Reason::LoopbackLost, u"seq %1"_s.arg(*seq));
    if (!back)
        co_return failure(back.error());
    if (!back->isReadable)
        co_return failure(Error::Kind::Secrets, Reason::LoopbackUnreadable, back->problem);
    if (back->body != sent)
        co_return failure(Error::Kind::Rejected, Reason::LoopbackLost, u"another event"_s);
    qCInfo(logAccounts) << "the delivery self-test succeeded, event" << *seq;
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> testRelayPath(SetupDependencies services, SharedSecret verifyToken)
{
    const Result<void> wayIn = co_await proveTheWayIn(services, verifyToken);
    if (!wayIn)
        co_return failure(wayIn.error());
    co_return co_await proveTheWayHome(services);
}

bool leadsTo(const QUrl &callback, const QUrl &noted)
{
    return noted.isEmpty() || noted.matches(callback, QUrl::StripTrailingSlash);
}

QCoro::Task<Result<void>> checkDeliveryAddress(SetupDependencies services, SharedSecret token,
                                               QList<PhoneNumberId> numbers)
{
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        co_return failure(identity.error());
    for (const PhoneNumberId &number : numbers) {
        const Result<QUrl> address = co_await deliveryAddressOf(services.graph, token, number);
        if (!address)
            co_return failure(address.error());
        if (!leadsTo(identity->webhookCallback, *address))
            co_return failure(Error::Kind::Rejected, Reason::DeliveryElsewhere, address->host());
    }
    co_return Result<void>();
}

} // namespace shoptalk
