// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outgoingfilerepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

OutgoingFile fileFrom(const Statement &row)
{
    OutgoingFile file;
    file.name = row.text(0);
    file.mimeType = row.text(1);
    file.bytes = row.big(2);
    file.media = row.id<MediaId>(3);
    file.uploadedAt = row.time(4);
    return file;
}

QString nameFrom(const Statement &row)
{
    return row.text(0);
}

} // namespace

OutgoingFileRepository::OutgoingFileRepository(const Connection &connection, ChangeSet &)
    : m_connection(&connection)
{
}

Result<void> OutgoingFileRepository::add(const MessageId &message, const OutgoingFile &file)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO outgoing_files (message, name, mime_type, bytes)
        SELECT seq, ?, ?, ? FROM whatsapp_messages WHERE id = ?)sql"_s);
    if (Result<void> ran = insert.run(file.name, file.mimeType, file.bytes, message); !ran)
        return ran;
    return insert.rowsChanged() > 0 ? Result<void>() : failure(Error::Kind::Storage, Reason::MessageUnknown);
}

Result<std::optional<OutgoingFile>> OutgoingFileRepository::find(const MessageId &message) const
{
    Statement select(*m_connection, uR"sql(SELECT name, mime_type, bytes, media_id, uploaded_at_s
        FROM outgoing_files WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    const Result<QList<OutgoingFile>> rows = collect(select, fileFrom, message);
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<void> OutgoingFileRepository::setUploaded(const MessageId &message, const MediaId &media,
                                                 const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE outgoing_files SET media_id = ?, uploaded_at_s = ?
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    return update.run(media, at, message);
}

Result<QStringList> OutgoingFileRepository::names() const
{
    Statement select(*m_connection, u"SELECT name FROM outgoing_files"_s);
    return collect(select, nameFrom);
}

} // namespace shoptalk
