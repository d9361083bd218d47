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
    /// `folder` exists and is empty.
    virtual Result<void> begin(const QString &folder, const Conversation &conversation) = 0;
    virtual Result<void> add(const QList<ExportedMessage> &messages) = 0;
    virtual Result<void> finish() = 0;
};

/// What is exported, how, and to which folder.
struct ExportOrder {
    using Maker = std::function<std::unique_ptr<ExportWriter>()>;

    QList<Conversation> conversations; ///< Not empty.
    ExportSpan span;
    bool withFiles = true;
    QString folder; ///< The folder in which the export's own folder is created.
    QString name; ///< The name of the export's own folder; a number is added if it is taken.
    QString format; ///< For the audit trail: "html", "pdf", "csv".
    Maker makeWriter; ///< Called on a worker thread.
    std::function<void(int done, int total)> progressed; ///< In messages; called on the GUI thread.
    std::shared_ptr<std::atomic_bool> isCancelled = std::make_shared<std::atomic_bool>(false);
};

/// What was exported.
struct ExportOutcome {
    QString folder; ///< The export's own folder.
    int messages = 0;
    int missingFiles = 0; ///< Files that should be exported but are not on this computer.
};

/// Gives the paths of messages' files, by what is stored about them. For any thread.
struct ExportSources {
    std::function<QString(const MediaFile &)> received; ///< Empty if the file is not here.
    std::function<QString(const QString &name)> sent;
};

/// Exports conversations into a folder; an export of several has a folder for each of them. The folder has a
/// temporary name until the export is complete. If the export fails or is cancelled, it is removed.
class ConversationExport {
public:
    /// `store` outlives this.
    ConversationExport(Store &store, ExportSources sources)
        : m_store(store)
        , m_sources(std::move(sources))
    {
    }

    /// Reads in pages in the background, writes on a worker thread, and records the export in the audit
    /// trail. Errors: Storage (DiskFull, DiskError, those of the store), Cancelled.
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
