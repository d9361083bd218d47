// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/appshell.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString fileIn(const Options &options, const QString &name)
{
    return QDir(options.dataFolder).filePath(name);
}

} // namespace

AppShell::AppShell(QApplication &application, Options given)
    : options(std::move(given))
    , preferences(fileIn(options, u"settings.ini"_s))
    , language(application, preferences, options.language)
    , theme(application, options.theme.value_or(preferences.themeMode()), preferences.textScale())
    , keyFile(options.dataFolder)
    , keyStoreSelector(keychain, keyFile)
    , installation(keyStoreSelector, preferences, options.dataFolder)
    , throttle(fileIn(options, u"unlock.ini"_s), clock)
    , idleWatch(clock)
    , window(theme, preferences)
    , notifier(Notifier::make())
{
}

QString AppShell::databasePath() const
{
    return fileIn(options, u"shoptalk.db"_s);
}

QString AppShell::logPath() const
{
    return fileIn(options, u"shoptalk.log"_s);
}

} // namespace shoptalk
