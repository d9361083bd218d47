// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcasts.h"

#include "core/onworker.h"
#include "core/uuid.h"
#include "outbox/headingfiles.h"
#include "outbox/outbox.h"
#include "store/store.h"

#include <QFile>
#include <QPointer>
#include <QScopeGuard>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {

/// People are stored in transactions of this size, so that other writes do not wait long.
constexpr int peoplePerWrite = 500;

using SharedTable = std::shared_ptr<const CsvTable>;

Result<SharedTable> tableFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Reason::DiskError);
    Result<CsvTable> table = readCsv(file.read(maxCsvBytes + 1));
    if (!table)
        return failure(table.error());
    return std::make_shared<const CsvTable>(std::move(*table));
}

SharedAudience checked(const QList<AudiencePerson> &people, const AudienceRules &rules)
{
    return std::make_shared<const Audience>(checkAudience(people, rules));
}

} // namespace

Broadcasts::Broadcasts(Store &store, Outbox &outbox, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_runner(store, outbox, clock, this)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.broadcasts || !changes.messages.isEmpty())
            Q_EMIT this->changed();
    });
    connect(&m_runner, &BroadcastRunner::limitChanged, this, &Broadcasts::changed);
    connect(&m_runner, &BroadcastRunner::startedLate, this, &Broadcasts::startedLate);
}

void Broadcasts::wake()
{
    m_store.write([](StoreSession &session) { return session.broadcasts.removeIncomplete(); });
    m_runner.wake();
}

QList<PhoneNumber> Broadcasts::numbers() const
{
    return m_store.isOpen() ? m_store.reader().accounts.activeNumbers().value_or(QList<PhoneNumber>())
                            : QList<PhoneNumber>();
}

QList<Label> Broadcasts::labels() const
{
    return m_store.isOpen() ? m_store.reader().labels.all().value_or(QList<Label>()) : QList<Label>();
}

std::optional<Template> Broadcasts::templateOf(const StoredBroadcastDraft &draft) const
{
    const QList<PhoneNumber> all = numbers();
    const auto number = std::find_if(all.begin(), all.end(),
                                     [&draft](const PhoneNumber &each) { return each.id == draft.number; });
    if (number == all.end() || draft.templateName.isEmpty())
        return std::nullopt;
    const Result<std::optional<Template>> whole =
        m_store.reader().templates.findByName(number->waba, draft.templateName, draft.templateLanguage);
    return whole && *whole && canBroadcast(**whole) ? *whole : std::nullopt;
}

QCoro::Task<Result<void>> Broadcasts::saveDraft(StoredBroadcastDraft draft)
{
    draft.changedAt = m_clock.now();
    return m_store.write([draft](StoreSession &session) { return session.broadcasts.drafts().save(draft); });
}

QCoro::Task<Result<void>> Broadcasts::setDraftDeleted(BroadcastId id, bool isDeleted)
{
    auto set = [id, isDeleted, at = m_clock.now()](StoreSession &session) {
        BroadcastDraftRepository drafts = session.broadcasts.drafts();
        return isDeleted ? drafts.remove(id, at) : drafts.restore(id);
    };
    return m_store.writeDurably(std::move(set));
}

QCoro::Task<Result<QList<StoredBroadcastDraft>>> Broadcasts::drafts() const
{
    return m_store.readInBackground(
        [](const StoreSession &session) { return session.broadcasts.drafts().all(); });
}

QCoro::Task<Result<std::optional<StoredBroadcastDraft>>> Broadcasts::draft(BroadcastId id) const
{
    return m_store.readInBackground(
        [id](const StoreSession &session) { return session.broadcasts.drafts().find(id); });
}

QCoro::Task<Result<HeadingFile>> Broadcasts::keepHeading(MediaKind kind, PreparedFile file)
{
    return keepHeadingFile(m_outbox, kind, std::move(file));
}

QCoro::Task<Result<SharedTable>> Broadcasts::readFile(QString path) const
{
    const QFuture<Result<SharedTable>> reading = onWorker([path] { return tableFrom(path); });
    co_return co_await reading;
}

QCoro::Task<Result<SharedAudience>> Broadcasts::check(AudienceFilter filter, AudienceRules rules) const
{
    auto read = [filter, now = rules.now](const StoreSession &session) {
        return session.broadcasts.audience().people(filter, now);
    };
    const Result<QList<AudiencePerson>> people = co_await m_store.readInBackground(std::move(read));
    if (!people)
        co_return failure(people.error());
    auto check = [people = *people, rules]() -> Result<SharedAudience> { return checked(people, rules); };
    const QFuture<Result<SharedAudience>> checking = onWorker(std::move(check));
    co_return co_await checking;
}

QCoro::Task<Result<SharedAudience>> Broadcasts::checkFile(CsvChoice choice, AudienceRules rules) const
{
    Store &store = m_store;
    const QFuture<QList<AudiencePerson>> reading =
        onWorker([choice] { return peopleFrom(*choice.table, choice.columns); });
    const QList<AudiencePerson> people = co_await reading;
    auto recognise = [people](const StoreSession &session) {
        return session.broadcasts.audience().recognised(people);
    };
    const Result<QList<AudiencePerson>> known = co_await store.readInBackground(std::move(recognise));
    if (!known)
        co_return failure(known.error());
    auto check = [people = *known, rules]() -> Result<SharedAudience> { return checked(people, rules); };
    const QFuture<Result<SharedAudience>> checking = onWorker(std::move(check));
    co_return co_await checking;
}

QCoro::Task<Result<Forecast>> Broadcasts::forecast(PhoneNumberId number, SharedAudience audience,
                                                   TemplateCategory category) const
{
    const QDateTime now = m_clock.now();
    auto read = [number, now](const StoreSession &session) { return sendingFacts(session, number, now); };
    const Result<SendingFacts> facts = co_await m_store.readInBackground(std::move(read));
    if (!facts)
        co_return failure(facts.error());
    const QFuture<Forecast> computing = onWorker([facts = *facts, audience, category, now] {
        return forecastFor(*audience, facts, category, now.date());
    });
    co_return co_await computing;
}

QCoro::Task<Result<MessageId>> Broadcasts::sendTest(PhoneNumberId from, WaId to, Template whole,
                                                    QStringList words)
{
    if (to.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::PhoneNumberInvalid);
    Outbox &outbox = m_outbox;
    Customer customer;
    customer.waId = to;
    auto resolve = [from, customer](StoreSession &session) {
        return session.conversations.resolve(from, customer);
    };
    const Result<ConversationId> conversation = co_await m_store.write(std::move(resolve));
    if (!conversation)
        co_return failure(conversation.error());
    const TemplateContent content = broadcastContent(whole, words);
    if (const std::optional<HeadingFile> file = headingFileIn(words)) {
        QList<OutgoingFile> files;
        files << outgoingFileOf(*file);
        co_return co_await outbox.sendWithFiles(*conversation, content, files);
    }
    QList<MessageContent> contents;
    contents << content;
    co_return co_await outbox.send(*conversation, contents, MessageContext());
}

QCoro::Task<Result<BroadcastId>> Broadcasts::start(BroadcastPlan plan)
{
    ++m_storing;
    const auto stored = qScopeGuard([self = QPointer(this)] {
        if (self)
            --self->m_storing;
    });
    Store &store = m_store;
    const QDateTime now = m_clock.now();
    Broadcast broadcast = plan.broadcast;
    broadcast.id = newId<BroadcastId>();
    broadcast.state = BroadcastState::Storing;
    broadcast.createdAt = now;
    auto add = [broadcast](StoreSession &session) { return session.broadcasts.add(broadcast); };
    const Result<void> added = co_await store.write(std::move(add));
    if (!added)
        co_return failure(added.error());
    const QList<CheckedPerson> &people = plan.audience->people;
    for (qsizetype from = 0; from < people.size(); from += peoplePerWrite) {
        auto append = [id = broadcast.id, from, some = people.mid(from, peoplePerWrite),
                       note = plan.consentNote, now](StoreSession &session) {
            return session.broadcasts.addRecipients(id, int(from), some, note, now);
        };
        const Result<void> appended = co_await store.write(std::move(append));
        if (!appended)
            co_return failure(appended.error());
    }
    const bool isLater = broadcast.startsAt.isValid() && broadcast.startsAt > now;
    const BroadcastState state = isLater ? BroadcastState::Scheduled : BroadcastState::Running;
    auto begin = [id = broadcast.id, draft = plan.draft, state, now](StoreSession &session) {
        const Result<void> ended = session.broadcasts.drafts().end(draft);
        return ended ? session.broadcasts.setState(id, state, now) : ended;
    };
    const Result<void> begun = co_await store.writeDurably(std::move(begin));
    co_return begun ? Result<BroadcastId>(broadcast.id) : failure(begun.error());
}

QCoro::Task<Result<void>> Broadcasts::pause(BroadcastId id)
{
    auto pause = [id, now = m_clock.now()](StoreSession &session) -> Result<void> {
        const Result<bool> paused = pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
        return paused ? Result<void>() : failure(paused.error());
    };
    return m_store.writeDurably(std::move(pause));
}

QCoro::Task<Result<void>> Broadcasts::resume(BroadcastId id)
{
    auto resume = [id, now = m_clock.now()](StoreSession &session) {
        return resumeBroadcast(session, id, now);
    };
    return m_store.writeDurably(std::move(resume));
}

QCoro::Task<Result<void>> Broadcasts::setState(BroadcastId id, BroadcastState state)
{
    auto set = [id, state, now = m_clock.now()](StoreSession &session) -> Result<void> {
        const Result<std::optional<Broadcast>> found = session.broadcasts.find(id);
        if (!found)
            return failure(found.error());
        if (!*found || (*found)->state == BroadcastState::Finished
            || (*found)->state == BroadcastState::Cancelled)
            return {};
        if (const Result<void> done = session.broadcasts.setState(id, state, now); !done)
            return done;
        return state == BroadcastState::Cancelled ? session.broadcasts.queue().withdraw(id, now)
                                                  : Result<void>();
    };
    return m_store.writeDurably(std::move(set));
}

QCoro::Task<Result<void>> Broadcasts::startNow(BroadcastId id)
{
    return setState(std::move(id), BroadcastState::Running);
}

QCoro::Task<Result<void>> Broadcasts::stop(BroadcastId id)
{
    return setState(std::move(id), BroadcastState::Cancelled);
}

QCoro::Task<Result<void>> Broadcasts::setDeleted(BroadcastId id, bool isDeleted)
{
    auto set = [id, isDeleted, at = m_clock.now()](StoreSession &session) {
        return isDeleted ? session.broadcasts.remove(id, at) : session.broadcasts.restore(id);
    };
    return m_store.writeDurably(std::move(set));
}

QCoro::Task<Result<QList<BroadcastSummary>>> Broadcasts::list() const
{
    auto read = [](const StoreSession &session) -> Result<QList<BroadcastSummary>> {
        const Result<QList<Broadcast>> all = session.broadcasts.all();
        if (!all)
            return failure(all.error());
        QList<BroadcastSummary> summaries;
        for (const Broadcast &broadcast : *all) {
            const Result<BroadcastProgress> progress = session.broadcasts.reports().progress(broadcast.id);
            if (!progress)
                return failure(progress.error());
            summaries << BroadcastSummary{broadcast, *progress};
        }
        return summaries;
    };
    return m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<std::optional<BroadcastSummary>>> Broadcasts::summary(BroadcastId id) const
{
    using Answer = Result<std::optional<BroadcastSummary>>;
    auto read = [id](const StoreSession &session) -> Answer {
        const Result<std::optional<Broadcast>> broadcast = session.broadcasts.find(id);
        if (!broadcast)
            return failure(broadcast.error());
        if (!*broadcast)
            return std::optional<BroadcastSummary>();
        const Result<BroadcastProgress> progress = session.broadcasts.reports().progress(id);
        if (!progress)
            return failure(progress.error());
        return std::optional(BroadcastSummary{**broadcast, *progress});
    };
    return m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<BroadcastReason>>> Broadcasts::reasons(BroadcastId id) const
{
    return m_store.readInBackground(
        [id](const StoreSession &session) { return session.broadcasts.reports().reasons(id); });
}

QCoro::Task<Result<QList<BroadcastResult>>>
Broadcasts::results(BroadcastId id, QSet<BroadcastOutcome> outcomes, int position, int limit) const
{
    return m_store.readInBackground([id, outcomes, position, limit](const StoreSession &session) {
        return session.broadcasts.reports().results(id, outcomes, position, limit);
    });
}

} // namespace shoptalk
