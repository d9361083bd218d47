// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

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
    shop.reset();
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(!listens(sandbox) && !listens(relay));
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

QTEST_GUILESS_MAIN(TestPracticeShop)
#include "tst_practiceshop.moc"
