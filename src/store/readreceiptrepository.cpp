// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readreceiptrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<void> ReadReceiptRepository::add(const Wamid &wamid)
{
    Statement insert(*m_connection, uR"sql(INSERT OR REPLACE INTO unreported_reads (conversation, message)
        SELECT conversation, seq FROM whatsapp_messages WHERE wamid = ?)sql"_s);
    return insert.run(wamid);
}

Result<QList<ReadMark>> ReadReceiptRepository::unreported(int limit) const
{
    Statement select(*m_connection, uR"sql(SELECT m.wamid, c.phone_number_id FROM unreported_reads AS r
        JOIN whatsapp_messages AS m ON m.seq = r.message JOIN conversations AS c ON c.seq = r.conversation
        WHERE m.wamid IS NOT NULL ORDER BY r.message LIMIT ?)sql"_s);
    const auto read = [](const Statement &row) {
        return ReadMark{row.id<Wamid>(0), row.id<PhoneNumberId>(1)};
    };
    return collect(select, read, limit);
}

Result<void> ReadReceiptRepository::remove(const Wamid &wamid)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM unreported_reads
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE wamid = ?))sql"_s);
    return remove.run(wamid);
}

} // namespace shoptalk
