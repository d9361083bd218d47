// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

class Hunspell;

namespace shoptalk {

/// A loaded dictionary. Loading takes about a tenth of a second, a suggestion up to a second, so both belong
/// on a worker thread. Any thread, one at a time.
class Dictionary {
public:
    /// `path` is that of DictionaryFiles.
    explicit Dictionary(const QString &path);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    bool isRight(const QString &word);
    /// Words that may have been meant, the best first.
    QStringList suggestions(const QString &word, int limit);
    /// Accepts the word from now on, as long as this exists.
    void add(const QString &word);

private:
    QMutex m_mutex;
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder; ///< Many dictionaries are not in UTF-8.
    QStringDecoder m_decoder;
};

} // namespace shoptalk
