// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// A Hunspell dictionary: two files of the same name.
struct DictionaryFiles {
    QString language; ///< "en_GB"
    QString path; ///< Without ".aff" and ".dic".

    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

/// The folders of this system that may have dictionaries, the program's own folder first.
QStringList dictionaryFolders();
/// The dictionaries in these folders by language; the first one of a language counts.
QList<DictionaryFiles> dictionariesIn(const QStringList &folders);
/// The dictionary for a locale: of its country, else of its language; null if there is none.
const DictionaryFiles *dictionaryFor(const QLocale &locale, const QList<DictionaryFiles> &dictionaries);

} // namespace shoptalk
