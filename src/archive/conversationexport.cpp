// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/conversationexport.h"

#include "archive/exportfolder.h"
#include "core/onworker.h"
#include "store/store.h"

#include <QDir>
#include <qcoro/qcorofuture.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int pageMessages = 250;

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, Reason::Cancelled);
}

/// The path of the message's file; empty if it is not on this computer.
Result<QString> sourceOf(const StoreSession &session, const Message &message, const ExportSources &sources)
{
    const auto *media = std::get_if<MediaContent>(&message.content);
    if (!media || message.isRevoked)
        return QString();
    const Result<std::optional<OutgoingFile>> sent = session.outgoingFiles.find(message.id);
    if (!sent)
        return failure(sent.error());
    if (*sent)
        return sources.sent((*sent)->name);
    if (media->id.isEmpty())
        return QString();
    const Result<std::optional<MediaFile>> received = session.mediaFiles.find(media->id);
    if (!received)
        return failure(received.error());
    return *received ? sources.received(**received) : QString();
}

Result<QList<ExportedMessage>> withSources(const StoreSession &session, const ConversationId &conversation,
                                           const QList<Message> &messages, const ExportSources *sources)
{
    QSet<Wamid> quotedIds;
    for (const Message &message : messages) {
        if (!message.context.quoted.isEmpty())
            quotedIds.insert(message.context.quoted);
    }
    const Result<QList<Message>> quoted =
        quotedIds.isEmpty() ? Result<QList<Message>>() : session.messages.withWamids(conversation, quotedIds);
    if (!quoted)
        return failure(quoted.error());
    QList<ExportedMessage> page;
    for (const Message &message : messages) {
        ExportedMessage each;
        each.message = message;
        for (const Message &candidate : *quoted) {
            if (candidate.wamid == message.context.quoted)
                each.quoted = candidate;
        }
        const Result<QString> source = sources ? sourceOf(session, message, *sources) : QString();
        if (!source)
            return failure(source.error());
        each.source = *source;
        page << each;
    }
    return page;
}

} // namespace

/// The state of one export, shared by its parts. Its destructor removes an incomplete export.
struct ConversationExport::Run {
    explicit Run(ExportOrder what)
        : order(std::move(what))
    {
    }
    ~Run()
    {
        if (!part.isEmpty() || current)
            onWorker(removal());
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    Result<void> makeFolder();
    Result<void> putInPlace();
    /// Gives a function for a worker thread that removes what was written.
    std::function<bool()> removal();
    bool isCancelled() const { return *order.isCancelled; }

    ExportOrder order;
    QString part; ///< The export's folder while it is incomplete; empty if there is nothing to remove.
    QString target;
    std::shared_ptr<ExportFolder> current; ///< The folder of the conversation that is being written.
    int total = 0;
    int done = 0;
    int missingFiles = 0;
};

std::function<bool()> ConversationExport::Run::removal()
{
    return [path = std::exchange(part, QString()), writing = std::exchange(current, nullptr)]() mutable {
        writing.reset(); // closes its files first
        return path.isEmpty() || QDir(path).removeRecursively();
    };
}

Result<void> ConversationExport::Run::makeFolder()
{
    if (!QDir().mkpath(order.folder))
        return failure(Error::Kind::Storage, Reason::DiskError);
    target = QDir(order.folder).filePath(ExportFolder::freeName(order.folder, order.name));
    if (!QDir().mkdir(ExportFolder::unfinished(target)))
        return failure(Error::Kind::Storage, Reason::DiskError);
    part = ExportFolder::unfinished(target);
    return {};
}

Result<void> ConversationExport::Run::putInPlace()
{
    if (!QDir().rename(part, target))
        return failure(Error::Kind::Storage, Reason::DiskError);
    part.clear();
    return {};
}

QCoro::Task<Result<ExportOutcome>> ConversationExport::run(ExportOrder order)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    const auto run = std::make_shared<Run>(std::move(order));
    Result<void> done = co_await exportAll(run);
    if (!done) {
        const QFuture<bool> removing = onWorker(run->removal());
        co_await removing;
        co_return failure(done.error());
    }
    if (watch.isOver())
        co_return cancelled();
    // An export that is not in the audit trail must not be kept.
    AuditEntry line;
    line.kind = AuditKind::Exported;
    line.count = int(run->order.conversations.size());
    line.word = run->order.format;
    auto note = [line](StoreSession &session) { return session.audit.add(line); };
    const Result<void> noted = co_await m_store.write(std::move(note));
    if (!noted)
        co_return failure(noted.error());
    const QFuture<Result<void>> moving = onWorker([run] { return run->putInPlace(); });
    const Result<void> placed = co_await moving;
    if (!placed)
        co_return failure(placed.error());
    ExportOutcome outcome;
    outcome.folder = run->target;
    outcome.messages = run->done;
    outcome.missingFiles = run->missingFiles;
    co_return outcome;
}

QCoro::Task<Result<void>> ConversationExport::exportAll(std::shared_ptr<Run> run)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    const Result<int> total = co_await count(run);
    if (!total)
        co_return failure(total.error());
    run->total = *total;
    const QFuture<Result<void>> making = onWorker([run] { return run->makeFolder(); });
    const Result<void> made = co_await making;
    if (!made)
        co_return failure(made.error());
    const QList<Conversation> conversations = run->order.conversations;
    for (const Conversation &conversation : conversations) {
        QString folder = run->part;
        if (conversations.size() > 1) {
            const QString name = displayName(conversation.customer);
            const QString part = run->part;
            const QFuture<QString> naming =
                onWorker([part, name] { return ExportFolder::freeName(part, name); });
            const QString free = co_await naming;
            folder += u'/' + free;
        }
        if (watch.isOver())
            co_return cancelled();
        const Result<void> written = co_await exportOne(run, conversation, folder);
        if (!written)
            co_return failure(written.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConversationExport::exportOne(std::shared_ptr<Run> run, Conversation conversation,
                                                        QString folder)
{
    const Lifetime::Watch watch = m_lifetime.watch();
    auto begin = [run, conversation, folder] {
        run->current = std::make_shared<ExportFolder>(run->order, folder);
        return run->current->begin(conversation);
    };
    const QFuture<Result<void>> beginning = onWorker(std::move(begin));
    const Result<void> begun = co_await beginning;
    if (!begun)
        co_return failure(begun.error());
    MessageId last;
    while (true) {
        if (watch.isOver() || run->isCancelled())
            co_return cancelled();
        const Result<QList<ExportedMessage>> messages = co_await page(run, conversation.id, last);
        if (!messages)
            co_return failure(messages.error());
        if (messages->isEmpty())
            break;
        last = messages->last().message.id;
        auto add = [run, messages = *messages] { return run->current->add(messages); };
        const QFuture<Result<int>> adding = onWorker(std::move(add));
        const Result<int> missing = co_await adding;
        if (!missing)
            co_return failure(missing.error());
        run->missingFiles += *missing;
        run->done += int(messages->size());
        if (!watch.isOver() && !run->isCancelled() && run->order.progressed)
            run->order.progressed(run->done, run->total);
    }
    auto finish = [run] {
        Result<void> whole = run->current->finish();
        run->current.reset();
        return whole;
    };
    const QFuture<Result<void>> finishing = onWorker(std::move(finish));
    const Result<void> finished = co_await finishing;
    co_return finished;
}

QCoro::Task<Result<int>> ConversationExport::count(std::shared_ptr<Run> run)
{
    auto read = [conversations = run->order.conversations,
                 span = run->order.span](const StoreSession &session) -> Result<int> {
        int total = 0;
        for (const Conversation &conversation : conversations) {
            const Result<int> count = session.messages.exports().count(conversation.id, span);
            if (!count)
                return count;
            total += *count;
        }
        return total;
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<ExportedMessage>>>
ConversationExport::page(std::shared_ptr<Run> run, ConversationId conversation, MessageId after)
{
    auto read = [conversation, after, span = run->order.span, withFiles = run->order.withFiles,
                 sources = m_sources](const StoreSession &session) -> Result<QList<ExportedMessage>> {
        const Result<QList<Message>> messages =
            session.messages.exports().page(conversation, span, after, pageMessages);
        if (!messages)
            return failure(messages.error());
        return withSources(session, conversation, *messages, withFiles ? &sources : nullptr);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

} // namespace shoptalk
