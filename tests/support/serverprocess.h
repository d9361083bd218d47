// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace shoptalk::support {

/// A real server program as a process of its own. It says {"listening":"http://…"} on standard output once it
/// is ready; its log goes to `logPath`. Ended with the object.
class ServerProcess {
public:
    ServerProcess(QString program, QString logPath);
    ~ServerProcess();

    /// Returns false and sets `problem()` if it ends, or prints nothing, before it is ready.
    bool start(const QStringList &arguments,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// Asks it to end (SIGTERM) and waits; false if it had to be killed.
    bool stop();
    /// Kills it with SIGKILL, like a power cut.
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    const QUrl &url() const { return m_url; }
    const QString &logPath() const { return m_logPath; }
    qint64 processId() const { return m_process.processId(); }
    const QString &problem() const { return m_problem; }

private:
    QString m_program;
    QString m_logPath;
    QProcess m_process;
    QUrl m_url;
    QString m_problem;
};

/// The path of an executable of this build.
QString builtProgram(const QString &name);
/// A port on 127.0.0.1 that was free a moment ago. Only another listener can take it in the meantime.
quint16 freePort();

/// The status and the JSON object of an answer; status 0 if there was none.
struct Answer {
    int status = 0;
    QJsonObject body;
};
Answer getJson(const QUrl &url);
Answer postJson(const QUrl &url, const QJsonObject &body);

} // namespace shoptalk::support
