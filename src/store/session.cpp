// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

namespace shoptalk {

StoreSession::StoreSession(const Connection &connection)
    : messageIndex(connection)
    , accounts(connection, m_changes)
    , conversations(connection, m_changes)
    , conversationStates(connection, m_changes)
    , messages(connection, m_changes, &messageIndex)
    , contents(connection, m_changes)
    , outbox(connection, m_changes)
    , outgoingFiles(connection, m_changes)
    , mediaFiles(connection)
    , drafts(connection, m_changes)
    , relay(connection, m_changes)
    , events(connection, m_changes)
    , audit(connection, m_changes)
    , alerts(connection, m_changes)
    , disconnects(connection, m_changes)
    , privacy(connection, m_changes)
    , pricing(connection, m_changes)
    , labels(connection, m_changes)
    , staff(connection, m_changes)
    , customerRecords(connection, m_changes)
    , savedReplies(connection, m_changes)
    , keys(connection)
    , templates(connection, m_changes)
    , marketing(connection, m_changes)
    , insights(connection)
    , messageSearch(connection)
    , timeline(connection)
    , broadcasts(connection, m_changes)
{
}

} // namespace shoptalk
