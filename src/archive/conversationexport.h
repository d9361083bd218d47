// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifetime.h"
#include "core/result.h"
#include "domain/conversation.h"
#include "domain/mediafile.h"
#include "domain/message.h"
#include "store/exportrepository.h"

#include <QList>
#include <QString>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace shoptalk {

class Store;

/// A message as an export writes it.
struct ExportedMessage {
    Message message;
    std::optional<Message> quoted; ///< The message that it answers, if it is stored.
    QString source; ///< Where its file is on this computer; empty if it has none or it is not here.
    QString file; ///< The copy of its file, relative to the conversation's folder; empty if there is none.
};

/// Writes one conversation in one format. Every call comes from a worker thread, one after the other. Errors
/// of every call: Storage (DiskFull, DiskError).
class ExportWriter {
public:
    virtual ~ExportWriter() = default;
    /// `folder` is there, and empty.
    virtual Result<void> begin(const QString &folder, const Conversation &conversation) = 0;
    virtual Result<void> add(const QList<ExportedMessage> &messages) = 0;
    virtual Result<void> finish() = 0;
};

/// What is exported, how and where to.
struct ExportOrder {
    using Maker = std::function<std::unique_ptr<ExportWriter>()>;

    QList<Conversation> conversations; ///< Not empty.
    ExportSpan span;
    bool withFiles = true;
    QString folder; ///< In which the export's own folder is made.
    QString name; ///< Of the export's own folder; a number is added if the name is taken.
    QString format; ///< For the audit trail: "html", "pdf", "csv".
    Maker makeWriter; ///< Called on a worker thread.
    std::function<void(int done, int total)> progressed; ///< In messages; called on the GUI thread.
    std::shared_ptr<std::atomic_bool> isCancelled = std::make_shared<std::atomic_bool>(false);
};

/// What was exported.
struct ExportOutcome {
    QString folder; ///< The export's own.
    int messages = 0;
    int missingFiles = 0; ///< That were wanted and are not on this computer.
};

/// Where the files of messages are, by what the store knows of them. For any thread.
struct ExportSources {
    std::function<QString(const MediaFile &)> received; ///< Empty if the file is not here.
    std::function<QString(const QString &name)> sent;
};

/// Exports conversations into a folder: one for several conversations has a folder for each. It is written
/// under another name, which it loses when it is whole; what is half written when the export fails or is
/// cancelled is removed.
class ConversationExport {
public:
    /// `store` outlives this.
    ConversationExport(Store &store, ExportSources sources)
        : m_store(store)
        , m_sources(std::move(sources))
    {
    }

    /// Reads in pages in the background and writes on a worker thread; notes the export in the audit trail.
    /// Errors: Storage (DiskFull, DiskError, those of the store), Cancelled.
    QCoro::Task<Result<ExportOutcome>> run(ExportOrder order);

private:
    struct Run;
    QCoro::Task<Result<void>> exportAll(std::shared_ptr<Run> run);
    QCoro::Task<Result<void>> exportOne(std::shared_ptr<Run> run, Conversation conversation, QString folder);
    QCoro::Task<Result<int>> count(std::shared_ptr<Run> run);
    QCoro::Task<Result<QList<ExportedMessage>>> page(std::shared_ptr<Run> run, ConversationId conversation,
                                                     MessageId after);

    Store &m_store;
    ExportSources m_sources;
    Lifetime m_lifetime;
};

} // namespace shoptalk
