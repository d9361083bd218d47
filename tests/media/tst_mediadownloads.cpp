// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "media/picture.h"
#include "mediascene.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using shoptalk::support::Servers;

/// Files from a customer's phone to the disk, through the real sandbox and the real relay, with every fault
/// that the sandbox knows.
class TestMediaDownloads : public QObject, private MediaScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void everyKindArrivesByItself_data();
    void everyKindArrivesByItself();
    void theWebhooksLinkSavesALookUp();
    void aDeadLinkIsReplaced();
    void anIdThatDiedIsNamed();
    void aPageIsNeverTheFile();
    void aWrongHashIsNeverTheFile();
    void whatBrokeOffContinues();
    void aRestartContinuesWhereItWas();
    void aSlowDownloadCanBeStoppedAndStartedAgain();
    void aPersonTriesAgain();
    void withoutATokenItWaits();
    void withoutANetworkItWaits();
};

void TestMediaDownloads::everyKindArrivesByItself_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("photo") << u"image"_s << u"bouquet.jpg"_s;
    QTest::newRow("video") << u"video"_s << u"petals.mp4"_s;
    QTest::newRow("voice message") << u"audio"_s << u"voice-note.ogg"_s;
    QTest::newRow("document") << u"document"_s << u"guest-list.pdf"_s;
    QTest::newRow("sticker") << u"sticker"_s << u"tulip.webp"_s;
}

void TestMediaDownloads::everyKindArrivesByItself()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, file);
    const QSignalSpy changed(m_downloads.get(), &MediaDownloads::changed);
    const MediaId id = receive(kind, file);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QCOMPARE(contentOf(id), scenarioFile(file));
    QCOMPARE(fileOf(id).bytes, scenarioFile(file).size());
    QTRY_VERIFY(!m_downloads->isUnderWay(id));
    QVERIFY(changed.size() >= 2);
    if (kind == "document"_L1)
        QCOMPARE(fileOf(id).name, file);
    QCOMPARE(fileOf(id).pixels, pictureSize(m_downloads->pathOf(fileOf(id))));
    QCOMPARE(fileOf(id).pixels.isValid(), kind == "image"_L1 || kind == "sticker"_L1);
    QCOMPARE(folderOf(id).entryList(QDir::Files | QDir::Hidden), QStringList{fileOf(id).name});
    QCOMPARE(QFile::permissions(m_downloads->pathOf(fileOf(id))) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestMediaDownloads::theWebhooksLinkSavesALookUp()
{
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QCOMPARE(answers(id.value(), 200), 0);
}

void TestMediaDownloads::aDeadLinkIsReplaced()
{
    QVERIFY(fault(u"media_link_expired"_s, true, 1));
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QCOMPARE(contentOf(id), scenarioFile(u"bouquet.jpg"_s));
    QCOMPARE(answers(id.value(), 200), 1);

    // Links that die as soon as they are given end in a named state, and a person can ask again.
    QVERIFY(fault(u"media_link_expired"_s));
    const MediaId dead = receive();
    QTRY_COMPARE_WITH_TIMEOUT(stageOf(dead), MediaStage::Failed, 30'000);
    QCOMPARE(fileOf(dead).problem, MediaProblem::LinkDead);
    QVERIFY(fault(u"media_link_expired"_s, false));
    m_downloads->download(dead);
    QTRY_COMPARE(stageOf(dead), MediaStage::Available);
}

void TestMediaDownloads::anIdThatDiedIsNamed()
{
    QVERIFY(fault(u"media_gone"_s));
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Expired);
    QVERIFY(!m_downloads->isUnderWay(id) || support::waitUntil([&] { return !m_downloads->isUnderWay(id); }));
    QVERIFY(folderOf(id).isEmpty(QDir::Files));
    // A restart does not ask again.
    const int asked = answers(id.value(), 400);
    restart();
    QVERIFY(fault(u"media_gone"_s, false));
    const MediaId next = receive();
    QTRY_COMPARE(stageOf(next), MediaStage::Available);
    QCOMPARE(stageOf(id), MediaStage::Expired);
    QCOMPARE(answers(id.value(), 400), asked);
}

void TestMediaDownloads::aPageIsNeverTheFile()
{
    QVERIFY(fault(u"media_html"_s));
    const MediaId id = receive();
    QTRY_COMPARE_WITH_TIMEOUT(stageOf(id), MediaStage::Failed, 30'000);
    QCOMPARE(fileOf(id).problem, MediaProblem::NotTheFile);
    QVERIFY(contentOf(id).isEmpty());
    QVERIFY(folderOf(id).entryList(QDir::Files).isEmpty());
    // The next start tries what failed once more.
    QVERIFY(fault(u"media_html"_s, false));
    restart();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QCOMPARE(contentOf(id), scenarioFile(u"bouquet.jpg"_s));
}

void TestMediaDownloads::aWrongHashIsNeverTheFile()
{
    QVERIFY(fault(u"media_wrong_hash"_s));
    QVERIFY(fault(u"media_link_expired"_s, true, 1)); // so that it is looked up
    const MediaId id = receive();
    QTRY_COMPARE_WITH_TIMEOUT(stageOf(id), MediaStage::Failed, 30'000);
    QCOMPARE(fileOf(id).problem, MediaProblem::WrongHash);
    QVERIFY(folderOf(id).entryList(QDir::Files).isEmpty());
    QVERIFY(fault(u"media_wrong_hash"_s, false));
    m_downloads->download(id);
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
}

void TestMediaDownloads::whatBrokeOffContinues()
{
    QVERIFY(fault(u"media_partial"_s, true, 1));
    const MediaId id = receive();
    QTRY_COMPARE_WITH_TIMEOUT(stageOf(id), MediaStage::Available, 30'000);
    QCOMPARE(contentOf(id), scenarioFile(u"bouquet.jpg"_s));
    QTRY_COMPARE(answers(u"media"_s, 206), 1);
}

void TestMediaDownloads::aRestartContinuesWhereItWas()
{
    QVERIFY(fault(u"media_partial"_s));
    const MediaId id = receive();
    const QString part = folderOf(id).filePath(u".download.part"_s);
    QTRY_VERIFY(QFileInfo(part).size() > 0);
    QTRY_VERIFY(fileOf(id).attempts > 0);
    end();
    QVERIFY(QFileInfo(part).size() < scenarioFile(u"bouquet.jpg"_s).size());
    QVERIFY(fault(u"media_partial"_s, false));
    const int continuedBefore = answers(u"media"_s, 206);
    restart();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QCOMPARE(contentOf(id), scenarioFile(u"bouquet.jpg"_s));
    QCOMPARE(answers(u"media"_s, 206), continuedBefore + 1);
    QVERIFY(!QFile::exists(part));
}

void TestMediaDownloads::aSlowDownloadCanBeStoppedAndStartedAgain()
{
    QVERIFY(fault(u"media_slow"_s));
    const MediaId id = receive();
    QTRY_VERIFY(m_downloads->isUnderWay(id));
    m_downloads->cancel(id);
    QTRY_COMPARE(stageOf(id), MediaStage::Cancelled);
    QTRY_VERIFY(!m_downloads->isUnderWay(id));
    restart(); // which does not begin again what a person stopped
    QVERIFY(fault(u"media_slow"_s, false));
    const MediaId next = receive();
    QTRY_COMPARE(stageOf(next), MediaStage::Available);
    QCOMPARE(stageOf(id), MediaStage::Cancelled);
    m_downloads->download(id);
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
}

void TestMediaDownloads::aPersonTriesAgain()
{
    QVERIFY(fault(u"media_partial"_s));
    const MediaId id = receive();
    QTRY_VERIFY(fileOf(id).attempts > 1 && !m_downloads->isUnderWay(id));
    QCOMPARE(m_downloads->waitsFor(fileOf(id)), MediaProblem::Unreachable);
    QVERIFY(fault(u"media_partial"_s, false));
    m_downloads->download(id);
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QCOMPARE(m_downloads->waitsFor(fileOf(id)), MediaProblem::None);
}

void TestMediaDownloads::withoutATokenItWaits()
{
    m_desk->tokens.refuse(Error{Error::Kind::Unauthorised, Reason::NumberNotConnected});
    const MediaId id = receive();
    QTRY_COMPARE(m_downloads->waitsFor(fileOf(id)), MediaProblem::SignIn);
    const MediaId second = receive(u"sticker"_s, u"tulip.webp"_s);
    QCOMPARE(m_downloads->waitsFor(fileOf(second)), MediaProblem::SignIn);
    QCOMPARE(m_desk->tokens.timesAsked(), 1);
    QCOMPARE(fileOf(id).attempts, 0);
    m_desk->tokens.set(m_connected.metaToken);
    m_downloads->wake();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QTRY_COMPARE(stageOf(second), MediaStage::Available);
}

void TestMediaDownloads::withoutANetworkItWaits()
{
    m_downloads->stop();
    const MediaId id = receive();
    QVERIFY(!m_downloads->isUnderWay(id));
    // The same console without a network: nothing listens where Meta should be.
    m_downloads.reset();
    support::BareServer nobody([](QTcpSocket &) {});
    const QUrl gone = nobody.url();
    nobody.close();
    GraphSender graph(m_desk->network, gone, u"v26.0"_s);
    const auto age = [id, this](qint64 seconds) { // until its link has expired, so that it is looked up
        const auto write = [id, seconds](StoreSession &session) -> Result<void> {
            return session.mediaFiles.postpone(id, MediaProblem::None,
                                               QDateTime::currentDateTimeUtc().addSecs(seconds));
        };
        return QCoro::waitFor(m_desk->store.write(write)).has_value();
    };
    QVERIFY(age(-1));
    MediaDownloads offline(m_desk->store, graph, m_desk->tokens, m_desk->clock);
    const QSignalSpy waiting(&offline, &MediaDownloads::waitingChanged);
    offline.wake();
    QTRY_VERIFY(waiting.size() > 1);
    QTRY_COMPARE(offline.waitsFor(*offline.find(id)), MediaProblem::Unreachable);
    QCOMPARE(offline.find(id)->stage, MediaStage::Queued);
    offline.stop();
    beginDownloads();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
}

QTEST_GUILESS_MAIN(TestMediaDownloads)
#include "tst_mediadownloads.moc"
