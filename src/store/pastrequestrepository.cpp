// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pastrequestrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

PastRequestRepository::PastRequestRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<PastRequestRepository::State> PastRequestRepository::state(const PhoneNumberId &number,
                                                                  const QString &kind) const
{
    Statement select(*m_connection,
                     u"SELECT is_answered FROM past_requests WHERE phone_number_id = ? AND kind = ?"_s);
    if (const Result<void> ran = select.run(number, kind); !ran)
        return failure(ran.error());
    if (!select.next())
        return State::NotSent;
    return select.flag(0) ? State::Answered : State::Uncertain;
}

Result<void> PastRequestRepository::setState(const PhoneNumberId &number, const QString &kind, State state)
{
    if (state == State::NotSent) {
        Statement remove(*m_connection,
                         u"DELETE FROM past_requests WHERE phone_number_id = ? AND kind = ?"_s);
        return remove.run(number, kind);
    }
    Statement save(
        *m_connection,
        u"INSERT OR REPLACE INTO past_requests (phone_number_id, kind, is_answered) VALUES (?, ?, ?)"_s);
    return save.run(number, kind, state == State::Answered);
}

} // namespace shoptalk
