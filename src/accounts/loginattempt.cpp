// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/loginattempt.h"

#include "accounts/permissions.h"
#include "crypto/bytes.h"
#include "secrets/bytesof.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::size_t stateBytes = 32;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

LoginAttempt::LoginAttempt(LoginAddresses addresses, LoginApp app)
    : m_addresses(std::move(addresses))
    , m_app(std::move(app))
    , m_state(std::make_shared<const Secret>(
          QByteArray::fromStdString(crypto::toBase64Url(crypto::randomBytes(stateBytes)))))
{
}

QUrl LoginAttempt::address() const
{
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, encoded(m_app.id));
    query.addQueryItem(u"redirect_uri"_s, encoded(m_addresses.redirect.toString(QUrl::FullyEncoded)));
    query.addQueryItem(u"state"_s, QString::fromLatin1(m_state ? m_state->bytes() : QByteArray()));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    if (m_app.configId.isEmpty()) {
        query.addQueryItem(u"scope"_s, encoded(permissionsOfALogin().join(u',')));
    } else {
        // The configuration contains the permissions. Meta refuses both together.
        query.addQueryItem(u"config_id"_s, encoded(m_app.configId));
        query.addQueryItem(u"override_default_response_type"_s, u"true"_s);
    }
    query.addQueryItem(u"display"_s, m_app.inBrowser ? u"page"_s : u"popup"_s);
    if (m_app.rerequest)
        query.addQueryItem(u"auth_type"_s, u"rerequest"_s);
    QUrl address = m_addresses.loginBase;
    address.setPath(u'/' + m_app.graphVersion + u"/dialog/oauth"_s);
    address.setQuery(query);
    return address;
}

QStringList LoginAttempt::allowedHosts() const
{
    const QUrl &base = m_addresses.loginBase;
    QStringList hosts{base.port() == -1 ? base.host() : u"%1:%2"_s.arg(base.host()).arg(base.port())};
    if (base.host().endsWith(u".facebook.com"_s))
        hosts << u"*.facebook.com"_s << u"*.facebook.net"_s << u"*.fbcdn.net"_s << u"*.fbsbx.com"_s;
    return hosts;
}

Result<QString> LoginAttempt::accept(const LoginResult &answer)
{
    const SharedSecret expected = std::exchange(m_state, nullptr);
    const QByteArray given = answer.state.toUtf8();
    const bool isOurs = expected && crypto::equalInConstantTime(bytesOf(expected->bytes()), bytesOf(given));
    if (!isOurs)
        return failure(Error::Kind::Rejected, Reason::StateMismatch);
    return answer.code;
}

} // namespace shoptalk
