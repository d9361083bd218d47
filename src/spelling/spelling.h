// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/dictionaries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk {

class Dictionary;

/// Checks the spelling of words. Dictionaries are loaded and used on a worker thread; known words are
/// answered at once. GUI thread.
class Spelling : public QObject {
    Q_OBJECT
public:
    enum class State {
        Right,
        Wrong,
        Unknown ///< Not known yet; `judged` follows.
    };

    /// `ownWords` are right in every language.
    Spelling(QList<DictionaryFiles> dictionaries, QStringList ownWords, QObject *parent = nullptr);
    ~Spelling() override;

    const QList<DictionaryFiles> &dictionaries() const { return m_dictionaries; }
    /// Empty: nothing is checked.
    const QString &language() const { return m_language; }
    /// A language for which there is no dictionary switches the check off.
    void setLanguage(const QString &language);
    bool isOn() const { return m_dictionary != nullptr; }

    State stateOf(const QString &word);
    /// At most `limit` words, the best first. Empty if nothing is checked.
    QCoro::Task<QStringList> suggestions(QString word, int limit);
    const QStringList &ownWords() const { return m_ownWords; }
    void addOwnWord(const QString &word);

Q_SIGNALS:
    /// Words that were Unknown are known now, or the answers for all words may have changed.
    void judged();
    void ownWordsChanged();
    void languageChosen();

private:
    void askSoon();
    void load(const DictionaryFiles &files);
    static QCoro::Task<std::shared_ptr<Dictionary>> opened(QString path);
    static QCoro::Task<QHash<QString, bool>> judgement(std::shared_ptr<Dictionary> dictionary,
                                                       QSet<QString> words);
    void take(const QHash<QString, bool> &states, quint64 round);

    QList<DictionaryFiles> m_dictionaries;
    QStringList m_ownWords;
    QString m_language;
    std::shared_ptr<Dictionary> m_dictionary;
    QHash<QString, bool> m_known;
    QSet<QString> m_asked; ///< Not answered yet.
    bool m_isAsking = false;
    quint64 m_round = 0; ///< Counts the languages, so that late answers are recognised.
};

} // namespace shoptalk
