// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usedcontentrepository.h"

#include "store/contentjson.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<void> UsedContentRepository::addOf(const MessageId &message)
{
    Statement insert(*m_connection, uR"sql(INSERT OR REPLACE INTO used_contents (content, message)
        SELECT CAST(content AS TEXT), seq FROM whatsapp_messages WHERE id = ? AND kind = ? AND content IS NOT NULL)sql"_s);
    if (Result<void> ran = insert.run(message, MessageKind::Interactive); !ran)
        return ran;
    if (insert.rowsChanged() == 0)
        return {};
    Statement forget(*m_connection, uR"sql(DELETE FROM used_contents WHERE seq NOT IN
        (SELECT seq FROM used_contents ORDER BY seq DESC LIMIT ?))sql"_s);
    return forget.run(maxKept);
}

Result<QList<MessageContent>> UsedContentRepository::newest() const
{
    Statement select(*m_connection, u"SELECT content FROM used_contents ORDER BY seq DESC LIMIT ?"_s);
    const auto read = [](const Statement &row) { return contentFromJson(row.text(0).toUtf8()); };
    return collect(select, read, maxKept);
}

} // namespace shoptalk
