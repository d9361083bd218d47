// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/mediacontent.h"
#include "domain/mediafile.h"

#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// The state of each received file on this computer. A row exists as long as a message has the file, also a
/// deleted one that can be restored. Errors of every call: Storage.
class MediaFileRepository {
public:
    explicit MediaFileRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Queues the file of the message in row `message`; nothing changes if its id is known. Called in the
    /// transaction that stores the message. The file of a message that is older than three weeks, more than
    /// history ever brings, counts as expired.
    Result<void> add(qint64 message, const MediaContent &media);
    Result<std::optional<MediaFile>> find(const MediaId &id) const;
    /// Queued files, at most `limit`; those that expire first come first.
    Result<QList<MediaFile>> queued(int limit) const;
    /// How many queued and failed files Meta deletes between `from` and `to`; with `onlyRefused` only those
    /// with a failed attempt.
    Result<int> expiring(const QDateTime &from, const QDateTime &to, bool onlyRefused) const;

    /// The file is in the folder of its id under `name`. `pixels` is the size of a picture; else invalid.
    Result<void> setAvailable(const MediaId &id, const QString &name, qint64 bytes, QSize pixels,
                              const QDateTime &at);
    /// After a failed attempt: tries again at `notBefore`.
    Result<void> postpone(const MediaId &id, MediaProblem problem, const QDateTime &notBefore);
    /// Sets Failed, Expired or Cancelled; the file is no longer tried automatically.
    Result<void> end(const MediaId &id, MediaStage stage, MediaProblem problem);
    /// Queues the file again, at once and with all its attempts, whatever its state.
    Result<void> requeue(const MediaId &id);
    /// For the start and after a sign-in: queues failed files again, and ends all pauses.
    Result<void> requeueFailed(const QDateTime &now);
    /// For files that are missing on the disk: queues them again, or sets Expired at `now`.
    Result<void> setLost(const QList<MediaId> &ids, const QDateTime &now);

    /// All files that are on this computer.
    Result<QList<MediaFile>> available() const;
    /// Every id that may have files on the disk.
    Result<QList<MediaId>> ids() const;
    /// Ids whose files must be removed from the disk, because their messages are gone.
    Result<QList<MediaId>> leftovers(int limit) const;
    Result<void> forgetLeftovers(const QList<MediaId> &ids);

    /// The size of all files, in bytes.
    Result<qint64> usedBytes() const;
    /// A person looked at the file.
    Result<void> setUsed(const MediaId &id, const QDateTime &at);
    /// Makes files leftovers, those that were not looked at for the longest time first, until the rest is at
    /// most `maxBytes`. Only files are removed that Meta still has at `fetchableAt` and that nobody looked at
    /// since `unusedSince`. Gives the removed ones.
    Result<QList<MediaId>> evict(qint64 maxBytes, const QDateTime &fetchableAt, const QDateTime &unusedSince);

private:
    const Connection *m_connection;
};

} // namespace shoptalk
