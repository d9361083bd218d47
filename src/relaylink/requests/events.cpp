// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/events.h"

#include "relaylink/relayanswer.h"
#include "relaylink/sealedpage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

RelayCall pageCall(qint64 after, int limit, int waitS)
{
    QUrlQuery query;
    query.addQueryItem(u"after"_s, QString::number(after));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    return longPoll(u"/v1/events"_s, query, waitS);
}

} // namespace

Result<EventPage> eventPageIn(const QJsonObject &answer, const WorkspaceKeys *keys)
{
    if (!answer.value("events"_L1).isArray() || !answer.value("next"_L1).isDouble()
        || !answer.value("head"_L1).isDouble())
        return malformedAnswer(u"page"_s);
    EventPage page;
    page.next = answer.value("next"_L1).toInteger();
    page.head = answer.value("head"_L1).toInteger();
    page.oldest = answer.value("oldest"_L1).toInteger();
    SealedPage seals(keys, answer.value("keys"_L1).toArray());
    const QJsonArray items = answer.value("events"_L1).toArray();
    for (const auto &item : items) {
        const Result<RelayEvent> event = seals.read(item.toObject());
        if (!event)
            return failure(event.error());
        page.events.append(*event);
    }
    return page;
}

Result<RelayCall> AppendTeamEvent::call(const WorkspaceKeys *keys) const
{
    if (!keys)
        return failure(Error::Kind::Secrets, Reason::WorkspaceKeyMissing);
    const Result<QByteArray> sealed = keys->sealForTeam(plain);
    if (!sealed)
        return failure(sealed.error());
    QJsonObject body;
    body.insert("kind"_L1, u"team"_s);
    body.insert("body"_L1, QString::fromLatin1(sealed->toBase64()));
    return RelayCall{"POST", u"/v1/events"_s, QUrlQuery(), body};
}

Result<qint64> AppendTeamEvent::answerIn(const QJsonObject &answer) const
{
    return answer.value("seq"_L1).toInteger();
}

RelayCall FetchEvents::call() const
{
    RelayCall call = pageCall(after, limit, waitS);
    call.lane = RelayCall::Lane::Events;
    return call;
}

Result<EventPage> FetchEvents::answerIn(const QJsonObject &answer, const WorkspaceKeys *keys) const
{
    return eventPageIn(answer, keys);
}

RelayCall FetchEvent::call() const
{
    return pageCall(seq - 1, 1, waitS);
}

Result<RelayEvent> FetchEvent::answerIn(const QJsonObject &answer, const WorkspaceKeys *keys) const
{
    const Result<EventPage> found = eventPageIn(answer, keys);
    if (!found)
        return failure(found.error());
    if (found->events.isEmpty() || found->events.first().seq != seq)
        return failure(Error::Kind::Rejected, Reason::EventMissing);
    return found->events.first();
}

} // namespace shoptalk
