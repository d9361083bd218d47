// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/waketokens.h"

#include "relaylink/relayanswer.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<qint64> seqIn(const QJsonObject &answer)
{
    const qint64 seq = answer.value("rang"_L1).toInteger(-1);
    if (seq < 0)
        return malformedAnswer(u"doorbell"_s);
    return seq;
}

} // namespace

RelayCall RegisterWakeToken::call() const
{
    return RelayCall{"PUT", u"/v1/doorbell"_s};
}

Result<WakeToken> RegisterWakeToken::answerIn(const QJsonObject &answer) const
{
    const Result<qint64> seq = seqIn(answer);
    const QString key = textAt(answer, "doorbell"_L1);
    if (!seq || key.isEmpty())
        return malformedAnswer(u"doorbell"_s);
    WakeToken wakeToken;
    wakeToken.key = std::make_shared<const Secret>(key.toLatin1());
    wakeToken.lastMessageSeq = *seq;
    return wakeToken;
}

RelayCall FetchLastMessageSeq::call() const
{
    QUrlQuery query;
    query.addQueryItem(u"after"_s, QString::number(after));
    RelayCall call = longPoll(u"/v1/doorbell"_s, query, waitS);
    call.lane = RelayCall::Lane::Events;
    return call;
}

Result<qint64> FetchLastMessageSeq::answerIn(const QJsonObject &answer) const
{
    return seqIn(answer);
}

} // namespace shoptalk
