// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

namespace {

QString randomHex(int bytes)
{
    QByteArray value(bytes, Qt::Uninitialized);
    for (char &byte : value)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(value.toHex());
}

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// The app in the scenario.
QString appIdOf(const QString &scenarioFile)
{
    QFile file(scenarioFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"app"_s].toObject()[u"id"_s].toString();
}

} // namespace

Servers::Servers(QString folder, const QString &scenario)
    : m_folder(std::move(folder))
    , m_scenario(QDir::isAbsolutePath(scenario)
                     ? scenario
                     : QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/") + scenario + ".json"_L1)
    , m_appSecret(randomHex(16))
    , m_verifyToken(randomHex(16))
    , m_sandboxPort(freePort())
    , m_relayPort(freePort())
    , m_sandbox(builtProgram(u"shoptalk-sandbox"_s), QDir(m_folder).filePath(u"sandbox.log"_s))
    , m_relay(builtProgram(u"shoptalk-relay"_s), QDir(m_folder).filePath(u"relay.log"_s))
{
}

bool Servers::writeFiles()
{
    const QDir folder(m_folder);
    const QString config =
        uR"([server]
listen = "127.0.0.1:%1"
public_url = "%5"

[database]
path = "%2/relay.db"

[meta]
app_id = "%3"
app_secret_file = "%2/app_secret"
verify_token_file = "%2/verify_token"
graph_url = "http://127.0.0.1:%4"
graph_version = "v26.0"
%6
)"_s.arg(m_relayPort)
            .arg(folder.absolutePath(), appIdOf(m_scenario))
            .arg(m_sandboxPort)
            .arg((m_publicUrl.isEmpty() ? relayUrl() : m_publicUrl).toString(), m_moreMeta);
    return QDir().mkpath(m_folder) && writeFile(folder.filePath(u"app_secret"_s), m_appSecret)
        && writeFile(folder.filePath(u"verify_token"_s), m_verifyToken)
        && writeFile(folder.filePath(u"relay.toml"_s), config);
}

bool Servers::start(const QStringList &sandboxArguments)
{
    return startSandbox(sandboxArguments) && startRelay();
}

bool Servers::startSandbox(const QStringList &arguments)
{
    if (!writeFiles()) {
        m_problem = u"cannot write into "_s + m_folder;
        return false;
    }
    const QDir folder(m_folder);
    QStringList all{u"--scenario"_s, m_scenario, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_sandboxPort)};
    all << u"--app-secret-file"_s << folder.filePath(u"app_secret"_s) << u"--verify-token-file"_s
        << folder.filePath(u"verify_token"_s) << u"--webhook-url"_s
        << relayUrl().toString() + "/webhooks/whatsapp"_L1 << u"--redirect-uri"_s
        << relayUrl().toString() + "/oauth/callback"_L1 << arguments;
    const bool started = m_sandbox.start(all);
    m_problem = m_sandbox.problem();
    return started;
}

bool Servers::startRelay()
{
    if (!writeFiles()) {
        m_problem = u"cannot write into "_s + m_folder;
        return false;
    }
    const bool started = m_relay.start({u"serve"_s, u"--config"_s, QDir(m_folder).filePath(u"relay.toml"_s)});
    m_problem = m_relay.problem();
    return started;
}

QUrl Servers::relayUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_relayPort));
}

std::optional<QString> Servers::command(const QString &name, const QStringList &arguments) const
{
    QProcess program;
    program.start(builtProgram(u"shoptalk-relay"_s),
                  QStringList{name, u"--config"_s, QDir(m_folder).filePath(u"relay.toml"_s)} + arguments);
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
    edge.setQuery(QUrlQuery{{u"access_token"_s, u"700000000000001|"_s + m_appSecret}});
    const QJsonObject wanted{{u"object"_s, u"whatsapp_business_account"_s},
                             {u"callback_url"_s, callback.toString()},
                             {u"verify_token"_s, m_verifyToken},
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
    QFile file(m_scenario);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
    return scenario[u"login_configurations"_s].toObject().keys().value(0);
}

QString Servers::relayDatabase() const
{
    return QDir(m_folder).filePath(u"relay.db"_s);
}

} // namespace shoptalk::support
