// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediascene.h"
#include "tests/support/setclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Customers' files while Meta's allowance is used up, or nearly so.
class TestMediaAllowance : public QObject, private MediaScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void downloadsPauseAndGoOnByThemselves();
    void theRestOfTheAllowanceIsLeftToPeople();

private:
    /// Files whose links are too old, so that new ones have to be asked for. The oldest is the first.
    QList<MediaId> receiveOld(int count);
    /// The files for which new links were asked for, in order.
    QList<MediaId> askedFor(const QList<MediaId> &files) const;
    int stillQueued(const QList<MediaId> &files) const;

    support::SetClock m_clock;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<MediaDownloads> m_slow;
};

void TestMediaAllowance::init()
{
    start();
    m_downloads->stop();
    m_graph = std::make_unique<GraphSender>(m_desk->network, m_servers->sandbox().url(), u"v26.0"_s, m_clock);
    m_slow = std::make_unique<MediaDownloads>(m_desk->store, *m_graph, m_desk->tokens, m_clock);
}

void TestMediaAllowance::cleanup()
{
    m_slow.reset();
    m_graph.reset();
    stop();
}

QList<MediaId> TestMediaAllowance::receiveOld(int count)
{
    QList<MediaId> files;
    for (int i = 0; i < count; ++i)
        files << receive();
    std::ranges::sort(files, {},
                      [this](const MediaId &id) { return std::pair(fileOf(id).expiresAt, id.value()); });
    m_clock.time = fileOf(files.last()).receivedAt.addSecs(3600);
    return files;
}

QList<MediaId> TestMediaAllowance::askedFor(const QList<MediaId> &files) const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/requests"_s));
    const QJsonArray requests = support::getJson(url).body.value("requests"_L1).toArray();
    QList<MediaId> asked;
    for (const QJsonValue &request : requests) {
        const QString path = request[u"path"_s].toString().section(u'?', 0, 0);
        const MediaId id(path.section(u'/', 2)); // behind the version
        if (files.contains(id))
            asked << id;
    }
    return asked;
}

int TestMediaAllowance::stillQueued(const QList<MediaId> &files) const
{
    return int(
        std::ranges::count(files, MediaStage::Queued, [this](const MediaId &id) { return stageOf(id); }));
}

void TestMediaAllowance::downloadsPauseAndGoOnByThemselves()
{
    const QList<MediaId> files = receiveOld(6);
    QVERIFY(fault(u"rate_limit"_s));
    m_slow->wake();
    QTRY_COMPARE(m_slow->waitsFor(fileOf(files.last())), MediaProblem::Busy);
    QTRY_VERIFY(std::ranges::none_of(files, [this](const MediaId &id) { return m_slow->isUnderWay(id); }));
    const qsizetype refused = askedFor(files).size();
    QVERIFY(refused >= 1 && refused <= 3); // those that were asked for at once
    QVERIFY(fault(u"rate_limit"_s, false));
    m_slow->wake(); // as when the network comes back: it does not make the wait shorter
    const MediaId news = receive(); // nor does a change of the store
    QVERIFY(!news.isEmpty());
    QCOMPARE(askedFor(files).size(), refused);
    QCOMPARE(stillQueued(files), 6);
    QCOMPARE(fileOf(files.first()).attempts, 0);

    m_clock.pass(6min);
    QVERIFY(!receive().isEmpty()); // the next change; a timer waits for it, too
    QTRY_COMPARE(stillQueued(files), 0);
    const QList<MediaId> asked = askedFor(files).mid(refused);
    QCOMPARE(QSet<MediaId>(asked.begin(), asked.begin() + 3), // the order of three at once may differ
             QSet<MediaId>(files.begin(), files.begin() + 3));
}

void TestMediaAllowance::theRestOfTheAllowanceIsLeftToPeople()
{
    const QList<MediaId> files = receiveOld(6);
    QVERIFY(fault(u"usage_high"_s));
    m_slow->wake();
    QTRY_COMPARE(stillQueued(files), 3); // the others wait for a minute
    QTRY_VERIFY(std::ranges::none_of(files, [this](const MediaId &id) { return m_slow->isUnderWay(id); }));
    QCOMPARE(stageOf(files.first()), MediaStage::Available); // Meta would have deleted it first
    QCOMPARE(m_slow->waitsFor(fileOf(files.last())), MediaProblem::Busy);
    m_slow->download(files.last()); // a person waits for it
    QTRY_COMPARE(stageOf(files.last()), MediaStage::Available);
    QCOMPARE(stillQueued(files), 2);
    m_clock.pass(1min);
    m_slow->wake();
    QTRY_COMPARE(stillQueued(files), 0);
}

QTEST_MAIN(TestMediaAllowance)
#include "tst_mediaallowance.moc"
