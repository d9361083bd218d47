// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/selftest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace shoptalk {

RelayCall FetchTime::call() const
{
    return RelayCall{"GET", u"/healthz"_s};
}

Result<QDateTime> FetchTime::answerIn(const RelayAnswer &answer) const
{
    const Result<QJsonObject> healthy = objectIn(answer);
    if (!healthy)
        return failure(healthy.error());
    if (!answer.date.isValid())
        return malformedAnswer(u"no date"_s);
    return answer.date;
}

RelayCall VerifyCallback::call() const
{
    QUrlQuery query;
    query.addQueryItem(u"hub.mode"_s, u"subscribe"_s);
    query.addQueryItem(u"hub.challenge"_s, challenge);
    query.addQueryItem(u"hub.verify_token"_s, QString::fromLatin1(verifyToken->bytes().toPercentEncoding()));
    RelayCall call;
    call.publicAddress = callback;
    call.query = query;
    return call;
}

Result<void> VerifyCallback::answerIn(const RelayAnswer &answer) const
{
    constexpr int foundStatus = 200;
    if (answer.status != foundStatus || answer.body != challenge.toLatin1())
        return failure(Error::Kind::Rejected, Reason::CallbackWrong, u"http_%1"_s.arg(answer.status));
    return {};
}

QString newChallenge()
{
    return QString::number(QRandomGenerator::system()->generate());
}

} // namespace shoptalk
