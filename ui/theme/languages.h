// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QApplication;
class QCoreApplication;
class QLocale;

namespace shoptalk {

/// A language that the program's texts exist in.
struct Language {
    QString code; ///< As in the names of the translations: "pt_BR".
    QString name; ///< What its speakers call it.
};

/// Every language that the texts exist in, in the order in which they are offered.
const QList<Language> &languages();

/// The code of the language in which somebody reads the texts who wants one of these, the best first:
/// "es-MX" reads "es", "pt-PT" reads "pt_BR". English if there is none of them.
QString textLanguage(const QStringList &wanted);

/// Loads the plural forms of the English texts, which the sources do not have ("1 message", not "1
/// message(s)"). Every program that has a Theme does so when its application object is made.
void loadEnglishPlurals(QCoreApplication &application);

/// Sets numbers, dates, texts and the direction of reading of the whole program. A text without a translation
/// is in English. When it is called again, every widget gets QEvent::LanguageChange before it returns.
void useLanguage(QApplication &application, const QLocale &locale);

} // namespace shoptalk
