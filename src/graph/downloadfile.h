// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/requests/media.h"

#include <QFile>

#include <optional>

class QNetworkReply;

namespace shoptalk {

/// The file that a download fills while its bytes arrive.
class DownloadFile {
public:
    explicit DownloadFile(DownloadMedia download);

    /// Opens what an earlier download left. Errors: Storage (DiskError).
    Result<void> open();
    /// How much of the file is there.
    qint64 arrived() const { return m_arrived; }
    /// Takes what `reply` has so far; ends the request if it must not go on.
    void take(QNetworkReply &reply);
    /// True if the answer is the file; else its body says why not.
    bool isAccepted() const { return m_isAccepted; }
    /// Why the request was ended by `take`.
    const std::optional<Error> &error() const { return m_error; }
    /// Takes the rest and brings the file to its place. Errors: Storage (DiskError), Malformed
    /// (AnswerIncomplete: it is not as long as Meta said).
    Result<void> complete(const QByteArray &rest);

private:
    /// Checks the answer's headers once; true if its body is the file.
    bool accepts(QNetworkReply &reply);
    Result<void> write(const QByteArray &bytes);

    DownloadMedia m_download;
    QFile m_part;
    qint64 m_arrived = 0;
    bool m_isAccepted = false;
    std::optional<Error> m_error;
};

} // namespace shoptalk
