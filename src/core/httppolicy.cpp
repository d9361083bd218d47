// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httppolicy.h"

#include <QNetworkRequest>

namespace shoptalk {

namespace {

constexpr int maxRedirects = 3;

} // namespace

void applyPolicy(const HttpPolicy &policy, QNetworkRequest &request)
{
    request.setTransferTimeout(int(policy.timeout.count()));
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, policy.isHttp2Allowed);
    const bool mayRedirect = policy.redirects == HttpPolicy::Redirects::NotLessSafe;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         mayRedirect ? QNetworkRequest::NoLessSafeRedirectPolicy
                                     : QNetworkRequest::ManualRedirectPolicy);
    if (mayRedirect)
        request.setMaximumRedirectsAllowed(maxRedirects);
}

} // namespace shoptalk
