// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceshop.h"
#include "tests/support/busyworkers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

bool listens(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(support::patienceMs);
}

} // namespace

class TestPracticeShop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFilesAreFoundWherePackagesHaveThem();
    void withoutOneOfThemThereIsNoShop();
    void itGivesACodeAndEndsWithItsFiles();
    void aProgramThatDoesNotStartIsReported();
    void otherPortsAreTriedIfOneIsTaken_data();
    void otherPortsAreTriedIfOneIsTaken();
    void portsThatAreAlwaysTakenAreReported();
};

void TestPracticeShop::theFilesAreFoundWherePackagesHaveThem()
{
    const std::optional<PracticeFiles> files = practiceFilesNear(QStringLiteral(SHOPTALK_BIN_DIR));
    QVERIFY(files);
    QVERIFY(QFileInfo(files->sandbox).isExecutable());
    QVERIFY(QFileInfo(files->relay).isExecutable());
    QVERIFY(QFileInfo::exists(files->scenario));
}

void TestPracticeShop::withoutOneOfThemThereIsNoShop()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"bin"_s) && root.mkpath(u"lib/shoptalk"_s)
            && root.mkpath(u"share/shoptalk/scenarios"_s));
    const QString bin = root.filePath(u"bin"_s);
    const QString programs = QStringLiteral(SHOPTALK_BIN_DIR "/");
    QVERIFY(!practiceFilesNear(bin));
    QVERIFY(QFile::link(programs + "shoptalk-sandbox"_L1, root.filePath(u"lib/shoptalk/shoptalk-sandbox"_s)));
    QVERIFY(QFile::link(programs + "shoptalk-relay"_L1, root.filePath(u"lib/shoptalk/shoptalk-relay"_s)));
    QVERIFY(!practiceFilesNear(bin));
    QFile scenario(root.filePath(u"share/shoptalk/scenarios/corner-shop.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    QVERIFY(practiceFilesNear(bin));
    QVERIFY(QFile::remove(root.filePath(u"lib/shoptalk/shoptalk-relay"_s)));
    QVERIFY(!practiceFilesNear(bin));
}

void TestPracticeShop::itGivesACodeAndEndsWithItsFiles()
{
    qputenv("SHOPTALK_RELAY_SERVER_LISTEN", "nonsense"); // of another relay
    auto shop = std::make_unique<PracticeShop>(*practiceFilesNear(QStringLiteral(SHOPTALK_BIN_DIR)));
    const QSignalSpy opened(shop.get(), &PracticeShop::opened);
    const QSignalSpy failed(shop.get(), &PracticeShop::failed);
    shop->open();
    QTRY_VERIFY(opened.count() + failed.count() > 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(opened.first().first().toByteArray().size() >= 8);
    const QUrl sandbox = shop->servers().sandboxUrl();
    const QUrl relay = shop->servers().relayUrl();
    const QString folder = QFileInfo(shop->dataFolder()).path();
    QVERIFY(listens(sandbox) && listens(relay));
    const QFileInfo secret(folder + "/servers/app_secret"_L1);
    QVERIFY(secret.exists());
    QVERIFY(!secret.permission(QFile::ReadOther) && !secret.permission(QFile::ReadGroup));
    {
        const support::BusyWorkers busy; // many files are removed on a worker
        shop.reset();
        QVERIFY(QFileInfo::exists(folder));
        QVERIFY(!listens(sandbox) && !listens(relay));
    }
    QTRY_VERIFY(!QFileInfo::exists(folder));
}

void TestPracticeShop::aProgramThatDoesNotStartIsReported()
{
    PracticeFiles files = *practiceFilesNear(QStringLiteral(SHOPTALK_BIN_DIR));
    files.relay = u"/nonexistent/shoptalk-relay"_s;
    PracticeShop shop(files);
    const QSignalSpy opened(&shop, &PracticeShop::opened);
    const QSignalSpy failed(&shop, &PracticeShop::failed);
    shop.open();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(opened.count(), 0);
}

void TestPracticeShop::otherPortsAreTriedIfOneIsTaken_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("the sandbox's") << 0;
    QTest::newRow("the relay's") << 1;
    QTest::newRow("the one for figures that every relay has by default") << 2;
}

void TestPracticeShop::otherPortsAreTriedIfOneIsTaken()
{
    QFETCH(const int, which);
    PracticeShop shop(*practiceFilesNear(QStringLiteral(SHOPTALK_BIN_DIR)));
    const QSignalSpy opened(&shop, &PracticeShop::opened);
    const QSignalSpy failed(&shop, &PracticeShop::failed);
    const std::array<quint16, 3> ports{shop.servers().sandboxPort, shop.servers().relayPort, 9464};
    QTcpServer other;
    const bool isTaken = other.listen(QHostAddress::LocalHost, ports.at(size_t(which)));
    QVERIFY(isTaken || which == 2); // a relay of this computer may have that one already
    shop.open();
    QTRY_VERIFY(opened.count() + failed.count() > 0);
    QCOMPARE(failed.count(), 0);
    const LocalServers &servers = shop.servers();
    QVERIFY(servers.sandboxPort != other.serverPort() && servers.relayPort != other.serverPort());
    QVERIFY(listens(servers.sandboxUrl()) && listens(servers.relayUrl()));
}

void TestPracticeShop::portsThatAreAlwaysTakenAreReported()
{
    const QTemporaryDir folder;
    PracticeFiles files = *practiceFilesNear(QStringLiteral(SHOPTALK_BIN_DIR));
    files.sandbox = folder.filePath(u"sandbox"_s);
    QFile script(files.sandbox);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho started >>" + folder.filePath(u"attempts"_s).toUtf8()
                 + "\necho cannot_listen >&2\nexit 1\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    PracticeShop shop(files);
    const QSignalSpy failed(&shop, &PracticeShop::failed);
    shop.open();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Network);
    QFile attempts(folder.filePath(u"attempts"_s));
    QVERIFY(attempts.open(QIODevice::ReadOnly));
    QCOMPARE(attempts.readAll().count("started"), qsizetype(PracticeShop::maxAttempts));
}

QTEST_GUILESS_MAIN(TestPracticeShop)
#include "tst_practiceshop.moc"
