// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contenttable.h"

#include "store/contentjson.h"
#include "store/mediafilerepository.h"
#include "store/messagerow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// An empty value is stored as NULL.
ColumnValue blob(const QByteArray &bytes)
{
    return bytes.isEmpty() ? ColumnValue() : ColumnValue(bytes);
}

} // namespace

ColumnValue contentValue(const Message &message)
{
    return blob(contentColumn(message.content));
}

ColumnValue detailsValue(const Message &message)
{
    return blob(detailsToJson({message.context, message.referral, message.author}));
}

Result<void> ContentTable::saveParts(qint64 row, const Message &message)
{
    Result<void> media = saveMedia(row, message);
    return media ? saveOrder(row, message) : media;
}

Result<void> ContentTable::replace(qint64 row, const Message &message)
{
    Statement update(*m_connection, uR"sql(UPDATE whatsapp_messages
        SET kind = ?, text = ?, content = ?, details = ? WHERE seq = ?)sql"_s);
    const Result<void> ran = update.run(kindOf(message.content), plainText(message.content),
                                        contentValue(message), detailsValue(message), row);
    return ran ? saveParts(row, message) : ran;
}

Result<void> ContentTable::removeParts(const Wamid &wamid)
{
    Statement media(*m_connection, uR"sql(DELETE FROM message_media
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE wamid = ?))sql"_s);
    if (Result<void> ran = media.run(wamid); !ran)
        return ran;
    Statement lines(*m_connection, uR"sql(DELETE FROM order_lines
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE wamid = ?))sql"_s);
    return lines.run(wamid);
}

Result<void> ContentTable::saveMedia(qint64 row, const Message &message)
{
    const auto *media = std::get_if<MediaContent>(&message.content);
    if (!media || media->id.isEmpty())
        return {};
    Statement insert(*m_connection, uR"sql(INSERT INTO message_media
            (message, media_id, mime_type, sha256, file_name, received_at_s)
        SELECT seq, ?, ?, ?, ?, sent_at_s FROM whatsapp_messages WHERE seq = ?
        ON CONFLICT (message) DO UPDATE SET media_id = excluded.media_id, mime_type = excluded.mime_type,
            sha256 = excluded.sha256, file_name = excluded.file_name)sql"_s);
    const Result<void> ran = insert.run(media->id, media->mimeType, media->sha256, media->fileName, row);
    return ran ? MediaFileRepository(*m_connection).add(row, *media) : ran;
}

Result<void> ContentTable::saveOrder(qint64 row, const Message &message)
{
    const auto *order = std::get_if<OrderContent>(&message.content);
    if (!order)
        return {};
    Statement remove(*m_connection, u"DELETE FROM order_lines WHERE message = ?"_s);
    if (Result<void> ran = remove.run(row); !ran)
        return ran;
    Statement insert(*m_connection, uR"sql(INSERT INTO order_lines
            (message, line, product, quantity, unit_price, currency) VALUES (?, ?, ?, ?, ?, ?))sql"_s);
    for (qsizetype i = 0; i < order->lines.size(); ++i) {
        const OrderLine &line = order->lines.at(i);
        const Result<void> ran =
            insert.run(row, qint64(i), line.productId, line.quantity, line.unitPrice, line.currency);
        if (!ran)
            return ran;
    }
    return {};
}

} // namespace shoptalk
