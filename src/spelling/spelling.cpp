// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelling.h"

#include "core/onworker.h"
#include "spelling/dictionary.h"

#include <QTimer>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
/// A message has a few hundred words; more are forgotten all at once.
constexpr qsizetype maxKnown = 20'000;
} // namespace

Spelling::Spelling(QList<DictionaryFiles> dictionaries, QStringList ownWords, QObject *parent)
    : QObject(parent)
    , m_dictionaries(std::move(dictionaries))
    , m_ownWords(std::move(ownWords))
{
}

Spelling::~Spelling() = default;

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    ++m_round;
    m_language = language;
    m_dictionary.reset();
    m_known.clear();
    m_asked.clear();
    const auto files =
        std::find_if(m_dictionaries.begin(), m_dictionaries.end(),
                     [&language](const DictionaryFiles &each) { return each.language == language; });
    if (files != m_dictionaries.end())
        load(*files);
    else
        Q_EMIT judged();
    Q_EMIT languageChosen();
}

QCoro::Task<std::shared_ptr<Dictionary>> Spelling::opened(QString path)
{
    auto open = [path] { return std::make_shared<Dictionary>(path); };
    const QFuture<std::shared_ptr<Dictionary>> opening = onWorker(std::move(open));
    co_return co_await opening;
}

void Spelling::load(const DictionaryFiles &files)
{
    QCoro::connect(opened(files.path), this,
                   [this, round = m_round](const std::shared_ptr<Dictionary> &dictionary) {
                       if (round != m_round)
                           return;
                       m_dictionary = dictionary;
                       Q_EMIT judged();
                   });
}

Spelling::State Spelling::stateOf(const QString &word)
{
    if (m_language.isEmpty() || m_ownWords.contains(word))
        return State::Right;
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known ? State::Right : State::Wrong;
    m_asked.insert(word);
    if (m_dictionary && !std::exchange(m_isAsking, true))
        QTimer::singleShot(0, this, &Spelling::askSoon);
    return State::Unknown;
}

void Spelling::askSoon()
{
    m_isAsking = false;
    const QSet<QString> words = std::exchange(m_asked, {});
    if (!m_dictionary || words.isEmpty())
        return;
    QCoro::connect(judgement(m_dictionary, words), this,
                   [this, round = m_round](const QHash<QString, bool> &states) { take(states, round); });
}

QCoro::Task<QHash<QString, bool>> Spelling::judgement(std::shared_ptr<Dictionary> dictionary,
                                                      QSet<QString> words)
{
    auto judge = [dictionary, words] {
        QHash<QString, bool> states;
        for (const QString &word : words)
            states.insert(word, dictionary->isRight(word));
        return states;
    };
    const QFuture<QHash<QString, bool>> judging = onWorker(std::move(judge));
    co_return co_await judging;
}

void Spelling::take(const QHash<QString, bool> &states, quint64 round)
{
    if (round != m_round)
        return;
    if (m_known.size() > maxKnown)
        m_known.clear();
    m_known.insert(states);
    Q_EMIT judged();
}

QCoro::Task<QStringList> Spelling::suggestions(QString word, int limit)
{
    const std::shared_ptr<Dictionary> dictionary = m_dictionary;
    if (!dictionary)
        co_return QStringList();
    auto search = [dictionary, word, limit] { return dictionary->suggestions(word, limit); };
    const QFuture<QStringList> found = onWorker(std::move(search));
    co_return co_await found;
}

void Spelling::addOwnWord(const QString &word)
{
    if (m_ownWords.contains(word))
        return;
    m_ownWords << word;
    Q_EMIT ownWordsChanged();
    Q_EMIT judged();
}

} // namespace shoptalk
