// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Windows documentation, "Run and RunOnce Registry Keys".
#include "app/console/loginstart.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto entryName = "Shoptalk"_L1;

QString runKey()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}

/// Neither a path nor our arguments can contain a quotation mark on Windows.
QString quoted(const QString &argument)
{
    return u'"' + QDir::toNativeSeparators(argument) + u'"';
}

} // namespace

bool startsAtLogin()
{
    return QSettings(runKey(), QSettings::NativeFormat).contains(entryName);
}

Result<void> setStartsAtLogin(bool isOn, const QStringList &arguments)
{
    QSettings run(runKey(), QSettings::NativeFormat);
    if (isOn) {
        QStringList words;
        const QStringList command = loginCommand(arguments);
        for (const QString &argument : command)
            words << quoted(argument);
        run.setValue(entryName, words.join(u' '));
    } else {
        run.remove(entryName);
    }
    run.sync();
    if (run.status() != QSettings::NoError)
        return tl::unexpected(Error{Error::Kind::Storage, Reason::None, {}, u"the Run key was refused"_s});
    return {};
}

} // namespace shoptalk
