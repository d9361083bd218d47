// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/records.h"

#include <QStringList>

#include <optional>

namespace shoptalk {

class Connection;

/// The files of messages that the business sends: where each one is on this computer, and the id that Meta
/// gave its upload. Errors of every call: Storage.
class OutgoingFileRepository {
public:
    OutgoingFileRepository(const Connection &connection, ChangeSet &changes);

    /// Adds a file of a message after those that it has; call it in the transaction that stores the message.
    /// Several messages may share a file: one upload serves all. Storage ("message_unknown").
    Result<void> add(const MessageId &message, const OutgoingFile &file);
    /// The message has these files instead of those before.
    Result<void> replace(const MessageId &message, const QList<OutgoingFile> &files);
    /// The message's own files in their order. Only a template with cards has several.
    Result<QList<OutgoingFile>> all(const MessageId &message) const;
    /// The first of them; nothing if there is none.
    Result<std::optional<OutgoingFile>> find(const MessageId &message) const;
    /// Notes the id that Meta gave the upload of the file of this name.
    Result<void> setUploaded(const QString &name, const MediaId &media, const QDateTime &at);
    /// True if the file of this name was uploaded for some message after `since`.
    Result<bool> isUploaded(const QString &name, const QDateTime &since) const;
    /// The names of all files that messages have, also of deleted messages that can be restored, and those
    /// of broadcasts that are prepared or under way, and of forms that were not sent yet.
    Result<QStringList> names() const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
