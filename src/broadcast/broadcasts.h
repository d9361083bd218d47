// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcastrunner.h"
#include "domain/broadcast/audiencecsv.h"
#include "domain/broadcast/broadcastresult.h"
#include "domain/broadcast/headingfile.h"
#include "domain/broadcast/storedbroadcastdraft.h"
#include "domain/businessaccount.h"
#include "domain/label.h"
#include "outbox/preparedfile.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

/// A checked list of people; large, so that it is shared.
using SharedAudience = std::shared_ptr<const Audience>;

/// A file with people, as it was read.
struct CsvChoice {
    std::shared_ptr<const CsvTable> table;
    CsvColumns columns;
};

/// A broadcast that is to be started.
struct BroadcastPlan {
    Broadcast broadcast; ///< Its id, state and times but `startsAt` are set by `Broadcasts`.
    SharedAudience audience;
    QString consentNote; ///< How those without a recorded consent agreed; empty: they get nothing.
    BroadcastId draft; ///< The draft that is removed with the start; empty if there is none.
};

/// Sends one template to many people: drafts, running broadcasts, and their reports.
class Broadcasts : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    Broadcasts(Store &store, Outbox &outbox, const Clock &clock, QObject *parent = nullptr);

    /// Continues broadcasts that were under way. Call it once the store is open, and when something has
    /// changed.
    void wake();
    /// When the portfolio's limit allows the next person, in UTC; invalid if the limit does not delay
    /// anything.
    QDateTime limitedUntil(const PhoneNumberId &number) const { return m_runner.limitedUntil(number); }
    QDateTime now() const { return m_clock.now(); }
    /// The numbers that can send a broadcast. An indexed read for the GUI thread.
    QList<PhoneNumber> numbers() const;
    /// By name. An indexed read for the GUI thread.
    QList<Label> labels() const;
    /// The template of a draft, if it can still be sent. An indexed read for the GUI thread.
    std::optional<Template> templateOf(const StoredBroadcastDraft &draft) const;

    /// Adds a draft or replaces the one of the same id. Errors of the calls for drafts: Storage.
    QCoro::Task<Result<void>> saveDraft(StoredBroadcastDraft draft);
    /// Hides a draft until the purge, or restores it.
    QCoro::Task<Result<void>> setDraftDeleted(BroadcastId id, bool isDeleted);
    /// The one that was changed last comes first.
    QCoro::Task<Result<QList<StoredBroadcastDraft>>> drafts() const;
    /// nullopt if it was started or deleted.
    QCoro::Task<Result<std::optional<StoredBroadcastDraft>>> draft(BroadcastId id) const;

    /// Copies a file that is to be the heading of every message. Errors: Rejected (FileTypeRefused: it is no
    /// file of this kind; FileTooLarge), Storage (DiskError, DiskFull).
    QCoro::Task<Result<HeadingFile>> keepHeading(MediaKind kind, PreparedFile file);

    /// Reads a file with people. Errors: Storage (DiskError: it can't be read), Malformed (see `readCsv`).
    QCoro::Task<Result<std::shared_ptr<const CsvTable>>> readFile(QString path) const;
    /// Customers, checked. Errors: Storage.
    QCoro::Task<Result<SharedAudience>> check(AudienceFilter filter, AudienceRules rules) const;
    /// People of a file, checked. Errors: Storage.
    QCoro::Task<Result<SharedAudience>> checkFile(CsvChoice choice, AudienceRules rules) const;
    /// Errors: Storage.
    QCoro::Task<Result<Forecast>> forecast(PhoneNumberId number, SharedAudience audience,
                                           TemplateCategory category) const;
    /// Sends the template to one number, with a person's words. Errors: Malformed (PhoneNumberInvalid: the
    /// number; what Outbox::send says), Storage.
    QCoro::Task<Result<MessageId>> sendTest(PhoneNumberId from, WaId to, Template whole, QStringList words);

    /// Stores it, and starts it now or when its time comes. Errors: Storage.
    QCoro::Task<Result<BroadcastId>> start(BroadcastPlan plan);
    /// True while `start` stores one, which would be lost if this were destroyed.
    bool isStoring() const { return m_storing > 0; }
    QCoro::Task<Result<void>> pause(BroadcastId id);
    /// Continues; a scheduled one waits for its time again.
    QCoro::Task<Result<void>> resume(BroadcastId id);
    /// Starts a scheduled one at once.
    QCoro::Task<Result<void>> startNow(BroadcastId id);
    /// Stops it permanently: people who did not have their turn get nothing.
    QCoro::Task<Result<void>> stop(BroadcastId id);
    /// Hides a broadcast that has ended, with its report, until the purge, or restores it. Errors: Storage.
    QCoro::Task<Result<void>> setDeleted(BroadcastId id, bool isDeleted);

    /// Newest first. Errors: Storage.
    QCoro::Task<Result<QList<BroadcastSummary>>> list() const;
    /// nullopt if it was deleted. Errors: Storage.
    QCoro::Task<Result<std::optional<BroadcastSummary>>> summary(BroadcastId id) const;
    QCoro::Task<Result<QList<BroadcastReason>>> reasons(BroadcastId id) const;
    /// See BroadcastReports::results.
    QCoro::Task<Result<QList<BroadcastResult>>> results(BroadcastId id, QSet<BroadcastOutcome> outcomes,
                                                        int position, int limit) const;

Q_SIGNALS:
    /// A broadcast was added or removed, or made progress.
    void changed();
    /// See BroadcastRunner.
    void startedLate(const shoptalk::Broadcast &broadcast);

private:
    QCoro::Task<Result<void>> setState(BroadcastId id, BroadcastState state);

    Store &m_store;
    Outbox &m_outbox;
    const Clock &m_clock;
    BroadcastRunner m_runner;
    int m_storing = 0;
};

} // namespace shoptalk
