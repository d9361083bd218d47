// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginoutcome.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk {

bool isRedirect(const QUrl &url, const QUrl &redirect)
{
    constexpr auto rest = QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments;
    const auto base = [](QUrl address) {
        if (address.port() == (address.scheme() == "https"_L1 ? 443 : 80))
            address.setPort(-1);
        return address.adjusted(rest);
    };
    return base(url) == base(redirect);
}

QJsonObject outcomeOf(const QUrl &redirect)
{
    const QUrlQuery query(redirect);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (query.hasQueryItem(u"error"_s))
        return {{u"result"_s, u"error"_s},
                {u"error"_s, value(u"error"_s)},
                {u"reason"_s, value(u"error_reason"_s)}};
    if (value(u"code"_s).isEmpty())
        return {{u"result"_s, u"error"_s}, {u"error"_s, u"no_code"_s}, {u"reason"_s, QString()}};
    return {{u"result"_s, u"code"_s}, {u"code"_s, value(u"code"_s)}, {u"state"_s, value(u"state"_s)}};
}

QJsonObject closedOutcome()
{
    return {{u"result"_s, u"closed"_s}};
}

QJsonObject unreachableOutcome()
{
    return {{u"result"_s, u"unreachable"_s}};
}

QJsonObject browserOutcome()
{
    return {{u"result"_s, u"browser"_s}};
}

QJsonObject pageNews(PageState state)
{
    switch (state) {
    case PageState::Fine:
        return {{u"page"_s, u"fine"_s}};
    case PageState::Slow:
        return {{u"page"_s, u"slow"_s}};
    case PageState::Hangs:
        break;
    }
    return {{u"page"_s, u"hangs"_s}};
}

QByteArray outcomeLine(const QJsonObject &outcome)
{
    return QJsonDocument(outcome).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace shoptalk
