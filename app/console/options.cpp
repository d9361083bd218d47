// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

class OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::Options)
};

QString valueOf(const QCommandLineParser &parser, const QString &option, const char *variable,
                const QString &otherwise)
{
    if (parser.isSet(option))
        return parser.value(option);
    return qEnvironmentVariable(variable, otherwise);
}

QString usualDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

constexpr int maxCodeLength = 64;

/// Reads the code from standard input. The console that starts this one writes it immediately, so this does
/// not block for long.
QString pairingCodeFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(input.readLine(maxCodeLength)).trimmed();
}

std::optional<Theme::Mode> themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Mode::Light;
    if (name == "dark"_L1)
        return Theme::Mode::Dark;
    if (name == "high-contrast"_L1)
        return Theme::Mode::HighContrast;
    return std::nullopt;
}

} // namespace

QString settingsPath(const Options &options)
{
    return QDir(options.dataFolder).filePath(u"settings.ini"_s);
}

QStringList loginArguments(const Options &options)
{
    QStringList arguments{u"--minimized"_s};
    if (options.dataFolder != usualDataFolder())
        arguments << u"--data-dir"_s << QDir(options.dataFolder).absolutePath();
    return arguments;
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionTexts::tr("Your shop’s WhatsApp Business conversations on your desktop."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"data-dir"_s, OptionTexts::tr("Keep everything in this folder."), u"folder"_s},
                       {u"graph-url"_s, OptionTexts::tr("Address of Meta’s Graph API."), u"address"_s},
                       {u"login-url"_s, OptionTexts::tr("Address of Facebook’s login."), u"address"_s},
                       {u"relay-url"_s, OptionTexts::tr("Fill in this relay when pairing."), u"address"_s},
                       {u"language"_s, OptionTexts::tr("Language, such as en or ar."), u"code"_s},
                       {u"minimized"_s, OptionTexts::tr("Start in the tray, without a window.")},
                       {u"theme"_s, OptionTexts::tr("light, dark or high-contrast."), u"theme"_s}});
    QCommandLineOption practice(u"practice"_s);
    practice.setFlags(QCommandLineOption::HiddenFromHelp); // the program itself uses it
    parser.addOption(practice);
    parser.process(application);
    Options options;
    options.dataFolder = valueOf(parser, u"data-dir"_s, "SHOPTALK_DATA_DIR", usualDataFolder());
    options.graphUrl =
        QUrl(valueOf(parser, u"graph-url"_s, "SHOPTALK_GRAPH_URL", u"https://graph.facebook.com"_s));
    options.loginUrl =
        QUrl(valueOf(parser, u"login-url"_s, "SHOPTALK_LOGIN_URL", u"https://www.facebook.com"_s));
    options.relayAddress = valueOf(parser, u"relay-url"_s, "SHOPTALK_RELAY_URL", {});
    options.isPractice = parser.isSet(practice);
    if (options.isPractice)
        options.pairingCode = pairingCodeFromInput();
    options.isMinimised = parser.isSet(u"minimized"_s);
    options.language = parser.value(u"language"_s);
    options.theme = themeNamed(parser.value(u"theme"_s));
    return options;
}

} // namespace shoptalk
