// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/localservers.h"
#include "serverprocess.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace shoptalk::support {

/// The sandbox and a relay that receives from it: real programs on loopback, with secrets of this run only.
class Servers {
public:
    /// Everything is written below `folder`. `scenario` is a file of resources/scenarios without ".json", or
    /// the path of another file.
    Servers(const QString &folder, const QString &scenario);

    /// Starts both. `sandboxArguments` are added, e.g. {"--speed", "50"}.
    bool start(const QStringList &sandboxArguments = {});
    bool startSandbox(const QStringList &arguments = {});
    /// The public address in the relay's settings; empty if it is where it listens. Takes effect when the
    /// relay starts next.
    void setPublicUrl(const QUrl &url) { m_servers.publicUrl = url; }
    /// Adds a line to the section [meta] of the relay's settings. Takes effect when the relay starts next.
    void setMeta(const QString &line) { m_servers.moreMeta = line; }
    /// Starts it on the same port as before, so that consoles and the sandbox find it again.
    bool startRelay();

    ServerProcess &sandbox() { return m_sandbox; }
    ServerProcess &relay() { return m_relay; }
    QUrl relayUrl() const { return m_servers.relayUrl(); }

    /// A new one-time code from `shoptalk-relay pair`; empty on failure.
    QString pairingCode(const QString &workspace = QStringLiteral("Corner Shop"));

    /// Sets the app's callback address at Meta, as its operator would, to the relay's path under this host.
    bool deliverTo(const QString &host, const QString &fields = QStringLiteral("messages"));
    /// Runs `shoptalk-relay replay`, so that the consoles read the events after `after` again.
    bool replay(qint64 after);

    /// Switches a simulated fault of Meta on or off; `count` limits how often it occurs.
    bool setFault(const QString &name, bool on = true, int count = 0);
    /// Makes a customer of the scenario write.
    bool customerSays(const QString &waId, const QString &text);
    /// Changes the identity of a customer: any of wa_id, user_id, username, hides_number. `who` is the number
    /// or the user id.
    bool customerChangesIdentity(const QString &who, const QJsonObject &identity);

    QString relayDatabase() const;
    /// The first login configuration of the scenario's app at Meta; empty if there is none.
    QString loginConfigId() const;
    const QString &appSecret() const { return m_servers.appSecret; }
    const QString &verifyToken() const { return m_servers.verifyToken; }
    const QString &problem() const { return m_problem; }

private:
    bool writeFiles();
    /// The output of a command of the relay's program; empty if it fails.
    std::optional<QString> command(const QString &name, const QStringList &arguments) const;

    LocalServers m_servers;
    ServerProcess m_sandbox;
    ServerProcess m_relay;
    QString m_problem;
};

} // namespace shoptalk::support
