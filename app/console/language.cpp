// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace shoptalk {

void useLanguage(QApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    const std::pair<QString, QString> sources[] = {
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}, {u"shoptalk"_s, u":/i18n"_s}};
    for (const auto &[name, folder] : sources) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QApplication::installTranslator(translator);
    }
}

} // namespace shoptalk
