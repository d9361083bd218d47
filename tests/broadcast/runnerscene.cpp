// SPDX-License-Identifier: GPL-3.0-or-later
#include "runnerscene.h"

#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void RunnerScene::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString scenario = broadcastScenario(m_folder->path());
    QVERIFY(!scenario.isEmpty());
    m_servers = std::make_unique<support::Servers>(m_folder->filePath(u"servers"_s), scenario);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens.set(support::userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    restart();
    const auto connectNumber = [](StoreSession &session) {
        return connectForBroadcast(session, offerTemplate());
    };
    QVERIFY(QCoro::waitFor(m_store->write(connectNumber)));
}

void RunnerScene::end()
{
    m_broadcasts.reset();
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_servers.reset();
}

void RunnerScene::restart()
{
    m_broadcasts.reset();
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_graph = std::make_unique<GraphSender>(m_network, m_servers->sandbox().url(), u"v26.0"_s);
    m_outbox = std::make_unique<Outbox>(*m_store, *m_graph, m_tokens, m_clock);
    m_broadcasts = std::make_unique<Broadcasts>(*m_store, *m_outbox, m_clock);
}

Audience RunnerScene::audienceOf(int count, int first) const
{
    Audience audience;
    for (int i = first; i < first + count; ++i)
        audience.people << eligiblePerson(sceneWaId(i), u"Customer %1"_s.arg(i));
    audience.counts.insert(Eligibility::Eligible, count);
    return audience;
}

BroadcastId RunnerScene::start(const Audience &audience, const QDateTime &at, const PhoneNumberId &number)
{
    BroadcastPlan plan;
    plan.broadcast = offerBroadcast();
    plan.broadcast.number = number;
    plan.broadcast.startsAt = at;
    plan.audience = std::make_shared<const Audience>(audience);
    plan.consentNote = u"At the counter"_s;
    return QCoro::waitFor(m_broadcasts->start(plan)).value();
}

BroadcastSummary RunnerScene::summary(const BroadcastId &id)
{
    const QList<BroadcastSummary> all = QCoro::waitFor(m_broadcasts->list()).value();
    for (const BroadcastSummary &each : all) {
        if (each.broadcast.id == id)
            return each;
    }
    return {};
}

void RunnerScene::waitForEnd(const BroadcastId &id)
{
    QTRY_COMPARE_WITH_TIMEOUT(summary(id).broadcast.state, BroadcastState::Finished, 30'000);
}

} // namespace shoptalk::test
