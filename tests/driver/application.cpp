// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

Application::Application(QString folder, QString program)
    : m_path(QDir(folder).filePath(program))
{
}

QProcessEnvironment Application::environment(const QString &pluginFolder, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_PLUGIN_PATH"_s, pluginFolder);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"shoptalkdriver"_s);
    environment.insert(u"SHOPTALK_DRIVER_DIR"_s, folder);
    return environment;
}

bool Application::connect(int timeoutMs)
{
    const bool connected = support::waitUntil(
        [this] {
            if (m_socket.state() == QLocalSocket::ConnectedState)
                return true;
            m_socket.abort();
            m_socket.connectToServer(m_path);
            return m_socket.waitForConnected(100);
        },
        std::chrono::milliseconds(timeoutMs));
    if (!connected)
        m_problem = m_path + " does not listen"_L1;
    return connected;
}

bool Application::reconnect()
{
    m_socket.abort();
    return connect();
}

bool Application::isGone()
{
    QLocalSocket probe;
    probe.connectToServer(m_path);
    return !probe.waitForConnected(200);
}

std::optional<QJsonObject> Application::ask(const QJsonObject &request)
{
    if (!connect())
        return std::nullopt;
    m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(support::patienceMs)) {
            m_problem = u"no answer to "_s + request[u"do"_s].toString() + u": "_s + m_socket.errorString();
            return std::nullopt;
        }
    }
    return QJsonDocument::fromJson(m_socket.readLine()).object();
}

bool Application::act(const QJsonObject &request, int timeoutMs)
{
    const bool isDone = support::waitUntil(
        [this, &request] {
            const auto answer = ask(request);
            if (answer)
                m_problem = (*answer)[u"error"_s].toString();
            return answer && m_problem.isEmpty();
        },
        std::chrono::milliseconds(timeoutMs));
    if (!isDone)
        m_problem += "; there are: "_L1 + names().join(u' ');
    return isDone;
}

bool Application::waitVisible(const QString &name, int timeoutMs)
{
    const bool seen =
        support::waitUntil([this, &name] { return isVisible(name); }, std::chrono::milliseconds(timeoutMs));
    if (!seen)
        m_problem = name + " does not come into sight; there are: "_L1 + names().join(u' ');
    return seen;
}

bool Application::waitHidden(const QString &name, int timeoutMs)
{
    const bool gone =
        support::waitUntil([this, &name] { return !isVisible(name); }, std::chrono::milliseconds(timeoutMs));
    if (!gone)
        m_problem = name + " stays in sight"_L1;
    return gone;
}

bool Application::waitText(const QString &name, const QString &part, int timeoutMs)
{
    QString last;
    const bool found = support::waitUntil(
        [&] {
            last = text(name);
            return last.contains(part);
        },
        std::chrono::milliseconds(timeoutMs));
    if (!found)
        m_problem = name + u" says “"_s + last + u"”, not “"_s + part + u"”"_s;
    return found;
}

bool Application::waitAccessibleName(const QString &name, const QString &part, int timeoutMs)
{
    QString last;
    const bool found = support::waitUntil(
        [&] {
            const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, name}});
            last = answer ? (*answer)[u"accessibleName"_s].toString() : QString();
            return answer && (*answer)[u"visible"_s].toBool() && last.contains(part);
        },
        std::chrono::milliseconds(timeoutMs));
    if (!found)
        m_problem = name + u" is called “"_s + last + u"”, not “"_s + part + u"”"_s;
    return found;
}

std::optional<int> Application::waitRow(const QString &name, const QString &part, int timeoutMs)
{
    std::optional<int> found;
    const bool seen = support::waitUntil(
        [&] {
            const QList<Row> all = rows(name);
            for (int row = int(all.size()) - 1; row >= 0 && !found; --row) {
                if (all.at(row).text.contains(part) || all.at(row).accessible.contains(part))
                    found = row;
            }
            return found.has_value();
        },
        std::chrono::milliseconds(timeoutMs));
    if (!seen)
        m_problem = u"no row of "_s + name + u" contains “"_s + part + u"”"_s;
    return found;
}

bool Application::waitFocus(const QString &name, int timeoutMs)
{
    return support::waitUntil(
        [this, &name] {
            const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, name}});
            return answer && (*answer)[u"focus"_s].toBool();
        },
        std::chrono::milliseconds(timeoutMs));
}

QString Application::text(const QString &name)
{
    const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, name}});
    return answer ? (*answer)[u"text"_s].toString() : QString();
}

bool Application::isVisible(const QString &name)
{
    const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, name}});
    return answer && (*answer)[u"visible"_s].toBool();
}

bool Application::isMinimised(const QString &name)
{
    const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, name}});
    return answer && (*answer)[u"minimised"_s].toBool();
}

QRect Application::rectangle(const QString &name)
{
    const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, name}});
    const QJsonArray rect = answer ? (*answer)[u"rect"_s].toArray() : QJsonArray();
    return rect.size() == 4 ? QRect(rect[0].toInt(), rect[1].toInt(), rect[2].toInt(), rect[3].toInt())
                            : QRect();
}

QList<Row> Application::rows(const QString &name)
{
    QList<Row> list;
    const auto answer = ask({{u"do"_s, u"rows"_s}, {u"name"_s, name}});
    if (!answer)
        return list;
    const QJsonArray found = (*answer)[u"rows"_s].toArray();
    for (const QJsonValue &row : found) {
        list << Row{row[u"text"_s].toString(), row[u"accessible"_s].toString(), row[u"inSight"_s].toBool(),
                    row[u"selected"_s].toBool()};
    }
    return list;
}

QStringList Application::names()
{
    QStringList list;
    const auto answer = ask({{u"do"_s, u"names"_s}});
    const QJsonArray found = answer ? (*answer)[u"names"_s].toArray() : QJsonArray();
    for (const QJsonValue &name : found)
        list << name.toString();
    return list;
}

QList<Text> Application::texts(const QString &name)
{
    QList<Text> list;
    const auto answer = ask({{u"do"_s, u"texts"_s}, {u"name"_s, name}});
    const QJsonArray found = answer ? (*answer)[u"texts"_s].toArray() : QJsonArray();
    for (const QJsonValue &each : found)
        list << Text{each[u"name"_s].toString(), each[u"text"_s].toString()};
    return list;
}

bool Application::click(const QString &name)
{
    return act({{u"do"_s, u"click"_s}, {u"name"_s, name}});
}

bool Application::clickRow(const QString &name, const QString &part)
{
    return support::waitUntil([this, &name, &part] {
        const auto row = waitRow(name, part);
        if (!row)
            return false;
        const auto answer =
            ask({{u"do"_s, u"clickRow"_s}, {u"name"_s, name}, {u"row"_s, *row}, {u"part"_s, part}});
        if (answer)
            m_problem = (*answer)[u"error"_s].toString();
        return answer && m_problem.isEmpty();
    });
}

bool Application::chooseEntry(const QString &name)
{
    return act({{u"do"_s, u"chooseEntry"_s}, {u"name"_s, name}});
}

QString Application::takeDemoKey()
{
    if (m_socket.state() != QLocalSocket::ConnectedState)
        return {};
    const auto answer = ask({{u"do"_s, u"demoKey"_s}});
    return answer ? (*answer)[u"key"_s].toString() : QString();
}

bool Application::type(const QString &name, const QString &text)
{
    return act({{u"do"_s, u"type"_s}, {u"name"_s, name}, {u"text"_s, text}});
}

bool Application::clear(const QString &name)
{
    return key(name, u"Ctrl+A"_s) && key(name, u"Del"_s);
}

bool Application::keyToWindow(const QString &key)
{
    return act({{u"do"_s, u"windowKey"_s}, {u"key"_s, key}});
}

bool Application::key(const QString &name, const QString &key)
{
    return act({{u"do"_s, u"key"_s}, {u"name"_s, name}, {u"key"_s, key}});
}

bool Application::grab(const QString &path, const QString &name)
{
    return act({{u"do"_s, u"grab"_s}, {u"name"_s, name}, {u"path"_s, path}});
}

bool Application::resize(int width, int height)
{
    return act({{u"do"_s, u"resize"_s}, {u"width"_s, width}, {u"height"_s, height}});
}

bool Application::minimise()
{
    return act({{u"do"_s, u"minimise"_s}});
}

bool Application::activate()
{
    return support::waitUntil([this] {
        const auto answer = ask({{u"do"_s, u"inspect"_s}, {u"name"_s, u"mainWindow"_s}});
        if (answer && (*answer)[u"active"_s].toBool())
            return true;
        act({{u"do"_s, u"activate"_s}});
        return false;
    });
}

bool Application::passTime(std::chrono::seconds time)
{
    return act({{u"do"_s, u"passTime"_s}, {u"seconds"_s, qint64(time.count())}});
}

bool Application::close()
{
    return act({{u"do"_s, u"close"_s}});
}

} // namespace shoptalk::driver
