// SPDX-License-Identifier: GPL-3.0-or-later
#include "disturber.h"

#include "faultproxy.h"
#include "servers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {
constexpr int minPauseMs = 150;
constexpr int maxPauseMs = 1200;
} // namespace

const std::vector<Disturber::Fault> Disturber::faults{
    {"answer_lost", 6},        {"rate_limit", 3},           {"pair_limit", 4},    {"server_error", 4},
    {"slow_answer", 4},        {"media_upload_refused", 1}, {"undeliverable", 2}, {"duplicate_webhooks", 0},
    {"reordered_webhooks", 0}, {"delayed_webhooks", 0},     {"error_131016", 2},  {"window_closed", 1}};

Disturber::Disturber(Targets targets, quint64 seed)
    : m_targets(std::move(targets))
    , m_random(seed)
{
}

void Disturber::act(qint64 nowMs)
{
    std::vector<Undo> due;
    for (Undo &undo : std::exchange(m_undos, {})) {
        std::vector<Undo> &list = undo.atMs <= nowMs ? due : m_undos;
        list.push_back(std::move(undo));
    }
    for (const Undo &undo : due)
        undo.work();
    if (nowMs < m_nextMs)
        return;
    m_nextMs = nowMs + minPauseMs + random(maxPauseMs - minPauseMs);
    beginSomething(nowMs);
}

void Disturber::beginSomething(qint64 nowMs)
{
    const int which = random(100);
    if (which < 10) {
        const bool isAsked = which < 4 && m_targets.endConsole();
        ++m_counts[isAsked ? u"console ended with SIGTERM"_s : u"console killed"_s];
        if (!isAsked)
            m_targets.killConsole();
    } else if (which < 15) {
        killRelay(nowMs);
    } else if (which < 26) {
        ++m_counts[u"connections to Meta reset"_s];
        m_targets.toMeta.cut();
        later(nowMs, 800, [this] { m_targets.toMeta.mend(); });
    } else if (which < 34) {
        ++m_counts[u"connections to the relay reset"_s];
        m_targets.toRelay.cut();
        later(nowMs, 800, [this] { m_targets.toRelay.mend(); });
    } else {
        beginFault(faults.at(size_t(random(int(faults.size())))), nowMs);
    }
}

void Disturber::beginFault(const Fault &fault, qint64 nowMs)
{
    const QString name = QString::fromLatin1(fault.name);
    ++m_counts[name];
    if (fault.maxCount > 0) {
        m_targets.servers.setFault(name, true, 1 + random(fault.maxCount));
        return;
    }
    m_targets.servers.setFault(name, true);
    later(nowMs, 4000, [this, name] { m_targets.servers.setFault(name, false); });
}

void Disturber::killRelay(qint64 nowMs)
{
    if (std::exchange(m_isRelayDown, true))
        return;
    ++m_counts[u"relay killed"_s];
    m_targets.servers.relay().kill();
    later(nowMs, 1500, [this] {
        m_isRelayDown = false;
        if (!m_targets.servers.startRelay())
            qFatal("%s", qPrintable(m_targets.servers.problem()));
    });
}

void Disturber::later(qint64 nowMs, int maxMs, std::function<void()> undo)
{
    m_undos.push_back({nowMs + 50 + random(maxMs), std::move(undo)});
}

void Disturber::end()
{
    for (const Undo &undo : std::exchange(m_undos, {}))
        undo.work();
    for (const Fault &fault : faults)
        m_targets.servers.setFault(QString::fromLatin1(fault.name), false);
}

} // namespace shoptalk::bench
