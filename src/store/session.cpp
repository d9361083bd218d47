// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

namespace shoptalk {

StoreSession::StoreSession(const QSqlDatabase &database)
    : accounts(database, m_changes)
    , conversations(database, m_changes)
    , messages(database, m_changes)
    , outbox(database, m_changes)
    , relay(database, m_changes)
    , events(database, m_changes)
{
}

} // namespace shoptalk
