// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/appshell.h"

#include "app/console/language.h"
#include "secrets/memorystore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString fileIn(const Options &options, const QString &name)
{
    return QDir(options.dataFolder).filePath(name);
}

/// Called in the first initialiser, because the initialisers after it create widgets with text.
Options withLanguageSet(QApplication &application, Options options)
{
    useLanguage(application, options.language);
    return options;
}

std::unique_ptr<SecretStore> makeKeychain(bool isPractice)
{
    if (isPractice)
        return std::make_unique<MemoryStore>();
    return std::make_unique<Keychain>();
}

/// What this copy was built with. A practice shop asks for no updates.
UpdateSource updateSource(bool isPractice)
{
    UpdateSource source;
    if (isPractice)
        return source;
    source.feed = QUrl(QStringLiteral(SHOPTALK_UPDATE_URL));
    source.publicKey = QByteArray::fromBase64(SHOPTALK_UPDATE_KEY);
    source.installed = QVersionNumber::fromString(QStringLiteral(SHOPTALK_VERSION));
    return source;
}

} // namespace

AppShell::AppShell(QApplication &application, Options given)
    : options(withLanguageSet(application, std::move(given)))
    , preferences(fileIn(options, u"settings.ini"_s))
    , remembered(fileIn(options, u"settings.ini"_s))
    , theme(application, options.theme.value_or(preferences.themeMode()), preferences.textScale())
    , keychain(makeKeychain(options.isPractice))
    , keyFile(options.dataFolder)
    , keyStoreSelector(*keychain, keyFile)
    , installation(keyStoreSelector, preferences, options.dataFolder)
    , throttle(fileIn(options, u"unlock.ini"_s), clock)
    , idleWatch(clock)
    , window(theme, preferences)
    , notifier(Notifier::make())
    , updates(updateSource(options.isPractice), clock, remembered.updates())
    , emoji(remembered.recentEmoji(), remembered.skinTone())
{
    QObject::connect(&emoji, &EmojiHistory::changed, &emoji, [this] {
        remembered.setRecentEmoji(emoji.recent());
        remembered.setSkinTone(emoji.skinTone());
    });
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
