// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphcall.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall getCall(const QString &path, const QUrlQuery &query)
{
    return GraphCall{GraphCall::Method::Get, path, query};
}

GraphCall postCall(const QString &path, const QJsonObject &body)
{
    return GraphCall{GraphCall::Method::Post, path, QUrlQuery(), body};
}

GraphCall deleteCall(const QString &path, const QUrlQuery &query)
{
    return GraphCall{GraphCall::Method::Delete, path, query};
}

QUrlQuery onlyFields(const QString &names)
{
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, names);
    return query;
}

QUrlQuery listFields(const QString &names)
{
    QUrlQuery query = onlyFields(names);
    query.addQueryItem(u"limit"_s, u"100"_s);
    return query;
}

QJsonObject cloudApiBody()
{
    return QJsonObject{{u"messaging_product"_s, u"whatsapp"_s}};
}

} // namespace shoptalk
