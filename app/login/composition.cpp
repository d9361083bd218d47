// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "crypto/coredumps.h"
#include "ui/login/consolelink.h"
#include "ui/login/loginoutcome.h"
#include "ui/login/loginsheet.h"
#include "ui/theme/fonts.h"
#include "ui/theme/illustration.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Call it before the application object is created: Chromium reads its switches then.
void setBrowserSwitches(bool dark)
{
    if (!dark)
        return;
    const char *name = "QTWEBENGINE_CHROMIUM_FLAGS";
    qputenv(name, qgetenv(name) + " --blink-settings=preferredColorScheme=0"); // 0 means dark
}

void setLanguage(QApplication &application, const LoginOptions &options)
{
    useLanguage(application, options.language.isEmpty() ? QLocale::system() : QLocale(options.language));
    QApplication::setLayoutDirection(options.direction);
}

/// How much larger the console's text is than this program's usual one.
qreal textScale(const LoginOptions &options)
{
    const qreal usual = applicationFont(QApplication::font(), 1.0).pointSizeF();
    return options.textPoints > 0 ? options.textPoints / usual : 1.0;
}

} // namespace

int runLogin(int argc, char **argv)
{
    const Result<LoginOptions> options = readLoginOptions(ConsoleLink::readLine());
    if (!options) {
        std::fputs("shoptalk-login is started by shoptalk, which tells it what to show.\n", stderr);
        return 2;
    }
    setBrowserSwitches(options->dark);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"shoptalk-login"_s);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    QApplication::setApplicationVersion(QStringLiteral(SHOPTALK_VERSION));
    QApplication::setWindowIcon(applicationIcon());
    setLanguage(application, *options);
    const Theme theme(application, options->dark ? Theme::Mode::Dark : Theme::Mode::Light,
                      textScale(*options));

    ConsoleLink console;
    LoginSheet sheet(theme, *options);
    crypto::refuseCoreDumps(); // the browser engine has set up its sandbox by now
    QObject::connect(&sheet, &LoginSheet::finished, &console, [&](const QJsonObject &outcome) {
        console.answer(outcome);
        sheet.hide();
        QApplication::quit();
    });
    QObject::connect(&sheet, &LoginSheet::pageStateChanged, &console,
                     [&console](PageState state) { console.notify(pageNews(state)); });
    QObject::connect(&console, &ConsoleLink::raiseRequested, &sheet, &LoginSheet::bringToFront);
    QObject::connect(&console, &ConsoleLink::ended, &application, &QApplication::quit);
    console.listen();
    sheet.show();
    sheet.bringToFront();
    return QApplication::exec();
}

} // namespace shoptalk
