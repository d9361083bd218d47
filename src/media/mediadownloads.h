// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/transferprogress.h"
#include "domain/mediafile.h"
#include "domain/numberpause.h"
#include "graph/tokensource.h"
#include "media/mediafetch.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

class GraphSender;
class Store;

/// Downloads the files that customers send, as soon as their messages are stored and whether or not anybody
/// looks at them: three at a time, those first that Meta deletes first, and files that have just arrived in
/// addition to these; each media id once. An interrupted download continues. While Meta's allowance is used
/// up or nearly so, files that need a new link wait. GUI thread, which it never blocks.
class MediaDownloads : public QObject {
    Q_OBJECT
public:
    /// The arguments outlive this.
    MediaDownloads(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock,
                   QObject *parent = nullptr);
    ~MediaDownloads() override;

    /// Begins, and forgets every pause. The first call also tries failed downloads again and compares the
    /// files on the disk with the store.
    void wake();
    /// Interrupts all downloads until `wake`.
    void stop();
    /// How many bytes the files may take; 0: no limit. Only files that Meta still has are removed to save
    /// space.
    void setLimit(qint64 bytes);
    /// The size of all files on this computer. Errors: Storage.
    QCoro::Task<Result<qint64>> usedBytes();

    /// The file's record; nothing if no message has it.
    std::optional<MediaFile> find(const MediaId &id) const;
    /// The path of an available file; empty for others.
    QString pathOf(const MediaFile &file) const { return m_folder.pathOf(file); }
    bool isUnderWay(const MediaId &id) const { return m_underWay.contains(id); }
    /// Why a queued file is not being downloaded: its own problem, or that of its number.
    MediaProblem waitsFor(const MediaFile &file) const;

    /// Downloads the file at once because a person asked for it, whatever its state.
    void download(const MediaId &id);
    /// Stops the download because a person asked for it.
    void cancel(const MediaId &id);
    /// The file was looked at.
    void noteUsed(const MediaId &id);
    /// The file was not at its path.
    void noteLost(const MediaId &id);
    /// How many files Meta deletes within a day although they could not be downloaded.
    int expiring() const { return m_expiring; }

Q_SIGNALS:
    /// A download began or ended, or its file was removed; `find` and `isUnderWay` give the new state.
    void changed(const shoptalk::MediaId &id);
    /// `total` is -1 if it is not known.
    void progressed(const shoptalk::MediaId &id, qint64 arrived, qint64 total);
    /// The network or a sign-in came or was lost: `waitsFor` may give another result for every file.
    void waitingChanged();
    void expiringChanged(int count);

private:
    void startDue();
    void start(const MediaFile &file);
    /// Starts the files that are due, in order, until `atOnce` are under way.
    void startSome(const QList<MediaFile> &files, int atOnce);
    void startUrgent();
    bool isDue(const MediaFile &file, const QDateTime &now);
    /// True if the file needs a new link, and none is asked for now.
    bool waitsForAllowance(const MediaFile &file, const QDateTime &now);
    bool isWithoutLink(const MediaFile &file, const QDateTime &now) const;
    /// Nearly used: the rest is left to what a person waits for.
    void spareAllowance();
    void scheduleAt(const QDateTime &at);
    void countExpiring();
    QCoro::Task<void> fetch(MediaFile file, std::shared_ptr<TransferProgress> progress);
    QCoro::Task<Result<void>> settle(MediaFile file, MediaOutcome outcome);
    void takePause(const MediaFile &file, const MediaErrorPolicy &policy);
    QCoro::Task<void> tidy();
    QCoro::Task<void> removeLeftovers();
    QCoro::Task<void> makeRoom();
    void announceGone(const QList<MediaId> &ids);
    /// Queues the file in the store and starts what is due.
    QCoro::Task<void> requeue(MediaId id);

    Store &m_store;
    GraphSender &m_graph;
    TokenSource &m_tokens;
    const Clock &m_clock;
    const MediaFolder m_folder;
    QTimer m_timer;
    bool m_isRunning = false;
    bool m_isTidy = false;
    bool m_isRemoving = false;
    QDateTime m_scheduledAt; ///< When the timer fires; invalid: it does not run.
    QDateTime m_nothingBefore;
    QDateTime m_countedAt;
    QDateTime m_allowanceUntil; ///< No new links are asked for before; invalid: they are.
    int m_offlineFailures = 0; ///< Consecutive requests that were never sent.
    int m_expiring = 0;
    qint64 m_limitBytes = 0;
    QHash<MediaId, std::shared_ptr<TransferProgress>> m_underWay;
    QSet<MediaId> m_urgent; ///< The files that a person waits for.
    QSet<MediaId> m_unwanted; ///< The downloads that a person stopped.
    PausedNumbers m_pausedNumbers; ///< An invalid end means until `wake` or a sign-in.
};

} // namespace shoptalk
