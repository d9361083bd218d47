// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/waketokenwatch.h"

#include "core/logging.h"
#include "relaylink/pauses.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/waketokens.h"

#include <QPointer>

namespace shoptalk {

namespace {
constexpr int wakeTokenWaitS = 50;
} // namespace

WakeTokenWatch::WakeTokenWatch(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_relay(network, QUrl())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_generation); });
}

WakeTokenWatch::~WakeTokenWatch()
{
    blockSignals(true);
    stop();
}

void WakeTokenWatch::keep(const QUrl &relay, const SharedSecret &key)
{
    m_relay.setBaseUrl(relay);
    m_relay.setToken(key);
    m_hasWakeToken = true;
}

void WakeTokenWatch::start(qint64 after)
{
    stop();
    if (!m_hasWakeToken)
        return;
    m_isListening = true;
    m_after = after;
    m_failures = 0;
    m_pause.start(0);
}

void WakeTokenWatch::stop()
{
    ++m_generation;
    m_isListening = false;
    m_pause.stop();
    m_relay.cancelEvents();
}

QCoro::Task<void> WakeTokenWatch::ask(int generation)
{
    const QPointer<WakeTokenWatch> self(this);
    const FetchLastMessageSeq fetchLastMessageSeq{m_after, wakeTokenWaitS};
    const Result<qint64> seq = co_await m_relay.send(fetchLastMessageSeq);
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
    Q_EMIT lastMessageSeq();
}

void WakeTokenWatch::handle(const Error &error)
{
    qCInfo(logRelayLink) << "the relay did not answer the wake token request:" << describe(error);
    if (error.kind == Error::Kind::Unauthorised) {
        m_relay.setToken({});
        m_hasWakeToken = false;
        stop();
        return;
    }
    m_pause.start(pauseAfterMs(++m_failures));
}

} // namespace shoptalk
