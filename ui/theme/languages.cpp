// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr const char *reversedProperty = "isReversed";

/// What Qt's own buttons say, by our translations: in Arabic, Qt's words are not those of our buttons.
[[maybe_unused]] constexpr std::array<const char *, 4> wordsOfQt{
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"), QT_TRANSLATE_NOOP("QGnomeTheme", "&Close")};

void install(QCoreApplication &application, const QString &name, const QStringList &folders)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(u"programTexts"_s);
    for (const QString &folder : folders) {
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
    }
    delete translator;
}

void removeInstalled(QApplication &application)
{
    const auto installed = application.findChildren<QTranslator *>(u"programTexts"_s);
    for (QTranslator *translator : installed) {
        QApplication::removeTranslator(translator);
        delete translator;
    }
}

/// True if the program was started with Qt's option -reverse, which reverses the direction of every language:
/// only then is it right to left before a direction is set.
bool isReversed(QApplication &application)
{
    if (!application.property(reversedProperty).isValid())
        application.setProperty(reversedProperty, QApplication::layoutDirection() == Qt::RightToLeft);
    return application.property(reversedProperty).toBool();
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {u"en"_s, u"English"_s},  {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"fr"_s, u"Français"_s}, {u"de"_s, u"Deutsch"_s}, {u"id"_s, u"Bahasa Indonesia"_s},
        {u"ar"_s, u"العربية"_s},  {u"hi"_s, u"हिन्दी"_s}};
    return all;
}

QString textLanguage(const QStringList &wanted)
{
    const auto stem = [](const QString &code) { return code.section(u'_', 0, 0); };
    for (const QString &each : wanted) {
        const QString code = QString(each).replace(u'-', u'_');
        for (const Language &language : languages()) {
            if (language.code == code || stem(language.code) == stem(code))
                return language.code;
        }
    }
    return languages().constFirst().code;
}

void loadEnglishPlurals(QCoreApplication &application)
{
    install(application, u"shoptalk_en"_s, {u":/i18n"_s});
}

void useLanguage(QApplication &application, const QLocale &locale)
{
    const QString code = textLanguage(locale.uiLanguages());
    const bool reversed = isReversed(application);
    QLocale::setDefault(locale);
    removeInstalled(application);
    loadEnglishPlurals(application);
    if (code != languages().constFirst().code) {
        install(application, u"qtbase_"_s + code,
                {u":/i18n"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
        install(application, u"shoptalk_"_s + code, {u":/i18n"_s});
    }
    const bool isRightToLeft = QLocale(code).textDirection() == Qt::RightToLeft;
    QApplication::setLayoutDirection(isRightToLeft != reversed ? Qt::RightToLeft : Qt::LeftToRight);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->unsetLocale(); // takes the new locale and passes it to its children
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

} // namespace shoptalk
