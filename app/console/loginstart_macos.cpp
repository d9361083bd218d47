// SPDX-License-Identifier: GPL-3.0-or-later
// Source: launchd.plist(5). launchd reads the folder at each login, so it need not be notified.
#include "app/console/loginstart.h"
#include "core/savefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString agentPath()
{
    return QDir::home().filePath(u"Library/LaunchAgents/example.shoptalk.Shoptalk.plist"_s);
}

Error failure(const QString &detail)
{
    return {Error::Kind::Storage, Reason::None, {}, detail};
}

QByteArray agentFor(const QStringList &command)
{
    QString arguments;
    for (const QString &argument : command)
        arguments += u"    <string>"_s + argument.toHtmlEscaped() + u"</string>\n"_s;
    const QString agent = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\">\n<dict>\n"
                          "  <key>Label</key>\n  <string>example.shoptalk.Shoptalk</string>\n"
                          "  <key>ProgramArguments</key>\n  <array>\n%1  </array>\n"
                          "  <key>RunAtLoad</key>\n  <true/>\n"
                          "  <key>ProcessType</key>\n  <string>Interactive</string>\n</dict>\n</plist>\n"_s;
    return agent.arg(arguments).toUtf8();
}

} // namespace

/// For a worker thread.
bool startsAtLogin()
{
    return QFile::exists(agentPath());
}

/// For a worker thread.
Result<void> setStartsAtLogin(bool isOn, const QStringList &arguments)
{
    const QString path = agentPath();
    if (!isOn) {
        if (QFile::exists(path) && !QFile::remove(path))
            return tl::unexpected(failure(u"the launch agent could not be removed"_s));
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return tl::unexpected(failure(u"the folder of launch agents could not be made"_s));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(agentFor(loginCommand(arguments))) < 0
        || !commitWhole(file))
        return tl::unexpected(failure(file.errorString()));
    return {};
}

} // namespace shoptalk
