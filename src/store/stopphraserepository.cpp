// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stopphraserepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

StopPhraseRepository::StopPhraseRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<std::optional<QString>> StopPhraseRepository::phrases() const
{
    Statement select(*m_connection, u"SELECT phrases FROM stop_phrases"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? std::optional(select.text(0)) : std::nullopt;
}

Result<void> StopPhraseRepository::setPhrases(const QString &words)
{
    Statement save(*m_connection, uR"sql(INSERT INTO stop_phrases (id, phrases) VALUES (1, ?)
        ON CONFLICT (id) DO UPDATE SET phrases = excluded.phrases)sql"_s);
    return save.run(words);
}

Result<void> StopPhraseRepository::reset()
{
    return runSql(*m_connection, u"DELETE FROM stop_phrases"_s);
}

} // namespace shoptalk
