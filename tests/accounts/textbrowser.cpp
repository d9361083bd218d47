// SPDX-License-Identifier: GPL-3.0-or-later
#include "textbrowser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <qcoro/qcoronetworkreply.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

QByteArray formOf(const QUrl &address, const QStringList &declined, bool cancels)
{
    QUrlQuery form(address);
    const QStringList asked = form.queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u',');
    for (const QString &permission : asked) {
        if (!declined.contains(permission))
            form.addQueryItem(u"grant_"_s + permission, u"on"_s);
    }
    form.addQueryItem(u"decision"_s, cancels ? u"cancel"_s : u"continue"_s);
    return form.toString(QUrl::FullyEncoded).toUtf8();
}

Result<LoginResult> readRedirect(const QUrl &redirect)
{
    const QUrlQuery query(redirect);
    if (query.hasQueryItem(u"error"_s))
        return failure(Error::Kind::Cancelled, u"login_declined"_s);
    if (!query.hasQueryItem(u"code"_s))
        return failure(Error::Kind::Rejected, u"login_error"_s, redirect.toString(QUrl::RemoveQuery));
    return LoginResult{query.queryItemValue(u"code"_s, QUrl::FullyDecoded),
                       query.queryItemValue(u"state"_s, QUrl::FullyDecoded)};
}

} // namespace

QCoro::Task<Result<LoginResult>> TextBrowser::show(LoginRequest request)
{
    m_requests << request;
    if (closes)
        co_return failure(Error::Kind::Cancelled, u"login_closed"_s);
    QNetworkAccessManager network;
    QNetworkRequest open(request.address);
    open.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> page(network.get(open));
    co_await page.get();
    // Meta may answer before it shows a page.
    const QUrl atOnce = page->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!atOnce.isEmpty())
        co_return readRedirect(atOnce);
    QNetworkRequest post(request.address.adjusted(QUrl::RemoveQuery));
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    post.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const QByteArray form = formOf(request.address, declined, cancels);
    const std::unique_ptr<QNetworkReply> reply(network.post(post, form));
    co_await reply.get();
    Result<LoginResult> result =
        readRedirect(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    if (result) {
        m_answers << *result;
        if (tamper)
            tamper(*result);
    }
    co_return result;
}

} // namespace shoptalk::test
