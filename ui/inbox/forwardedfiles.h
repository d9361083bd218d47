// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "outbox/preparationqueue.h"
#include "outbox/preparedfile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <map>
#include <memory>
#include <optional>

namespace shoptalk {

class FilePreparation;
class MediaDownloads;
class Outbox;

/// Makes the files of messages ready to be sent to somebody else: downloads those that are not here yet, and
/// converts those that WhatsApp does not take from a business as they are. Destroying this ends it.
class ForwardedFiles : public QObject {
    Q_OBJECT
public:
    /// `outbox` outlives this, and so does `downloads` if there is one.
    ForwardedFiles(Outbox &outbox, MediaDownloads *downloads, QObject *parent);
    ~ForwardedFiles() override;

    /// Gives false if nobody has the file of one of the messages any more, or if this was destroyed in the
    /// meantime. Call it once; `changed` follows.
    QCoro::Task<bool> start(QList<Message> messages);
    /// Why not all files can be sent yet, or why one can't be sent at all; empty: all are ready.
    QString obstacle() const;
    /// The file of a message; nothing while it is not ready.
    std::optional<PreparedFile> find(const MessageId &message) const;

Q_SIGNALS:
    void changed();

private:
    /// `bytes` is the size of the file at `path`; -1 if there is none. False if nobody has the message's file
    /// any more.
    bool begin(const Message &message, const QString &path, qint64 bytes);
    /// Where the file is if it is here; empty for others.
    QString pathOf(const Message &message) const;
    bool fetch(const Message &message);
    void prepare(const Message &message, const QString &path, qint64 bytes);
    /// Looks for the file, which may wait for the disk, and prepares it.
    void prepareDownloaded(const Message &message, const QString &path);
    void take(const MessageId &message, const PreparedFile &file);
    void takeDownload(const MediaId &id);
    bool isComing(const Message &message) const;
    QString obstacleOf(const Message &message) const;

    Outbox &m_outbox;
    MediaDownloads *m_downloads;
    QList<Message> m_messages; ///< Those with a file.
    QHash<MessageId, PreparedFile> m_ready;
    QSet<MessageId> m_looking; ///< Those whose downloaded file is looked for.
    std::map<MessageId, std::unique_ptr<FilePreparation>> m_preparations;
    PreparationQueue m_queue; // destroyed first, so that it starts nothing then
};

} // namespace shoptalk
