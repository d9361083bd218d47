// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

namespace {

LocalServers serversIn(const QString &folder, const QString &scenario)
{
    LocalServers servers;
    servers.folder = folder;
    servers.scenario = QDir::isAbsolutePath(scenario)
        ? scenario
        : QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/") + scenario + ".json"_L1;
    servers.appSecret = newServerSecret();
    servers.verifyToken = newServerSecret();
    servers.sandboxPort = freePort();
    servers.relayPort = freePort();
    return servers;
}

} // namespace

Servers::Servers(const QString &folder, const QString &scenario)
    : m_servers(serversIn(folder, scenario))
    , m_sandbox(builtProgram(u"shoptalk-sandbox"_s), QDir(folder).filePath(u"sandbox.log"_s))
    , m_relay(builtProgram(u"shoptalk-relay"_s), QDir(folder).filePath(u"relay.log"_s))
{
}

bool Servers::writeFiles()
{
    const Result<void> written = m_servers.writeFiles();
    if (!written)
        m_problem = u"cannot write into "_s + m_servers.folder;
    return written.has_value();
}

bool Servers::start(const QStringList &sandboxArguments)
{
    return startSandbox(sandboxArguments) && startRelay();
}

bool Servers::startSandbox(const QStringList &arguments)
{
    if (!writeFiles())
        return false;
    const bool started = m_sandbox.start(m_servers.sandboxArguments() + arguments);
    m_problem = m_sandbox.problem();
    return started;
}

bool Servers::startRelay()
{
    if (!writeFiles())
        return false;
    const bool started = m_relay.start(m_servers.relayArguments(u"serve"_s));
    m_problem = m_relay.problem();
    return started;
}

std::optional<QString> Servers::command(const QString &name, const QStringList &arguments) const
{
    QProcess program;
    program.start(builtProgram(u"shoptalk-relay"_s), m_servers.relayArguments(name) + arguments);
    if (!program.waitForFinished(patienceMs) || program.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
}

QString Servers::pairingCode(const QString &workspace)
{
    return command(u"pair"_s, {u"--workspace"_s, workspace}).value_or(QString());
}

bool Servers::deliverTo(const QString &host, const QString &fields)
{
    QUrl callback = relayUrl().resolved(QUrl(u"/webhooks/whatsapp"_s));
    callback.setHost(host);
    QUrl edge = m_sandbox.url().resolved(QUrl(u"/v26.0/700000000000001/subscriptions"_s));
    edge.setQuery(QUrlQuery{{u"access_token"_s, u"700000000000001|"_s + m_servers.appSecret}});
    const QJsonObject wanted{{u"object"_s, u"whatsapp_business_account"_s},
                             {u"callback_url"_s, callback.toString()},
                             {u"verify_token"_s, m_servers.verifyToken},
                             {u"fields"_s, fields}};
    return postJson(edge, wanted).status == 200;
}

bool Servers::replay(qint64 after)
{
    return command(u"replay"_s, {u"--after"_s, QString::number(after)}).has_value();
}

bool Servers::setFault(const QString &name, bool on, int count)
{
    QJsonObject body{{u"name"_s, name}, {u"on"_s, on}};
    if (count > 0)
        body.insert(u"count"_s, count);
    return postJson(m_sandbox.url().resolved(QUrl(u"/sandbox/faults"_s)), body).status / 100 == 2;
}

bool Servers::customerSays(const QString &waId, const QString &text)
{
    const QUrl url = m_sandbox.url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(waId)));
    return postJson(url, {{u"text"_s, text}}).status / 100 == 2;
}

bool Servers::customerChangesIdentity(const QString &who, const QJsonObject &identity)
{
    const QUrl url = m_sandbox.url().resolved(QUrl(u"/sandbox/customers/%1/identity"_s.arg(who)));
    return postJson(url, identity).status / 100 == 2;
}

QString Servers::loginConfigId() const
{
    QFile file(m_servers.scenario);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
    return scenario[u"login_configurations"_s].toObject().keys().value(0);
}

QString Servers::relayDatabase() const
{
    return QDir(m_servers.folder).filePath(u"relay.db"_s);
}

} // namespace shoptalk::support
