// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QApplication;
class QCoreApplication;
class QLocale;

namespace shoptalk {

/// A language into which the program's texts are translated.
struct Language {
    QString code; ///< As in the names of the translations: "pt_BR".
    QString name; ///< The name that its speakers use.
};

/// All languages, in the order in which they are offered.
const QList<Language> &languages();

/// The code of the language for a person who prefers these, the best first: "es" for "es-MX", "pt_BR" for
/// "pt-PT". English if none of them fits.
QString textLanguage(const QStringList &wanted);

/// Loads the plural forms of the English texts, which the sources do not have ("1 message", not "1
/// message(s)"). Every program that has a Theme does so when its application object is made.
void loadEnglishPlurals(QCoreApplication &application);

/// Sets the texts, the formats of numbers and dates, and the layout direction of the whole program. A text
/// without a translation is in English. Every widget gets QEvent::LanguageChange before this returns.
void useLanguage(QApplication &application, const QLocale &locale);

} // namespace shoptalk
