// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/requests/media.h"

#include <QFile>
#include <QList>
#include <QMutex>

#include <memory>
#include <optional>

class QNetworkReply;

namespace shoptalk {

/// The file into which a download is written. The GUI thread only passes bytes on; threads of the global pool
/// write to the disk, one at a time.
class DownloadFile : public std::enable_shared_from_this<DownloadFile> {
public:
    explicit DownloadFile(DownloadMedia download);

    /// Opens the part that an earlier download left. For a worker thread. Errors: Storage (DiskError).
    Result<void> open();
    /// How many bytes of the file have arrived, including those of an earlier download. GUI thread.
    qint64 arrived() const { return m_arrived; }
    /// The size of the whole file as the answer's headers say; -1: they do not.
    qint64 announced() const { return m_announced; }
    /// Takes the bytes that `reply` has so far; ends the request if it must not continue. GUI thread.
    void take(QNetworkReply &reply);
    /// True if the answer is the file; otherwise its body is an error.
    bool isAccepted() const { return m_isAccepted; }
    /// Why the request was ended by `take`.
    const std::optional<Error> &error() const { return m_error; }
    /// Writes what is still to be written and closes the file; with `isWhole`, `rest` is the end of the file,
    /// which is brought to its place. For a worker thread, after the last `take`. Errors: Storage (DiskError,
    /// DiskFull), Malformed (AnswerTooLarge; AnswerIncomplete: it is not as long as Meta said), Network
    /// (AnswerLost: it broke off before the end that its headers announced; the part stays, to be continued).
    Result<void> finish(const QByteArray &rest, bool isWhole);

private:
    /// Checks the answer's headers once; true if its body is the file.
    bool accepts(QNetworkReply &reply);
    void pass(const QByteArray &bytes);
    /// Writes everything that was passed.
    void drain();
    /// Writes a piece; an empty one truncates the file.
    void write(const QByteArray &bytes);
    std::optional<Error> writeError();

    const DownloadMedia m_download;
    qint64 m_arrived = 0;
    qint64 m_announced = -1;
    bool m_isAccepted = false;
    std::optional<Error> m_error;

    QMutex m_queueMutex; ///< Of the next three.
    QList<QByteArray> m_queue;
    bool m_isDraining = false;
    std::optional<Error> m_writeError;

    QMutex m_fileMutex; ///< Of the next two.
    QFile m_part;
    qint64 m_written = 0;
};

} // namespace shoptalk
