// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/insight.h"
#include "domain/rate.h"
#include "store/changeset.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace shoptalk {

class Clock;
class Store;

/// All figures of the dashboard for one query, and the facts that they were read with.
struct InsightFigures {
    InsightQuery query;
    QDateTime readAt; ///< UTC.
    QDate month; ///< The first day of the month, in UTC, that `priced` is about.
    MessageActivity activity;
    QList<NumberMessages> numbers;
    QList<TemplateMessages> templates;
    ResponseFigures responses;
    QList<DayWebhooks> webhooks;
    OpenWindows windows{};
    QList<PricedMessages> priced;
    QList<Rate> rates;
    QList<SignInExpiry> signIns;
    QList<PhoneNumber> connected; ///< The numbers that messages come to and go from.
};

/// Reads the dashboard's figures in the background, and again when the data changes. Nothing is read while it
/// is not active.
class Insights : public QObject {
    Q_OBJECT
public:
    /// `store` and `clock` outlive this.
    Insights(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads now if this is active; a reading for another query is dropped.
    void setQuery(const InsightQuery &query);
    const InsightQuery &query() const { return m_query; }
    /// Has to be true while the figures are shown.
    void setActive(bool active);
    /// Reads once more, after an error.
    void reload();
    bool isLoading() const { return m_isLoading; }
    /// The time that the figures are read for.
    QDateTime now() const;

    /// The figures of the newest query that was read; nothing before.
    const std::optional<InsightFigures> &figures() const { return m_figures; }
    /// The numbers to choose from.
    QList<PhoneNumber> numbers() const;
    /// For tests: the shortest time between a change and the figures being read again.
    void setMinPause(std::chrono::milliseconds pause) { m_minPause = pause; }

Q_SIGNALS:
    void loadingChanged();
    void figuresChanged();
    /// The figures can't be read; those that are shown are older.
    void failed(const shoptalk::Error &error);

private:
    /// So that the next readings count fewer messages; the figures are the same.
    void summarise();
    void read();
    /// Each part is a separate job of the reader thread, so that a search does not wait for all of them.
    void readPart(quint64 reading, size_t part);
    void finish();
    void setLoading(bool loading);
    void follow(const ChangeSet &changes);

    Store &m_store;
    const Clock &m_clock;
    InsightQuery m_query;
    InsightFigures m_next; ///< The figures that are being read.
    std::optional<InsightFigures> m_figures;
    QTimer m_changed; ///< Collects changes.
    QTimer m_minute; ///< Because windows close only by the passing of time.
    QElapsedTimer m_readingSince;
    std::chrono::milliseconds m_minPause{1000};
    std::chrono::milliseconds m_lastReading{0};
    quint64 m_reading = 0;
    bool m_isActive = false;
    bool m_isLoading = false;
    bool m_isOutdated = true; ///< Something changed since the last reading began.
};

} // namespace shoptalk
