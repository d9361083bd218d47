// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outgoingfilerepository.h"

#include "domain/broadcast/headingfile.h"
#include "domain/broadcast/variablesource.h"
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

QString textFrom(const Statement &row)
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
    Statement insert(*m_connection, uR"sql(INSERT INTO outgoing_files (message, place, name, mime_type, bytes,
            media_id, uploaded_at_s)
        SELECT m.seq, (SELECT count(*) FROM outgoing_files AS o WHERE o.message = m.seq), ?, ?, ?,
            coalesce(f.media_id, ''), f.uploaded_at_s
        FROM whatsapp_messages AS m LEFT JOIN outgoing_files AS f ON f.name = ? AND f.media_id <> ''
        WHERE m.id = ? ORDER BY f.uploaded_at_s DESC LIMIT 1)sql"_s);
    if (Result<void> ran = insert.run(file.name, file.mimeType, file.bytes, file.name, message); !ran)
        return ran;
    return insert.rowsChanged() > 0 ? Result<void>() : failure(Error::Kind::Storage, Reason::MessageUnknown);
}

Result<void> OutgoingFileRepository::replace(const MessageId &message, const QList<OutgoingFile> &files)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM outgoing_files
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (Result<void> ran = remove.run(message); !ran)
        return ran;
    for (const OutgoingFile &file : files) {
        if (Result<void> added = add(message, file); !added)
            return added;
    }
    return {};
}

Result<QList<OutgoingFile>> OutgoingFileRepository::all(const MessageId &message) const
{
    Statement select(*m_connection, uR"sql(SELECT name, mime_type, bytes, media_id, uploaded_at_s
        FROM outgoing_files WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?)
        ORDER BY place)sql"_s);
    return collect(select, fileFrom, message);
}

Result<std::optional<OutgoingFile>> OutgoingFileRepository::find(const MessageId &message) const
{
    const Result<QList<OutgoingFile>> rows = all(message);
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<void> OutgoingFileRepository::setUploaded(const QString &name, const MediaId &media,
                                                 const QDateTime &at)
{
    Statement update(*m_connection,
                     u"UPDATE outgoing_files SET media_id = ?, uploaded_at_s = ? WHERE name = ?"_s);
    return update.run(media, at, name);
}

Result<bool> OutgoingFileRepository::isUploaded(const QString &name, const QDateTime &since) const
{
    Statement select(*m_connection, uR"sql(SELECT EXISTS (SELECT 1 FROM outgoing_files
        WHERE name = ? AND media_id <> '' AND uploaded_at_s > ?))sql"_s);
    if (const Result<void> ran = select.run(name, since); !ran)
        return failure(ran.error());
    return select.next() && select.flag(0);
}

Result<QStringList> OutgoingFileRepository::names() const
{
    Statement select(*m_connection, u"SELECT DISTINCT name FROM outgoing_files"_s);
    Result<QStringList> names = collect(select, textFrom);
    if (!names)
        return names;
    // The header file of a broadcast belongs to no message before the first person's turn.
    Statement headings(*m_connection, uR"sql(SELECT json_extract(s.value, '$.text')
        FROM broadcasts AS b, json_each(b.sources) AS s WHERE json_extract(s.value, '$.kind') = ?
        UNION SELECT json_extract(s.value, '$.text')
        FROM broadcast_drafts AS d, json_each(d.content, '$.sources') AS s
        WHERE json_extract(s.value, '$.kind') = ?)sql"_s);
    const Result<QStringList> words =
        collect(headings, textFrom, VariableSource::Kind::File, VariableSource::Kind::File);
    if (!words)
        return words;
    // A form that was not sent yet needs its files when it is opened again.
    Statement sheets(*m_connection, uR"sql(SELECT DISTINCT c.value
        FROM sheet_drafts AS d, json_each(d.copies) AS c)sql"_s);
    const Result<QStringList> ofSheets = collect(sheets, textFrom);
    if (!ofSheets)
        return ofSheets;
    *names << *ofSheets;
    for (const QString &each : *words) {
        if (const std::optional<HeadingFile> file = headingFileFrom(each))
            *names << file->name;
    }
    return names;
}

} // namespace shoptalk
