// SPDX-License-Identifier: GPL-3.0-or-later
#include "metalogin.h"

#include "waiting.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

namespace {

const QStringList permissions{u"business_management"_s, u"whatsapp_business_management"_s,
                              u"whatsapp_business_messaging"_s};

} // namespace

QUrl loginRedirect(const QUrl &sandbox)
{
    return sandbox.resolved(QUrl(u"/connect/login_success.html"_s));
}

QUrl allowLogin(const QUrl &sandbox, const QString &appId, const QString &responseType)
{
    QUrlQuery form{{u"client_id"_s, appId},
                   {u"redirect_uri"_s, loginRedirect(sandbox).toString()},
                   {u"state"_s, u"invented-state"_s},
                   {u"response_type"_s, responseType},
                   {u"scope"_s, permissions.join(u',')},
                   {u"decision"_s, u"continue"_s}};
    for (const QString &permission : permissions)
        form.addQueryItem(u"grant_"_s + permission, u"on"_s);
    QNetworkRequest request(sandbox.resolved(QUrl(u"/v26.0/dialog/oauth"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
    if (!waitUntil([&reply] { return reply->isFinished(); }))
        return {};
    return reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
}

QByteArray userToken(const QUrl &sandbox, const QString &appId)
{
    const QUrl redirect = allowLogin(sandbox, appId, u"token"_s);
    return QUrlQuery(redirect.fragment()).queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8();
}

} // namespace shoptalk::support
