// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"
#include "bareserver.h"
#include "desk.h"
#include "faultproxy.h"
#include "media/mediadownloads.h"
#include "media/picture.h"
#include "sandboxstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::Servers;
using shoptalk::test::Desk;

namespace {

const PhoneNumberId number(u"610000000000001"_s);
const WabaId waba(u"500000000000001"_s);
const QString appId = u"700000000000001"_s;
const QString ines = u"34600000001"_s;

QByteArray scenarioFile(const QString &name)
{
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Files from a customer's phone to the disk, through the real sandbox and the real relay, with every fault
/// that the sandbox knows.
class TestMediaDownloads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    void whatExpiresWithinADayIsWarnedOf();
    void whatIsLostOnTheDiskIsFetchedAgain();
    void anErasedCustomersFilesAreRemoved();
    void theLimitRemovesWhatCanBeFetchedAgain();

private:
    void restart();
    void beginDownloads();
    /// Ends the downloads and the store as the end of the program does.
    void end();
    /// A customer sends a file of the scenario; gives its media id once it is stored.
    MediaId receive(const QString &kind = u"image"_s, const QString &file = u"bouquet.jpg"_s);
    MediaFile fileOf(const MediaId &id) const { return m_downloads->find(id).value_or(MediaFile()); }
    MediaStage stageOf(const MediaId &id) const { return fileOf(id).stage; }
    QByteArray contentOf(const MediaId &id) const { return fileAt(m_downloads->pathOf(fileOf(id))); }
    bool fault(const QString &name, bool isOn = true, int count = 0)
    {
        return m_servers->setFault(name, isOn, count);
    }
    /// How often the sandbox answered a download or a look-up with `status`.
    int answers(const QString &part, int status) const;
    QDir folderOf(const MediaId &id) const { return QDir(m_folder->filePath(u"received/"_s + id.value())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    crypto::KeyPair m_keys = crypto::KeyPair::make();
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MediaDownloads> m_downloads;
    Desk::Connected m_connected;
};

void TestMediaDownloads::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), u"small"_s);
    QVERIFY2(m_servers->start({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    restart();
    const auto connected = m_desk->connectNumber(*m_servers, m_keys, number, waba, appId);
    QVERIFY2(connected, qPrintable(connected ? QString() : describe(connected.error())));
    m_connected = *connected;
    m_desk->stream.start();
    QTRY_COMPARE(m_desk->stream.state(), EventStream::State::UpToDate);
}

void TestMediaDownloads::cleanup()
{
    end();
    m_connected = {};
    m_servers.reset();
}

void TestMediaDownloads::end()
{
    m_downloads.reset();
    m_desk.reset();
}

void TestMediaDownloads::restart()
{
    end();
    m_desk =
        std::make_unique<Desk>(m_folder->filePath(u"shoptalk.db"_s), *m_servers, m_servers->sandbox().url());
    QVERIFY(QCoro::waitFor(m_desk->store.open()));
    if (!m_connected.bearer.isEmpty()) {
        m_desk->tokens.set(m_connected.metaToken);
        m_desk->relay.setToken(std::make_shared<const Secret>(m_connected.bearer));
        m_desk->useKeys(m_keys, m_connected.workspace);
        m_desk->stream.start();
    }
    beginDownloads();
}

void TestMediaDownloads::beginDownloads()
{
    m_downloads =
        std::make_unique<MediaDownloads>(m_desk->store, m_desk->graph, m_desk->tokens, m_desk->clock);
    m_downloads->wake();
}

MediaId TestMediaDownloads::receive(const QString &kind, const QString &file)
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(ines)));
    QJsonObject content{{u"file"_s, u"media/"_s + file}};
    if (kind == u"document"_s)
        content.insert(u"filename"_s, file);
    const QJsonObject message{{u"type"_s, kind}, {kind, content}};
    const QString wamid = support::postJson(url, {{u"message"_s, message}}).body.value("id"_L1).toString();
    const auto stored = [&] { return m_desk->store.reader().messages.findByWamid(Wamid(wamid)).value(); };
    if (!support::waitUntil([&] { return !wamid.isEmpty() && stored().has_value(); }))
        return {};
    const Message arrived = stored().value();
    const auto *media = std::get_if<MediaContent>(&arrived.content);
    return media ? media->id : MediaId();
}

int TestMediaDownloads::answers(const QString &part, int status) const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/requests"_s));
    int count = 0;
    const QJsonArray requests = support::getJson(url).body.value("requests"_L1).toArray();
    for (const QJsonValue &request : requests)
        count += request[u"path"_s].toString().contains(part) && request[u"status"_s].toInt() == status;
    return count;
}

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
    const auto age = [id, this](qint64 seconds) { // until its link is dead, so that it is looked up
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

void TestMediaDownloads::whatExpiresWithinADayIsWarnedOf()
{
    m_desk->tokens.refuse(Error{Error::Kind::Unauthorised, Reason::NumberNotConnected});
    const QSignalSpy warned(m_downloads.get(), &MediaDownloads::expiringChanged);
    const MediaId old(u"1299999999999999"_s);
    const auto store = [old](StoreSession &session) -> Result<bool> {
        Customer customer;
        customer.waId = WaId(ines);
        const Result<ConversationId> conversation = session.conversations.resolve(number, customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = MessageId(u"m1"_s);
        message.conversation = *conversation;
        message.direction = Direction::Inbound;
        message.wamid = Wamid(u"wamid.old"_s);
        MediaContent photo;
        photo.id = old;
        photo.mimeType = u"image/jpeg"_s;
        message.content = photo;
        message.sentAt = QDateTime::currentDateTimeUtc().addDays(-6).addSecs(-12 * 3600);
        return session.messages.add(message, true);
    };
    QVERIFY(QCoro::waitFor(m_desk->store.write(store)));
    const MediaId young = receive();
    QVERIFY(!young.isEmpty());
    QTRY_COMPARE(m_downloads->expiring(), 1);
    QCOMPARE(warned.last().first().toInt(), 1);
    // Nobody knows the id any more: there is nothing left to warn of.
    m_desk->tokens.set(m_connected.metaToken);
    m_downloads->wake();
    QTRY_COMPARE(stageOf(old), MediaStage::Expired);
    QTRY_COMPARE(stageOf(young), MediaStage::Available);
    QTRY_COMPARE(m_downloads->expiring(), 0);
}

void TestMediaDownloads::whatIsLostOnTheDiskIsFetchedAgain()
{
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    end();
    QVERIFY(folderOf(id).removeRecursively());
    restart();
    QTRY_VERIFY(stageOf(id) == MediaStage::Available && !contentOf(id).isEmpty());
    QCOMPARE(contentOf(id), scenarioFile(u"bouquet.jpg"_s));
}

void TestMediaDownloads::anErasedCustomersFilesAreRemoved()
{
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QVERIFY(folderOf(id).exists());
    const Conversation conversation = m_desk->store.reader().conversations.page({}, 1)->first();
    ErasureService erasure(m_desk->store, m_desk->clock);
    QVERIFY(QCoro::waitFor(erasure.eraseCustomer(conversation.customer.id)));
    QTRY_VERIFY(!folderOf(id).exists());
    QVERIFY(!m_downloads->find(id));
}

void TestMediaDownloads::theLimitRemovesWhatCanBeFetchedAgain()
{
    const MediaId first = receive();
    QTRY_COMPARE(stageOf(first), MediaStage::Available);
    m_downloads->setLimit(scenarioFile(u"bouquet.jpg"_s).size() + 10);
    const auto lookedAtYesterday = [first](StoreSession &session) {
        return session.mediaFiles.setUsed(first, QDateTime::currentDateTimeUtc().addDays(-1));
    };
    QVERIFY(QCoro::waitFor(m_desk->store.write(lookedAtYesterday)));
    const MediaId second = receive(u"video"_s, u"petals.mp4"_s);
    QTRY_COMPARE(stageOf(second), MediaStage::Available);
    QTRY_COMPARE(stageOf(first), MediaStage::Evicted);
    QTRY_VERIFY(!folderOf(first).exists());
    m_downloads->setLimit(0);
    m_downloads->download(first);
    QTRY_COMPARE(stageOf(first), MediaStage::Available);
    QCOMPARE(contentOf(first), scenarioFile(u"bouquet.jpg"_s));
}

QTEST_GUILESS_MAIN(TestMediaDownloads)
#include "tst_mediadownloads.moc"
