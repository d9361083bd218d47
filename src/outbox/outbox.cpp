// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "core/onworker.h"
#include "core/uuid.h"
#include "domain/contentlimits.h"
#include "domain/medialimits.h"
#include "graph/content/contentcodec.h"
#include "outbox/changedretry.h"
#include "outbox/nextcost.h"
#include "outbox/numbercheck.h"
#include "outbox/outgoingcopies.h"
#include "outbox/outgoingfolder.h"
#include "outbox/reactioncheck.h"
#include "outbox/readstate.h"
#include "outbox/receiptsender.h"
#include "outbox/recordingsfolder.h"
#include "outbox/sendqueue.h"
#include "outbox/sheetdrafts.h"
#include "outbox/unusedfiles.h"
#include "store/sheetdraftrepository.h"
#include "store/store.h"

#include <QPointer>
#include <QSet>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Message outbound(const ConversationId &conversation, const MessageContent &content, const QDateTime &now)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.direction = Direction::Outbound;
    message.content = content;
    message.sentAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    return message;
}

/// A computer whose clock is slow must not put an answer above its question.
Result<Message> atTheEnd(const StoreSession &session, Message message)
{
    const auto conversation = session.conversations.find(message.conversation);
    if (!conversation)
        return failure(conversation.error());
    if (*conversation && (*conversation)->lastActivityAt > message.sentAt)
        message.sentAt = (*conversation)->lastActivityAt;
    return message;
}

/// What was written is a message from now on, and no draft any more.
Result<void> endDrafts(StoreSession &session, const ConversationId &conversation, bool endsText,
                       const SheetKey &sheet)
{
    if (sheet.kind != SheetKind::None) {
        if (Result<void> ended = session.drafts.sheets().remove(conversation, sheet); !ended)
            return ended;
    }
    return endsText ? session.drafts.remove(conversation) : Result<void>();
}

QList<QList<OutgoingFile>> oneForEach(const QList<OutgoingFile> &files)
{
    QList<QList<OutgoingFile>> all;
    for (const OutgoingFile &file : files)
        all << QList<OutgoingFile>(1, file);
    return all;
}

} // namespace

struct Outbox::Private {
    Store &store;
    GraphSender &graph;
    TokenSource &tokens;
    const Clock &clock;
    SendQueue queue{store, graph, tokens, clock};
    ReceiptSender receipts{store, graph, tokens, clock};
    ReadState readState{store, receipts};
    NextCosts costs{store, clock};
    SheetDrafts sheets{store, clock};
    UnusedFiles unused{store};
    StaffId writer = {}; ///< Empty: nobody was chosen.
    int storing = 0; ///< How often messages, or the files of some, are being stored.
    bool isTidy = false; ///< Leftover files were removed once.
};

Outbox::Outbox(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(new Private{store, graph, tokens, clock})
{
    connect(&m_d->queue, &SendQueue::signInNeeded, this, &Outbox::signInNeeded);
    connect(&m_d->queue, &SendQueue::idle, this, [this] {
        if (m_d->storing == 0)
            Q_EMIT idle();
    });
    connect(&m_d->queue, &SendQueue::metaReached, this, &Outbox::metaReached);
    connect(&m_d->queue, &SendQueue::reactionRefused, this, &Outbox::reactionRefused);
    connect(&m_d->queue, &SendQueue::sendingChanged, this, &Outbox::sendingChanged);
}

Outbox::~Outbox() = default;

void Outbox::setWriter(const StaffId &writer)
{
    m_d->writer = writer;
}

QCoro::Task<Result<MessageId>> Outbox::sendParts(ConversationId conversation, QStringList parts)
{
    QList<MessageContent> contents;
    for (const QString &text : parts)
        contents << TextContent{text};
    return send(std::move(conversation), std::move(contents), MessageContext());
}

QCoro::Task<Result<MessageId>> Outbox::send(ConversationId conversation, QList<MessageContent> contents,
                                            MessageContext context, Draft draft, SheetKey sheet)
{
    QList<Message> messages;
    for (const MessageContent &content : contents) {
        if (const Result<void> checked = checkLimits(content); !checked)
            co_return failure(checked.error());
        if (!payloadOf(content))
            co_return failure(Error::Kind::Malformed, Reason::ContentNotSendable);
        messages << outbound(conversation, content, m_d->clock.now());
    }
    if (messages.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::TextEmpty);
    messages.first().context = context;
    QList<QList<OutgoingFile>> noFiles;
    co_return co_await accept(std::move(conversation), std::move(messages), std::move(noFiles), draft,
                              std::move(sheet));
}

QCoro::Task<Result<MessageId>> Outbox::sendFiles(ConversationId conversation, QList<FileToSend> files,
                                                 MessageContext context, SheetKey sheet)
{
    QList<Message> messages;
    for (const FileToSend &file : files) {
        if (const Result<void> checked = checkLimits(file.content); !checked)
            co_return failure(checked.error());
        messages << outbound(conversation, file.content, m_d->clock.now());
    }
    if (messages.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::InvalidRequest);
    messages.first().context = context;
    const QPointer<Outbox> self(this);
    const OutgoingFolder folder(m_d->store.path());
    for (const Message &message : messages)
        m_d->unused.keep(message.id.value());
    beginStoring();
    auto copy = [folder, files, messages] { return copiedFiles(folder, files, messages); };
    const QFuture<Result<QList<OutgoingFile>>> copying = onWorker(std::move(copy));
    const Result<QList<OutgoingFile>> copies = co_await copying;
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled); // the next start removes the copies
    Result<MessageId> stored = copies ? Result<MessageId>() : failure(copies.error());
    if (copies)
        stored = co_await accept(std::move(conversation), messages, oneForEach(*copies), Draft::EndsWithText,
                                 std::move(sheet));
    if (self)
        endStoring(messages);
    if (copies && !stored)
        onWorker([folder, files = *copies] { return removeFiles(folder, files); });
    co_return stored;
}

void Outbox::beginStoring()
{
    ++m_d->storing;
}

void Outbox::endStoring(const QList<Message> &messages)
{
    for (const Message &message : messages)
        m_d->unused.release(message.id.value());
    if (--m_d->storing == 0 && !m_d->queue.isSending())
        Q_EMIT idle();
}

QCoro::Task<Result<OutgoingFile>> Outbox::keepFile(FileToSend file)
{
    const QPointer<Outbox> self(this);
    const OutgoingFolder folder(m_d->store.path());
    QList<Message> names;
    names << outbound(ConversationId(), file.content, m_d->clock.now());
    const QString name = names.first().id.value();
    m_d->unused.keep(name); // until the program ends: the person may use it at any time
    QList<FileToSend> files;
    files << file;
    auto copy = [folder, files, names] { return copiedFiles(folder, files, names); };
    const QFuture<Result<QList<OutgoingFile>>> copying = onWorker(std::move(copy));
    const Result<QList<OutgoingFile>> copies = co_await copying;
    if (!copies && self)
        m_d->unused.release(name);
    co_return copies ? Result<OutgoingFile>(copies->first()) : failure(copies.error());
}

QCoro::Task<Result<MessageId>> Outbox::sendWithFiles(ConversationId conversation, MessageContent content,
                                                     QList<OutgoingFile> files, MessageContext context,
                                                     SheetKey sheet)
{
    if (const Result<void> checked = checkLimits(content); !checked)
        co_return failure(checked.error());
    QList<Message> messages;
    messages << outbound(conversation, content, m_d->clock.now());
    messages.first().context = context;
    QList<QList<OutgoingFile>> filesOfIt;
    filesOfIt << files;
    co_return co_await accept(std::move(conversation), std::move(messages), std::move(filesOfIt),
                              Draft::EndsWithText, std::move(sheet));
}

QString Outbox::localFileOf(const MessageId &message) const
{
    if (!m_d->store.isOpen())
        return {};
    const Result<std::optional<OutgoingFile>> file = m_d->store.reader().outgoingFiles.find(message);
    return file && *file ? OutgoingFolder(m_d->store.path()).pathOf((*file)->name) : QString();
}

QString Outbox::recordingPathOf(const ConversationId &conversation) const
{
    return RecordingsFolder(m_d->store.path()).pathOf(conversation);
}

QCoro::Task<Result<MessageId>> Outbox::accept(ConversationId conversation, QList<Message> messages,
                                              QList<QList<OutgoingFile>> files, Draft draft, SheetKey sheet)
{
    const bool endsDraft = draft == Draft::EndsWithText
        && std::any_of(messages.begin(), messages.end(), [](const Message &message) {
                               return std::holds_alternative<TextContent>(message.content);
                           });
    auto store = [conversation, messages, files, endsDraft, sheet,
                  writer = m_d->writer](StoreSession &session) -> Result<MessageId> {
        if (const Result<void> checked = checkNumberOf(session, conversation); !checked)
            return failure(checked.error());
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const Result<Message> placed = atTheEnd(session, messages.at(i));
            if (!placed)
                return failure(placed.error());
            const Message &message = *placed;
            const Result<bool> isLate = isTooLate(session, message.content, message.sentAt);
            if (!isLate)
                return failure(isLate.error());
            if (*isLate)
                return failure(Error::Kind::Malformed, Reason::ContentNotSendable);
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            if (const Result<void> noted = session.staff.noteWriter(message.id, writer); !noted)
                return failure(noted.error());
            for (const OutgoingFile &file : files.value(i)) {
                if (const Result<void> kept = session.outgoingFiles.add(message.id, file); !kept)
                    return failure(kept.error());
            }
            if (const Result<void> queued = session.outbox.enqueue(message.id); !queued)
                return failure(queued.error());
        }
        const Result<void> ended = endDrafts(session, conversation, endsDraft, sheet);
        return ended ? Result<MessageId>(messages.last().id) : failure(ended.error());
    };
    const QPointer<Outbox> self(this);
    beginStoring();
    const Result<MessageId> stored = co_await m_d->store.writeDurably(std::move(store));
    if (self && stored && sheet.kind != SheetKind::None)
        Q_EMIT m_d->sheets.removed();
    if (self && --m_d->storing == 0 && !m_d->queue.isSending())
        Q_EMIT idle();
    co_return stored;
}

QCoro::Task<Result<void>> Outbox::saveDraft(ConversationId conversation, QString text, DraftContext context)
{
    auto save = [conversation, text, context, now = m_d->clock.now()](StoreSession &session) {
        return session.drafts.save(conversation, text, now, context);
    };
    co_return co_await m_d->store.write(std::move(save));
}

QCoro::Task<Result<void>> Outbox::confirmSent(MessageId message)
{
    auto confirm = [message](StoreSession &session) -> Result<void> {
        const Result<bool> moved = session.messages.setDelivery(message, Delivery::Sent);
        return moved ? Result<void>() : failure(moved.error());
    };
    co_return co_await m_d->store.writeDurably(std::move(confirm));
}

QCoro::Task<Result<void>> Outbox::setDeleted(MessageId message, bool isDeleted)
{
    auto change = [message, isDeleted, now = m_d->clock.now()](StoreSession &session) -> Result<void> {
        if (!isDeleted)
            return session.outbox.undeleteFailed(message);
        const Result<QString> text = session.outbox.deleteFailed(message, now);
        return text ? Result<void>() : failure(text.error());
    };
    co_return co_await m_d->store.write(std::move(change));
}

QCoro::Task<Result<bool>> Outbox::cancel(MessageId message)
{
    const QPointer<Outbox> self(this);
    auto cancel = [message, now = m_d->clock.now()](StoreSession &session) {
        return session.outbox.cancel(message, now);
    };
    const Result<bool> cancelled = co_await m_d->store.writeDurably(std::move(cancel));
    if (self && cancelled && *cancelled)
        m_d->queue.uploads().cancel(message);
    co_return cancelled;
}

QCoro::Task<Result<void>> Outbox::retry(MessageId message, std::optional<MessageContent> content,
                                        std::optional<QList<OutgoingFile>> files)
{
    if (content)
        co_return co_await requeueWith(m_d->store, std::move(message), std::move(*content), std::move(files));
    auto requeue = [message](StoreSession &session) -> Result<void> {
        if (Result<void> checked = checkNumberOf(session, message); !checked)
            return checked;
        if (Result<void> back = session.messages.requeue(message); !back)
            return back;
        return session.outbox.enqueue(message);
    };
    co_return co_await m_d->store.writeDurably(std::move(requeue));
}

ReadState &Outbox::readState()
{
    return m_d->readState;
}

ReceiptSender &Outbox::receipts()
{
    return m_d->receipts;
}

const MediaUploads &Outbox::uploads() const
{
    return m_d->queue.uploads();
}

const NextCosts &Outbox::costs() const
{
    return m_d->costs;
}

SheetDrafts &Outbox::sheetDrafts()
{
    return m_d->sheets;
}

void Outbox::wake()
{
    m_d->queue.wake();
    m_d->receipts.sendUnreported();
    if (m_d->store.isOpen() && !std::exchange(m_d->isTidy, true))
        m_d->unused.remove();
}

void Outbox::removeUnusedFiles()
{
    m_d->unused.remove();
}

void Outbox::setEventsRead(bool areRead)
{
    m_d->queue.setEventsRead(areRead);
}

void Outbox::stop()
{
    m_d->queue.stop();
}

bool Outbox::isSending(OpenWork work) const
{
    return m_d->storing > 0 || (work == OpenWork::Any && m_d->queue.isSending());
}

} // namespace shoptalk
