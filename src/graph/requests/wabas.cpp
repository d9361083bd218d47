// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/wabas.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Waba wabaIn(const QJsonObject &item, const BusinessManagerId &manager, Waba::Ownership ownership)
{
    return Waba{WabaId(item.value("id"_L1).toString()), manager, item.value("name"_L1).toString(), ownership};
}

} // namespace

GraphCall ListWabas::call() const
{
    const QLatin1StringView edge = ownership == Waba::Ownership::Owned
        ? "/owned_whatsapp_business_accounts"_L1
        : "/client_whatsapp_business_accounts"_L1;
    return getCall(businessManager.value() + edge, listFields(u"id,name"_s));
}

Result<QList<Waba>> ListWabas::answerIn(const QList<QJsonObject> &items) const
{
    QList<Waba> wabas;
    for (const QJsonObject &item : items)
        wabas << wabaIn(item, businessManager, ownership);
    return wabas;
}

GraphCall FetchWaba::call() const
{
    return getCall(waba.value(), onlyFields(u"id,name"_s));
}

Result<Waba> FetchWaba::answerIn(const QJsonObject &answer) const
{
    const Waba found = wabaIn(answer, businessManager, Waba::Ownership::Owned);
    if (found.id.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"waba"_s);
    return found;
}

GraphCall FetchWabaOwner::call() const
{
    return getCall(waba.value(), onlyFields(u"id,owner_business_info"_s));
}

Result<BusinessManager> FetchWabaOwner::answerIn(const QJsonObject &answer) const
{
    const QJsonObject info = answer.value("owner_business_info"_L1).toObject();
    BusinessManager owner;
    owner.id = BusinessManagerId(info.value("id"_L1).toString());
    owner.name = info.value("name"_L1).toString();
    if (owner.id.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"owner"_s);
    return owner;
}

} // namespace shoptalk
