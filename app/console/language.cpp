// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

void install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QApplication::installTranslator(translator);
}

} // namespace

void useLanguage(QApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // Before a direction is set, it is right to left only if the program was started with Qt's option
    // -reverse, which reverses the direction of every language.
    const bool isReversed = QApplication::layoutDirection() == Qt::RightToLeft;
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    QApplication::setLayoutDirection(isRightToLeft != isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    // The sources are in English without plural forms. This translation has them, for texts that the others
    // lack.
    install(application, QLocale(QLocale::English), u"shoptalk"_s, u":/i18n"_s);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"shoptalk"_s, u":/i18n"_s);
}

} // namespace shoptalk
