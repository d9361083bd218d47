// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/appshell.h"

#include "secrets/memorystore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString fileIn(const Options &options, const QString &name)
{
    return QDir(options.dataFolder).filePath(name);
}

std::unique_ptr<SecretStore> makeKeychain(bool isPractice)
{
    if (isPractice)
        return std::make_unique<MemoryStore>();
    return std::make_unique<Keychain>();
}

/// The source of updates that this program was built with; none for a practice shop.
UpdateSource updateSource(bool isPractice)
{
    UpdateSource source;
    source.installed = QVersionNumber::fromString(QStringLiteral(SHOPTALK_VERSION));
    if (isPractice)
        return source;
    source.feed = QUrl(QStringLiteral(SHOPTALK_UPDATE_URL));
    source.publicKey = QByteArray::fromBase64(SHOPTALK_UPDATE_KEY);
    return source;
}

} // namespace

AppShell::AppShell(QApplication &application, Options given)
    : options(std::move(given))
    , preferences(settingsPath(options))
    , remembered(settingsPath(options))
    , desktop(settingsPath(options))
    , language(application, preferences, options.language)
    , theme(application, options.theme.value_or(preferences.themeMode()), preferences.textScale())
    , keychain(makeKeychain(options.isPractice))
    , keyFile(options.dataFolder)
    , keyStoreSelector(*keychain, keyFile)
    , installation(keyStoreSelector, preferences, options.dataFolder)
    , throttle(fileIn(options, u"unlock.ini"_s), clock)
    , idleWatch(clock)
    , computerLock(ComputerLockWatch::make())
    , quiet(desktop, clock)
    , shortcuts(desktop.shortcuts())
    , window(theme, preferences)
    , tray(theme, window)
    , notifier(Notifier::make(tray.icon()))
    , updates(updateSource(options.isPractice), clock, remembered.updates())
    , emoji(remembered.recentEmoji(), remembered.skinTone())
    , spelling(dictionariesIn(dictionaryFolders()), remembered.ownWords())
{
    const QString stored = remembered.spellingLanguage();
    const DictionaryFiles *usual = dictionaryFor(QLocale(), spelling.dictionaries());
    spelling.setLanguage(!stored.isNull() ? stored : usual ? usual->language : QString());
    keepRemembered();
}

void AppShell::keepRemembered()
{
    QObject::connect(&emoji, &EmojiHistory::changed, &emoji, [this] {
        remembered.setRecentEmoji(emoji.recent());
        remembered.setSkinTone(emoji.skinTone());
    });
    QObject::connect(&shortcuts, &ShortcutMap::changed, &shortcuts,
                     [this] { desktop.setShortcuts(shortcuts.changes()); });
    QObject::connect(&spelling, &Spelling::ownWordsChanged, &spelling,
                     [this] { remembered.setOwnWords(spelling.ownWords()); });
    QObject::connect(&spelling, &Spelling::languageChosen, &spelling,
                     [this] { remembered.setSpellingLanguage(spelling.language()); });
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
