// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights.h"

#include "core/clock.h"
#include "core/logging.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <memory>

namespace shoptalk {

namespace {

using Part = Result<void> (*)(const StoreSession &session, InsightFigures &figures);

template <class Value>
Result<void> take(Value &target, Result<Value> value)
{
    if (!value)
        return failure(value.error());
    target = *std::move(value);
    return {};
}

Result<void> readMessages(const StoreSession &session, InsightFigures &figures)
{
    Result<MessageFigures> messages = session.insights.messages(figures.query);
    if (!messages)
        return failure(messages.error());
    figures.activity = std::move(messages->activity);
    figures.numbers = std::move(messages->numbers);
    figures.responses = std::move(messages->responses);
    return take(figures.windows, session.insights.openWindows(figures.query.number, figures.readAt));
}

Result<void> readTemplates(const StoreSession &session, InsightFigures &figures)
{
    return take(figures.templates, session.insights.byTemplate(figures.query));
}

Result<void> readPrices(const StoreSession &session, InsightFigures &figures)
{
    const Month month = monthOf(figures.month.startOfDay(Qt::UTC));
    if (Result<void> taken = take(figures.rates, session.pricing.rates()); !taken)
        return taken;
    return take(figures.priced, session.insights.priced(figures.query.number, month.begin, month.end));
}

Result<void> readConnections(const StoreSession &session, InsightFigures &figures)
{
    if (Result<void> taken = take(figures.connected, session.accounts.activeNumbers()); !taken)
        return taken;
    if (Result<void> taken = take(figures.signIns, session.insights.signIns()); !taken)
        return taken;
    return take(figures.webhooks, session.insights.webhooks(figures.query));
}

constexpr std::array<Part, 4> parts{readConnections, readTemplates, readPrices, readMessages};

/// While the data keeps changing, at most a quarter of the time is spent on reading.
constexpr int pauseFactor = 3;
constexpr std::chrono::minutes minute{1};

} // namespace

Insights::Insights(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_changed.setSingleShot(true);
    m_minute.setInterval(minute);
    connect(&m_changed, &QTimer::timeout, this, &Insights::read);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        summarise();
        if (!m_isLoading)
            read();
    });
    connect(&m_store, &Store::changed, this, &Insights::follow);
}

QDateTime Insights::now() const
{
    return m_clock.now();
}

QList<PhoneNumber> Insights::numbers() const
{
    return m_store.reader().accounts.activeNumbers().value_or(QList<PhoneNumber>());
}

void Insights::setQuery(const InsightQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void Insights::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    if (!active) {
        m_changed.stop();
        m_minute.stop();
        return;
    }
    m_minute.start();
    summarise();
    if (m_isOutdated)
        read();
}

void Insights::summarise()
{
    QCoro::connect(m_store.summarise(), this, [](const Result<void> &) {});
}

void Insights::reload()
{
    m_isOutdated = true;
    if (m_isActive)
        read();
}

void Insights::follow(const ChangeSet &changes)
{
    const bool concerns = !changes.messages.isEmpty() || !changes.conversations.isEmpty() || changes.accounts
        || changes.relay || changes.pricing;
    if (!concerns)
        return;
    m_isOutdated = true;
    // A reading is never restarted before it has ended: on a busy day none would ever end.
    if (m_isActive && !m_isLoading && !m_changed.isActive())
        m_changed.start(std::max(m_minPause, m_lastReading * pauseFactor));
}

void Insights::read()
{
    if (!m_query.first.isValid() || !m_isActive)
        return;
    m_changed.stop();
    m_isOutdated = false;
    m_readingSince.start();
    m_next = InsightFigures();
    m_next.query = m_query;
    m_next.readAt = m_clock.now();
    m_next.month = QDate(m_query.last.year(), m_query.last.month(), 1);
    setLoading(true);
    readPart(++m_reading, 0);
}

void Insights::readPart(quint64 reading, size_t part)
{
    auto work = [figures = m_next, part](const StoreSession &session) mutable -> Result<InsightFigures> {
        const Result<void> done = parts.at(part)(session, figures);
        return done ? Result<InsightFigures>(std::move(figures)) : failure(done.error());
    };
    QCoro::connect(m_store.readInBackground(std::move(work)), this,
                   [this, reading, part](const Result<InsightFigures> &read) {
                       if (reading != m_reading)
                           return;
                       if (!read) {
                           logFailure(logStore(), "the figures can't be read", read.error());
                           setLoading(false);
                           Q_EMIT failed(read.error());
                           return;
                       }
                       m_next = *read;
                       if (part + 1 < parts.size())
                           readPart(reading, part + 1);
                       else
                           finish();
                   });
}

void Insights::finish()
{
    m_lastReading = std::chrono::milliseconds(m_readingSince.elapsed());
    m_figures = std::move(m_next);
    setLoading(false);
    Q_EMIT figuresChanged();
    if (m_isOutdated && m_isActive && !m_changed.isActive())
        m_changed.start(std::max(m_minPause, m_lastReading * pauseFactor));
}

void Insights::setLoading(bool loading)
{
    if (m_isLoading == loading)
        return;
    m_isLoading = loading;
    Q_EMIT loadingChanged();
}

} // namespace shoptalk
