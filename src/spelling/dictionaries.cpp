// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList dictionaryFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/../share/hunspell"_s};
#ifdef Q_OS_MACOS
    folders << QDir::homePath() + u"/Library/Spelling"_s << u"/Library/Spelling"_s;
#endif
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s})
        folders << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                             QStandardPaths::LocateDirectory);
    return folders;
}

QList<DictionaryFiles> dictionariesIn(const QStringList &folders)
{
    QList<DictionaryFiles> found;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString language = name.chopped(4);
            const bool isKnown = std::any_of(found.begin(), found.end(), [&language](const auto &each) {
                return each.language == language;
            });
            if (!isKnown && !language.startsWith("hyph_"_L1) && dir.exists(language + u".aff"_s))
                found << DictionaryFiles{language, dir.filePath(language)};
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.language < b.language; });
    return found;
}

const DictionaryFiles *dictionaryFor(const QLocale &locale, const QList<DictionaryFiles> &dictionaries)
{
    const QString whole = locale.name();
    const QString language = whole.section(u'_', 0, 0);
    const DictionaryFiles *sameLanguage = nullptr;
    for (const DictionaryFiles &each : dictionaries) {
        if (each.language == whole)
            return &each;
        if (!sameLanguage && each.language.section(u'_', 0, 0) == language)
            sameLanguage = &each;
    }
    return sameLanguage;
}

} // namespace shoptalk
