// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/transferprogress.h"
#include "domain/content/messagecontent.h"
#include "store/records.h"

#include <QHash>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk {

class GraphSender;
class Store;

/// Meta keeps an upload for 30 days; one day less, so that it does not expire during sending.
inline constexpr int uploadGoodForDays = 29;

/// Uploads the files of queued messages before they are sent. An upload may be repeated, because nobody sees
/// any effect of it.
class MediaUploads : public QObject {
    Q_OBJECT
public:
    MediaUploads(Store &store, GraphSender &graph, const Clock &clock);

    /// The content with which the message is sent: with the media ids of its files, which are uploaded if
    /// Meta has no recent upload of them. Content without a file is returned unchanged. Errors: those of the
    /// upload; Storage (DiskError: the file is gone); Cancelled.
    QCoro::Task<Result<MessageContent>> withUpload(SharedSecret token, OutboxEntry entry);
    /// Ends the upload of a message if it is under way.
    void cancel(const MessageId &message);

Q_SIGNALS:
    void progressed(const shoptalk::MessageId &message, qint64 sent, qint64 total);
    void ended(const shoptalk::MessageId &message);

private:
    QCoro::Task<Result<MediaId>> upload(SharedSecret token, OutboxEntry entry, OutgoingFile file);

    Store &m_store;
    GraphSender &m_graph;
    const Clock &m_clock;
    QHash<MessageId, std::shared_ptr<TransferProgress>> m_underWay;
};

} // namespace shoptalk
