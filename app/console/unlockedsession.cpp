// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/unlockedsession.h"

#include "app/console/language.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString fileIn(const Options &options, const QString &name)
{
    return QDir(options.dataFolder).filePath(name);
}

/// Meta's own page for the end of a desktop login. Source: manual login flow.
QUrl redirectFor(const Options &options)
{
    return options.loginUrl.resolved(QUrl(u"/connect/login_success.html"_s));
}

/// Sets the language before anything that shows text is made.
Options speaking(QApplication &application, Options options)
{
    useLanguage(application, options.language);
    return options;
}

} // namespace

Composition::AppShell::AppShell(QApplication &application, Options given)
    : options(speaking(application, std::move(given)))
    , preferences(fileIn(options, u"settings.ini"_s))
    , theme(application, options.theme.value_or(preferences.themeMode()), preferences.textScale())
    , keyFile(options.dataFolder)
    , keyStoreSelector(keychain, keyFile)
    , throttle(fileIn(options, u"unlock.ini"_s), clock)
    , idleWatch(clock)
    , window(theme, preferences)
    , notifier(Notifier::make())
    , wakeToken(wakeTokenNetwork)
{
}

QString Composition::AppShell::databasePath() const
{
    return fileIn(options, u"shoptalk.db"_s);
}

Composition::UnlockedSession::UnlockedSession(AppShell &shell)
    : options(shell.options)
    , clock(shell.clock)
    , preferences(shell.preferences)
    , theme(shell.theme)
    , window(shell.window)
    , store(shell.databasePath())
    , vault(shell.keyStoreSelector, preferences.installation())
    , keys(store, vault)
    , relay(network, QUrl())
    , graph(network, options.graphUrl, u"v26.0"_s)
    , accounts(store, vault, clock)
    , pictures(store, graph)
    , setup({store, vault, relay, graph, login, {options.loginUrl, redirectFor(options)}}, pictures)
    , intake(store)
    , contentFiller(store)
    , stream(relay, intake)
    , outbox(store, graph, accounts, clock)
    , conversations(store)
    , messages(store)
    , startup(store, shell.databasePath(), vault, keys, relay, graph)
    , backups(store, vault, shell.databasePath(), clock)
    , monitor(store, preferences, clock, shell.databasePath())
    , care({store, vault, relay, graph, clock, outbox, setup, pictures, theme, window})
    , notices(*shell.notifier)
{
}

} // namespace shoptalk
