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

/// What the person decides in the dialog.
struct Decision {
    QStringList declined;
    QStringList accounts;
    bool cancels = false;
};

QByteArray formOf(const QUrl &address, const Decision &decision)
{
    QUrlQuery form(address);
    const QStringList asked = form.queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u',');
    for (const QString &permission : asked) {
        if (!decision.declined.contains(permission))
            form.addQueryItem(u"grant_"_s + permission, u"on"_s);
    }
    if (!decision.accounts.isEmpty())
        form.addQueryItem(u"accounts"_s, u"chosen"_s);
    for (const QString &account : decision.accounts)
        form.addQueryItem(u"account_"_s + account, u"on"_s);
    form.addQueryItem(u"decision"_s, decision.cancels ? u"cancel"_s : u"continue"_s);
    return form.toString(QUrl::FullyEncoded).toUtf8();
}

Result<LoginResult> readRedirect(const QUrl &redirect)
{
    const QUrlQuery query(redirect);
    if (query.hasQueryItem(u"error"_s))
        return failure(Error::Kind::Cancelled, Reason::LoginDeclined);
    if (!query.hasQueryItem(u"code"_s))
        return failure(Error::Kind::Rejected, Reason::LoginError, redirect.toString(QUrl::RemoveQuery));
    return LoginResult{query.queryItemValue(u"code"_s, QUrl::FullyDecoded),
                       query.queryItemValue(u"state"_s, QUrl::FullyDecoded)};
}

/// Opens the dialog and decides; gives the address to which Meta redirects. Empty: none.
QCoro::Task<QUrl> decide(QUrl address, Decision decision)
{
    QNetworkAccessManager network;
    QNetworkRequest open(address);
    open.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> page(network.get(open));
    co_await page.get();
    // Meta may answer before it shows a page.
    const QUrl atOnce = page->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!atOnce.isEmpty())
        co_return atOnce;
    QNetworkRequest post(address.adjusted(QUrl::RemoveQuery));
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    post.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const QByteArray form = formOf(address, decision);
    const std::unique_ptr<QNetworkReply> reply(network.post(post, form));
    co_await reply.get();
    co_return reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
}

struct Visit {
    QUrl address;
    Decision decision;
    std::function<void(QUrl &)> tamper;
    std::shared_ptr<TextBrowser::Ends> ends;
};

QCoro::Task<void> browse(Visit visit)
{
    QUrl redirect = co_await decide(visit.address, visit.decision);
    if (visit.tamper)
        visit.tamper(redirect);
    QNetworkAccessManager network;
    const QNetworkRequest open(redirect.adjusted(QUrl::RemoveFragment));
    const std::unique_ptr<QNetworkReply> page(network.get(open));
    co_await page.get();
    *visit.ends << std::pair(redirect, page->readAll());
}

} // namespace

QCoro::Task<Result<LoginResult>> TextBrowser::show(LoginRequest request)
{
    m_requests << request;
    if (closes)
        co_return failure(Error::Kind::Cancelled, Reason::LoginClosed);
    if (prefersBrowser)
        co_return failure(Error::Kind::Cancelled, Reason::LoginToBrowser);
    const Decision decision{declined, accounts, cancels};
    const QUrl redirect = co_await decide(request.address, decision);
    Result<LoginResult> result = readRedirect(redirect);
    if (result) {
        m_answers << *result;
        if (tamper)
            tamper(*result);
    }
    co_return result;
}

bool TextBrowser::openInBrowser(const QUrl &address)
{
    if (hasNoBrowser)
        return false;
    m_opened << address;
    if (!walksAway)
        browse({address, Decision{declined, accounts, cancels}, tamperRedirect, m_ends});
    return true;
}

} // namespace shoptalk::test
