// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Desktop Application Autostart Specification 0.5, Desktop Entry Specification 1.5.
#include "app/console/loginstart.h"
#include "core/savefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString entryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::ConfigLocation))
        .filePath(u"autostart/shoptalk.desktop"_s);
}

Error failure(const QString &detail)
{
    return {Error::Kind::Storage, Reason::None, {}, detail};
}

/// One argument of an Exec line: quoted, because it may contain spaces.
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        argument.replace(special, QString(u'\\') + special);
    argument.replace(u'%', u"%%"_s);
    argument.replace(u'\\', u"\\\\"_s); // the file format of desktop entries escapes backslashes once more
    return u'"' + argument + u'"';
}

QByteArray entryFor(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command)
        words << quoted(argument);
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Shoptalk\n"
                          "Icon=shoptalk\n"
                          "Exec=%1\n"
                          "X-GNOME-Autostart-enabled=true\n"_s;
    return entry.arg(words.join(u' ')).toUtf8();
}

} // namespace

/// For a worker thread.
bool startsAtLogin()
{
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = file.readAll().split('\n');
    // Desktops may switch an entry off with these keys instead of removing it.
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

/// For a worker thread.
Result<void> setStartsAtLogin(bool isOn, const QStringList &arguments)
{
    const QString path = entryPath();
    if (!isOn) {
        if (QFile::exists(path) && !QFile::remove(path))
            return tl::unexpected(failure(u"the autostart entry could not be removed"_s));
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return tl::unexpected(failure(u"the autostart folder could not be made"_s));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entryFor(loginCommand(arguments))) < 0
        || !commitWhole(file))
        return tl::unexpected(failure(file.errorString()));
    return {};
}

} // namespace shoptalk
