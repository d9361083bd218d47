// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/doorbellwatch.h"

#include "core/logging.h"
#include "relaylink/pauses.h"

#include <QPointer>

namespace shoptalk {

namespace {
constexpr int doorbellWaitS = 50;
} // namespace

DoorbellWatch::DoorbellWatch(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_relay(network, QUrl())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_generation); });
}

DoorbellWatch::~DoorbellWatch()
{
    blockSignals(true);
    stop();
}

void DoorbellWatch::keep(const QUrl &relay, const SharedSecret &key)
{
    m_relay.setBaseUrl(relay);
    m_relay.setToken(key);
    m_hasDoorbell = true;
}

void DoorbellWatch::start(qint64 after)
{
    stop();
    if (!m_hasDoorbell)
        return;
    m_isListening = true;
    m_after = after;
    m_failures = 0;
    m_pause.start(0);
}

void DoorbellWatch::stop()
{
    ++m_generation;
    m_isListening = false;
    m_pause.stop();
    m_relay.cancelEvents();
}

QCoro::Task<void> DoorbellWatch::ask(int generation)
{
    const QPointer<DoorbellWatch> self(this);
    const Result<qint64> seq = co_await m_relay.rang(m_after, doorbellWaitS);
    if (!self || self->m_generation != generation)
        co_return;
    if (!seq) {
        handle(seq.error());
        co_return;
    }
    m_failures = 0;
    m_pause.start(0);
    if (*seq <= m_after)
        co_return;
    m_after = *seq;
    Q_EMIT rang();
}

void DoorbellWatch::handle(const Error &error)
{
    qCInfo(logRelayLink) << "No answer at the relay's doorbell:" << describe(error);
    if (error.kind == Error::Kind::Unauthorised) {
        m_relay.setToken({});
        m_hasDoorbell = false;
        stop();
        return;
    }
    m_pause.start(pauseAfterMs(++m_failures));
}

} // namespace shoptalk
