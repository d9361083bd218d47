// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serverprocess.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace shoptalk::support {

/// The sandbox and a relay in front of it, real programs on loopback, with secrets of this run only.
class Servers {
public:
    /// Everything is written below `folder`. `scenario` is a file of resources/scenarios without ".json", or
    /// a path of one's own.
    Servers(QString folder, const QString &scenario);

    /// Starts both. `sandboxArguments` are added, e.g. {"--speed", "50"}.
    bool start(const QStringList &sandboxArguments = {});
    bool startSandbox(const QStringList &arguments = {});
    /// Where the relay says that Meta reaches it, instead of where it listens; empty: there. Counts from the
    /// relay's next start on.
    void setPublicUrl(const QUrl &url) { m_publicUrl = url; }
    /// A further line for the relay's section [meta]. Counts from the relay's next start on.
    void setMeta(const QString &line) { m_moreMeta = line; }
    /// On the same port as before, so that consoles and the sandbox find it again.
    bool startRelay();

    ServerProcess &sandbox() { return m_sandbox; }
    ServerProcess &relay() { return m_relay; }
    QUrl relayUrl() const;

    /// A fresh one-time code from `shoptalk-relay pair`; empty on failure.
    QString pairingCode(const QString &workspace = QStringLiteral("Corner Shop"));

    /// The app's callback address, as its operator sets it at Meta, is the relay's under this host.
    bool deliverTo(const QString &host, const QString &fields = QStringLiteral("messages"));
    /// `shoptalk-relay replay`: the consoles read again what follows `after`.
    bool replay(qint64 after);

    /// Switches something that goes wrong at Meta on or off; `count` limits how often.
    bool setFault(const QString &name, bool on = true, int count = 0);
    /// A customer of the scenario writes.
    bool customerSays(const QString &waId, const QString &text);
    /// What a customer is known by changes: any of wa_id, user_id, username, hides_number. `who`: number or
    /// user id.
    bool customerChangesIdentity(const QString &who, const QJsonObject &identity);

    QString relayDatabase() const;
    /// The first login configuration that the scenario's app has at Meta; empty: none.
    QString loginConfigId() const;
    const QString &appSecret() const { return m_appSecret; }
    const QString &verifyToken() const { return m_verifyToken; }
    const QString &problem() const { return m_problem; }

private:
    bool writeFiles();
    /// What the relay's program says to a command that ends; nothing if it fails.
    std::optional<QString> command(const QString &name, const QStringList &arguments) const;

    QString m_folder;
    QString m_scenario;
    QString m_appSecret;
    QString m_verifyToken;
    QUrl m_publicUrl;
    QString m_moreMeta;
    quint16 m_sandboxPort = 0;
    quint16 m_relayPort = 0;
    ServerProcess m_sandbox;
    ServerProcess m_relay;
    QString m_problem;
};

} // namespace shoptalk::support
