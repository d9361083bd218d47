// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/localservers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int secretBytes = 16;
const QString settingsFile = QStringLiteral("relay.toml");

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text.toUtf8()) >= 0;
}

/// The app in the scenario.
QString appIdOf(const QString &scenario)
{
    QFile file(scenario);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"app"_s].toObject()[u"id"_s].toString();
}

QUrl addressOf(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

} // namespace

QUrl LocalServers::sandboxUrl() const
{
    return addressOf(sandboxPort);
}

QUrl LocalServers::relayUrl() const
{
    return addressOf(relayPort);
}

QStringList LocalServers::sandboxArguments() const
{
    const QDir files(folder);
    const QString relay = relayUrl().toString();
    return {u"--scenario"_s,
            scenario,
            u"--listen"_s,
            u"127.0.0.1:%1"_s.arg(sandboxPort),
            u"--app-secret-file"_s,
            files.filePath(u"app_secret"_s),
            u"--verify-token-file"_s,
            files.filePath(u"verify_token"_s),
            u"--webhook-url"_s,
            relay + "/webhooks/whatsapp"_L1,
            u"--redirect-uri"_s,
            relay + "/oauth/callback"_L1};
}

QStringList LocalServers::relayArguments(const QString &command) const
{
    return {command, u"--config"_s, QDir(folder).filePath(settingsFile)};
}

Result<void> LocalServers::writeFiles() const
{
    const QDir files(folder);
    const QString settings = uR"([server]
listen = "127.0.0.1:%1"
public_url = "%5"

[metrics]
listen = "off"

[database]
path = "%2/relay.db"

[meta]
app_id = "%3"
app_secret_file = "%2/app_secret"
verify_token_file = "%2/verify_token"
graph_url = "%4"
graph_version = "v26.0"
%6
)"_s.arg(relayPort)
                                 .arg(files.absolutePath(), appIdOf(scenario), sandboxUrl().toString(),
                                      (publicUrl.isEmpty() ? relayUrl() : publicUrl).toString(), moreMeta);
    const bool isWritten = QDir().mkpath(folder) && writeFile(files.filePath(u"app_secret"_s), appSecret)
        && writeFile(files.filePath(u"verify_token"_s), verifyToken)
        && writeFile(files.filePath(settingsFile), settings);
    if (!isWritten)
        return failure(Error::Kind::Storage, Reason::None, u"the files of the servers cannot be written"_s);
    return {};
}

QString newServerSecret()
{
    QByteArray value(secretBytes, Qt::Uninitialized);
    for (char &byte : value)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(value.toHex());
}

} // namespace shoptalk
