// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediadownloads.h"

#include "core/logging.h"
#include "graph/graphsender.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr int downloadsAtOnce = 3;
constexpr int freshAtOnce = 2; ///< In addition, for files that have just arrived.
constexpr qint64 freshS = 180;
constexpr int filesLookedAt = 200;
constexpr qint64 lookAgainS = 3600; ///< Because files expire meanwhile.
constexpr qint64 countAgainS = 60;
constexpr qint64 warnAheadS = 24 * 3600;
constexpr std::chrono::milliseconds pauseOfLockedSecrets = 1min;
constexpr std::chrono::milliseconds pauseAfterStoreError = 5s;

} // namespace

MediaDownloads::MediaDownloads(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_graph(graph)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_folder(store.path())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MediaDownloads::startDue);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts && !m_pausedNumbers.isEmpty()) { // perhaps a sign-in
            m_pausedNumbers.clear();
            Q_EMIT waitingChanged();
        }
        scheduleAt(m_clock.now());
    });
}

MediaDownloads::~MediaDownloads()
{
    stop();
}

void MediaDownloads::wake()
{
    m_isRunning = true;
    m_nothingBefore = {};
    m_offlineFailures = 0;
    m_pausedNumbers.clear();
    if (m_store.isOpen() && !std::exchange(m_isTidy, true))
        tidy();
    scheduleAt(m_clock.now());
    Q_EMIT waitingChanged();
}

void MediaDownloads::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_scheduledAt = {};
    const auto underWay = m_underWay;
    for (const auto &progress : underWay)
        progress->cancel();
}

void MediaDownloads::setLimit(qint64 bytes)
{
    m_limitBytes = bytes;
    if (m_isRunning)
        makeRoom();
}

std::optional<MediaFile> MediaDownloads::find(const MediaId &id) const
{
    if (!m_store.isOpen() || id.isEmpty())
        return std::nullopt;
    return m_store.reader().mediaFiles.find(id).value_or(std::nullopt);
}

MediaProblem MediaDownloads::waitsFor(const MediaFile &file) const
{
    if (file.stage == MediaStage::Queued && m_pausedNumbers.contains(file.number))
        return MediaProblem::SignIn;
    if (file.stage == MediaStage::Queued && m_offlineFailures > 0)
        return MediaProblem::Unreachable;
    if (file.stage == MediaStage::Queued && isWithoutLink(file, m_clock.now()))
        return MediaProblem::Busy;
    return file.problem;
}

void MediaDownloads::download(const MediaId &id)
{
    m_urgent.insert(id);
    m_unwanted.remove(id);
    requeue(id);
}

QCoro::Task<void> MediaDownloads::requeue(MediaId id)
{
    const QPointer<MediaDownloads> self(this);
    auto write = [id](StoreSession &session) { return session.mediaFiles.requeue(id); };
    const Result<void> written = co_await m_store.write(std::move(write));
    if (!self)
        co_return;
    if (!written)
        logFailure(logStore(), "a download can't be queued", written.error());
    startUrgent();
}

void MediaDownloads::cancel(const MediaId &id)
{
    m_urgent.remove(id);
    if (const auto progress = m_underWay.value(id)) {
        m_unwanted.insert(id);
        progress->cancel();
        return;
    }
    auto write = [id](StoreSession &session) {
        return session.mediaFiles.end(id, MediaStage::Cancelled, MediaProblem::None);
    };
    QCoro::connect(m_store.write(std::move(write)), this,
                   [this, id](const Result<void> &) { Q_EMIT changed(id); });
}

void MediaDownloads::noteUsed(const MediaId &id)
{
    m_store.write(
        [id, now = m_clock.now()](StoreSession &session) { return session.mediaFiles.setUsed(id, now); });
}

void MediaDownloads::noteLost(const MediaId &id)
{
    auto write = [id, now = m_clock.now()](StoreSession &session) {
        return session.mediaFiles.setLost({id}, now);
    };
    QCoro::connect(m_store.write(std::move(write)), this, [this, id](const Result<void> &) {
        scheduleAt(m_clock.now());
        Q_EMIT changed(id);
    });
}

void MediaDownloads::startDue()
{
    m_scheduledAt = {};
    if (!m_isRunning || !m_store.isOpen())
        return;
    removeLeftovers();
    const QDateTime now = m_clock.now();
    if (!m_countedAt.isValid() || m_countedAt.secsTo(now) >= countAgainS)
        countExpiring();
    scheduleAt(now.addSecs(lookAgainS));
    if (m_nothingBefore.isValid() && m_nothingBefore > now)
        return scheduleAt(m_nothingBefore);
    if (m_underWay.size() >= downloadsAtOnce + freshAtOnce)
        return; // the next download that ends looks again
    const Result<QList<MediaFile>> queued = m_store.reader().mediaFiles.queued(filesLookedAt);
    if (!queued) {
        logFailure(logStore(), "the files to download can't be read", queued.error());
        return scheduleAt(now.addMSecs(pauseAfterStoreError.count()));
    }
    startSome(*queued, downloadsAtOnce);
    // A file that has just arrived does not wait behind a long queue while its link is valid.
    QList<MediaFile> fresh;
    std::copy_if(queued->begin(), queued->end(), std::back_inserter(fresh), [&now](const MediaFile &file) {
        return !file.link.isEmpty() && file.attempts == 0 && file.receivedAt.secsTo(now) < freshS;
    });
    startSome(fresh, downloadsAtOnce + freshAtOnce);
}

void MediaDownloads::startSome(const QList<MediaFile> &files, int atOnce)
{
    const QDateTime now = m_clock.now();
    for (const MediaFile &file : files) {
        if (m_underWay.size() >= atOnce)
            break;
        if (!m_underWay.contains(file.id) && isDue(file, now))
            start(file);
    }
}

void MediaDownloads::startUrgent()
{
    if (!m_isRunning)
        return;
    for (const MediaId &id : std::exchange(m_urgent, {})) {
        const std::optional<MediaFile> file = find(id);
        if (file && file->stage == MediaStage::Queued && !m_underWay.contains(id))
            start(*file);
    }
}

bool MediaDownloads::isDue(const MediaFile &file, const QDateTime &now)
{
    const auto schedule = [this](const QDateTime &at) { scheduleAt(at); };
    if (isPaused(endOfPause(m_pausedNumbers, file.number, now), schedule) || waitsForAllowance(file, now))
        return false;
    if (!file.notBefore.isValid() || file.notBefore <= now)
        return true;
    scheduleAt(file.notBefore);
    return false;
}

void MediaDownloads::start(const MediaFile &file)
{
    const auto progress = std::make_shared<TransferProgress>();
    connect(progress.get(), &TransferProgress::progressed, this,
            [this, id = file.id](qint64 arrived, qint64 total) { Q_EMIT progressed(id, arrived, total); });
    m_underWay.insert(file.id, progress);
    fetch(file, progress);
    Q_EMIT changed(file.id);
}

QCoro::Task<void> MediaDownloads::fetch(MediaFile file, std::shared_ptr<TransferProgress> progress)
{
    const QPointer<MediaDownloads> self(this);
    const MediaAccess access{m_graph, m_tokens, m_folder};
    const MediaOutcome outcome = co_await fetchMedia(access, file, m_clock.now(), progress);
    if (!self)
        co_return;
    const Result<void> settled = co_await settle(file, outcome);
    if (!self)
        co_return;
    m_underWay.remove(file.id);
    if (!settled) {
        logFailure(logStore(), "the state of a file can't be stored", settled.error());
        m_nothingBefore = m_clock.now().addMSecs(pauseAfterStoreError.count());
    }
    countExpiring();
    scheduleAt(m_clock.now());
    Q_EMIT changed(file.id);
}

QCoro::Task<Result<void>> MediaDownloads::settle(MediaFile file, MediaOutcome outcome)
{
    using Kind = MediaErrorPolicy::Kind;
    const QPointer<MediaDownloads> self(this);
    const QDateTime now = m_clock.now();
    const MediaErrorPolicy policy = outcome.policy;
    const bool isUnwanted = m_unwanted.remove(file.id);
    if (!outcome.kept)
        takePause(file, policy);
    else
        m_offlineFailures = 0;
    spareAllowance();
    const bool isKept = outcome.kept.has_value();
    // A link that proved dead is not tried again.
    const bool waitsForLink = policy.kind == Kind::Allowance && needsNewLink(file, now);
    const bool isWithoutResult = policy.kind == Kind::Offline || policy.kind == Kind::SignIn
        || policy.kind == Kind::Locked || waitsForLink || (policy.kind == Kind::Cancelled && !isUnwanted);
    if (!isKept && isWithoutResult)
        co_return Result<void>();
    auto write = [id = file.id, kept = outcome.kept, policy, now](StoreSession &session) -> Result<void> {
        if (kept)
            return session.mediaFiles.setAvailable(id, kept->name, kept->bytes, kept->pixels, now);
        if (policy.kind == Kind::Allowance)
            return session.mediaFiles.postpone(id, policy.problem, policy.until);
        if (policy.kind == Kind::Later)
            return session.mediaFiles.postpone(id, policy.problem, now.addMSecs(policy.pause.count()));
        const MediaStage stage = policy.kind == Kind::Expired ? MediaStage::Expired
            : policy.kind == Kind::Cancelled                  ? MediaStage::Cancelled
                                                              : MediaStage::Failed;
        return session.mediaFiles.end(id, stage, policy.problem);
    };
    const Result<void> written = co_await m_store.write(std::move(write));
    if (self && written && isKept)
        makeRoom();
    co_return written;
}

/// Sets a pause that other files wait for as well.
void MediaDownloads::takePause(const MediaFile &file, const MediaErrorPolicy &policy)
{
    const QDateTime now = m_clock.now();
    if (policy.kind == MediaErrorPolicy::Kind::Offline) {
        if (!m_nothingBefore.isValid()
            || m_nothingBefore <= now) // several that fail together count as one failure
            m_nothingBefore = now.addMSecs(pauseOffline(++m_offlineFailures).count());
        Q_EMIT waitingChanged();
        return;
    }
    if (policy.kind != MediaErrorPolicy::Kind::Cancelled && policy.kind != MediaErrorPolicy::Kind::Locked)
        m_offlineFailures = 0;
    if (policy.kind == MediaErrorPolicy::Kind::SignIn)
        m_pausedNumbers.insert(file.number, QDateTime());
    else if (policy.kind == MediaErrorPolicy::Kind::Locked)
        m_pausedNumbers.insert(file.number, now.addMSecs(pauseOfLockedSecrets.count()));
    else if (policy.kind == MediaErrorPolicy::Kind::Allowance)
        m_allowanceUntil = std::max(m_allowanceUntil, policy.until);
    else
        return;
    Q_EMIT waitingChanged();
}

void MediaDownloads::countExpiring()
{
    const QDateTime now = m_clock.now();
    m_countedAt = now;
    const bool onlyRefused = m_offlineFailures == 0 && m_pausedNumbers.isEmpty();
    // There may be thousands, after the history of a phone was imported.
    auto read = [now, onlyRefused](const StoreSession &session) {
        return session.mediaFiles.expiring(now, now.addSecs(warnAheadS), onlyRefused);
    };
    QCoro::connect(m_store.readInBackground(std::move(read)), this, [this](const Result<int> &count) {
        if (count && std::exchange(m_expiring, *count) != *count)
            Q_EMIT expiringChanged(*count);
    });
}

void MediaDownloads::scheduleAt(const QDateTime &at)
{
    const qint64 delayMs = std::max<qint64>(m_clock.now().msecsTo(at), 0);
    // If the clock jumped, the timer may already be late, so a time that is due now is always scheduled
    // again.
    const bool isEarlyEnough = m_scheduledAt.isValid() && m_scheduledAt <= at && delayMs > 0;
    if (!m_isRunning || isEarlyEnough)
        return;
    m_scheduledAt = at;
    m_timer.start(std::chrono::milliseconds(delayMs));
}

} // namespace shoptalk
