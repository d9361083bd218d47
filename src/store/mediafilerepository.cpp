// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mediafilerepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int newestQueued = 4; ///< Because their links are still valid.

QString mediaColumns()
{
    return u"media_id, phone_number_id, stage, problem, mime_type, sha256, link, sender_name, received_at_s, "
           "expires_at_s, attempts, not_before_s, name, bytes, width, height"_s;
}

MediaFile mediaFileFrom(const Statement &row)
{
    MediaFile file;
    file.id = row.id<MediaId>(0);
    file.number = row.id<PhoneNumberId>(1);
    file.stage = row.value<MediaStage>(2);
    file.problem = row.value<MediaProblem>(3);
    file.mimeType = row.text(4);
    file.sha256 = row.text(5);
    file.link = row.text(6);
    file.senderName = row.text(7);
    file.receivedAt = row.time(8);
    file.expiresAt = row.time(9);
    file.attempts = row.integer(10);
    file.notBefore = row.time(11);
    file.name = row.text(12);
    file.bytes = row.big(13);
    file.pixels = QSize(row.integer(14), row.integer(15));
    return file;
}

MediaId mediaIdFrom(const Statement &row)
{
    return row.id<MediaId>(0);
}

} // namespace

Result<void> MediaFileRepository::add(qint64 message, const MediaContent &media)
{
    // History brings files that are older than their ids: these ids are valid as long as those of new files.
    Statement insert(*m_connection, uR"sql(INSERT INTO media_files (media_id, phone_number_id, stage,
            mime_type, sha256, link, sender_name, received_at_s, expires_at_s)
        SELECT ?, c.phone_number_id, iif(m.sent_at_s + 1814400 < unixepoch(), 3, 0), ?, ?, ?, ?, m.sent_at_s,
            iif(m.sent_at_s + 604800 > unixepoch(), m.sent_at_s, unixepoch()) + 604800
        FROM whatsapp_messages AS m JOIN conversations AS c ON c.seq = m.conversation WHERE m.seq = ?
        ON CONFLICT (media_id) DO NOTHING)sql"_s);
    return insert.run(media.id, media.mimeType, media.sha256, media.link, media.fileName, message);
}

Result<std::optional<MediaFile>> MediaFileRepository::find(const MediaId &id) const
{
    Statement select(*m_connection,
                     u"SELECT "_s + mediaColumns() + u" FROM media_files WHERE media_id = ?"_s);
    const Result<QList<MediaFile>> rows = collect(select, mediaFileFrom, id);
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<MediaFile>> MediaFileRepository::queued(int limit) const
{
    Statement oldest(*m_connection,
                     u"SELECT "_s + mediaColumns()
                         + u" FROM media_files WHERE stage = 0 ORDER BY expires_at_s, media_id LIMIT ?"_s);
    Result<QList<MediaFile>> files = collect(oldest, mediaFileFrom, limit);
    if (!files || files->size() < limit)
        return files;
    Statement newest(
        *m_connection,
        u"SELECT "_s + mediaColumns()
            + u" FROM media_files WHERE stage = 0 ORDER BY expires_at_s DESC, media_id DESC LIMIT ?"_s);
    const Result<QList<MediaFile>> last = collect(newest, mediaFileFrom, newestQueued);
    if (!last)
        return failure(last.error());
    for (const MediaFile &file : *last) {
        if (!files->contains(file))
            *files << file;
    }
    return files;
}

Result<int> MediaFileRepository::expiring(const QDateTime &from, const QDateTime &to, bool onlyRefused) const
{
    Statement select(*m_connection, uR"sql(SELECT
        (SELECT count(*) FROM media_files WHERE stage = 0 AND expires_at_s BETWEEN ? AND ?
            AND (problem <> 0 OR ?))
        + (SELECT count(*) FROM media_files WHERE stage = 2 AND expires_at_s BETWEEN ? AND ?))sql"_s);
    if (const Result<void> ran = select.run(from, to, !onlyRefused, from, to); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<void> MediaFileRepository::setAvailable(const MediaId &id, const QString &name, qint64 bytes,
                                               QSize pixels, const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE media_files SET stage = ?, problem = 0, attempts = 0,
        not_before_s = NULL, link = '', name = ?, bytes = ?, width = ?, height = ?, used_at_s = ?
        WHERE media_id = ?)sql"_s);
    if (Result<void> ran =
            update.run(MediaStage::Available, name, bytes, pixels.width(), pixels.height(), at, id);
        !ran)
        return ran;
    if (update.rowsChanged() > 0) // it may have been a leftover of an earlier download
        return forgetLeftovers({id});
    // The message was erased during the download.
    Statement leave(*m_connection, u"INSERT OR IGNORE INTO media_leftovers (media_id) VALUES (?)"_s);
    return leave.run(id);
}

Result<void> MediaFileRepository::postpone(const MediaId &id, MediaProblem problem,
                                           const QDateTime &notBefore)
{
    Statement update(*m_connection, uR"sql(UPDATE media_files SET problem = ?, not_before_s = ?,
        attempts = attempts + 1 WHERE media_id = ? AND stage = 0)sql"_s);
    return update.run(problem, notBefore, id);
}

Result<void> MediaFileRepository::end(const MediaId &id, MediaStage stage, MediaProblem problem)
{
    Statement update(*m_connection, uR"sql(UPDATE media_files SET stage = ?, problem = ?, link = '',
        attempts = attempts + 1, not_before_s = NULL WHERE media_id = ? AND stage <> 1)sql"_s);
    return update.run(stage, problem, id);
}

Result<void> MediaFileRepository::requeue(const MediaId &id)
{
    Statement update(*m_connection, uR"sql(UPDATE media_files SET stage = 0, problem = 0, attempts = 0,
        not_before_s = NULL WHERE media_id = ? AND stage <> 1)sql"_s);
    return update.run(id);
}

Result<void> MediaFileRepository::requeueFailed(const QDateTime &now)
{
    Statement waiting(*m_connection, uR"sql(UPDATE media_files SET not_before_s = NULL, attempts = 0
        WHERE stage = 0 AND not_before_s IS NOT NULL)sql"_s);
    if (Result<void> ran = waiting.run(); !ran)
        return ran;
    Statement failed(*m_connection, uR"sql(UPDATE media_files SET stage = 0, attempts = 0, not_before_s = NULL
        WHERE stage = 2 AND expires_at_s > ? AND problem <> ?)sql"_s);
    return failed.run(now, MediaProblem::TooLarge);
}

Result<void> MediaFileRepository::setLost(const QList<MediaId> &ids, const QDateTime &now)
{
    for (const MediaId &id : ids) {
        Statement update(*m_connection, uR"sql(UPDATE media_files SET stage = iif(expires_at_s > ?, 0, 3),
            name = '', bytes = -1 WHERE stage = 1 AND media_id = ?)sql"_s);
        if (Result<void> ran = update.run(now, id); !ran)
            return ran;
    }
    return {};
}

Result<QList<MediaFile>> MediaFileRepository::available() const
{
    Statement select(*m_connection, u"SELECT "_s + mediaColumns() + u" FROM media_files WHERE stage = 1"_s);
    return collect(select, mediaFileFrom);
}

Result<QList<MediaId>> MediaFileRepository::ids() const
{
    Statement select(*m_connection, u"SELECT media_id FROM media_files WHERE stage NOT IN (3, 5)"_s);
    return collect(select, mediaIdFrom);
}

Result<QList<MediaId>> MediaFileRepository::leftovers(int limit) const
{
    Statement select(*m_connection, u"SELECT media_id FROM media_leftovers LIMIT ?"_s);
    return collect(select, mediaIdFrom, limit);
}

Result<void> MediaFileRepository::forgetLeftovers(const QList<MediaId> &ids)
{
    for (const MediaId &id : ids) {
        Statement remove(*m_connection, u"DELETE FROM media_leftovers WHERE media_id = ?"_s);
        if (Result<void> ran = remove.run(id); !ran)
            return ran;
    }
    return {};
}

Result<qint64> MediaFileRepository::usedBytes() const
{
    Statement select(*m_connection, u"SELECT coalesce(sum(bytes), 0) FROM media_files WHERE stage = 1"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? select.big(0) : 0;
}

Result<void> MediaFileRepository::setUsed(const MediaId &id, const QDateTime &at)
{
    Statement update(*m_connection,
                     u"UPDATE media_files SET used_at_s = ? WHERE media_id = ? AND stage = 1"_s);
    return update.run(at, id);
}

Result<QList<MediaId>> MediaFileRepository::evict(qint64 maxBytes, const QDateTime &fetchableAt,
                                                  const QDateTime &unusedSince)
{
    const Result<qint64> used = usedBytes();
    if (!used || *used <= maxBytes)
        return used ? Result<QList<MediaId>>() : failure(used.error());
    Statement select(*m_connection,
                     u"SELECT "_s + mediaColumns()
                         + uR"sql( FROM media_files WHERE stage = 1 AND expires_at_s > ? AND used_at_s < ?
            ORDER BY used_at_s)sql"_s);
    const Result<QList<MediaFile>> files = collect(select, mediaFileFrom, fetchableAt, unusedSince);
    if (!files)
        return failure(files.error());
    QList<MediaId> evicted;
    qint64 left = *used;
    for (const MediaFile &file : *files) {
        if (left <= maxBytes)
            break;
        Statement leave(*m_connection, u"INSERT OR IGNORE INTO media_leftovers (media_id) VALUES (?)"_s);
        if (Result<void> ran = leave.run(file.id); !ran)
            return failure(ran.error());
        Statement update(*m_connection, uR"sql(UPDATE media_files SET stage = ?, name = '', bytes = -1
            WHERE media_id = ?)sql"_s);
        if (Result<void> ran = update.run(MediaStage::Evicted, file.id); !ran)
            return failure(ran.error());
        left -= file.bytes;
        evicted << file.id;
    }
    return evicted;
}

} // namespace shoptalk
