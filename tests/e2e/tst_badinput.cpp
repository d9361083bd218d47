// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// Mistakes and failures of a first day: each has its own plain message, and nothing is lost.
class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRelayIsDown();
    void thePairingCodeIsWrong();
    void thePairingCodeWasUsed();
    void theLoginIsRefused();
    void theLoginWindowIsClosed();
    void theStateWasChanged();
    void thereIsNoBusiness();
    void aSecondStartRaisesTheFirstWindow();
    void theDatabaseIsOfANewerVersion();
    void theDataFolderCannotBeWritten();

private:
    bool tryToPair(Product &product, const QString &code);
    bool seesError(Product &product, const QString &part);
    QVariantList storedAccounts(Product &product);
};

bool TestBadInput::tryToPair(Product &product, const QString &code)
{
    driver::Application &window = product.console.window();
    return window.waitVisible(u"relayAddress"_s) && window.clear(u"relayAddress"_s)
        && window.type(u"relayAddress"_s, product.servers.relayUrl().toString())
        && window.clear(u"pairingCode"_s) && window.type(u"pairingCode"_s, code)
        && window.click(u"pairButton"_s);
}

bool TestBadInput::seesError(Product &product, const QString &part)
{
    return product.console.window().waitText(u"setupError"_s, part);
}

QVariantList TestBadInput::storedAccounts(Product &product)
{
    return column(product.console.database(), u"SELECT count(*) FROM connected_facebook_accounts"_s);
}

void TestBadInput::theRelayIsDown()
{
    Product product;
    VERIFY_STEP(product, product.start());
    const QString code = product.servers.pairingCode();
    QVERIFY(product.servers.relay().stop());
    VERIFY_STEP(product, tryToPair(product, code));
    VERIFY_STEP(product, seesError(product, u"relay"_s));
    QCOMPARE(product.console.window().text(u"pairingCode"_s).remove(u'-'), QString(code).remove(u'-'));

    // The code was not spent: once the relay is back, the same one pairs.
    VERIFY_STEP(product, product.servers.startRelay());
    VERIFY_STEP(product, tryToPair(product, code));
    VERIFY_STEP(product, product.console.window().waitVisible(u"connectFacebookButton"_s));
}

void TestBadInput::thePairingCodeIsWrong()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, tryToPair(product, u"AAAA-AAAA"_s));
    VERIFY_STEP(product, seesError(product, u"code"_s));
    VERIFY_STEP(product, tryToPair(product, product.servers.pairingCode()));
    VERIFY_STEP(product, product.console.window().waitVisible(u"connectFacebookButton"_s));
}

void TestBadInput::thePairingCodeWasUsed()
{
    Product product;
    VERIFY_STEP(product, product.start());
    const QString code = product.servers.pairingCode();
    VERIFY_STEP(product, tryToPair(product, code));
    VERIFY_STEP(product, product.console.window().waitVisible(u"connectFacebookButton"_s));

    driver::ConsoleProcess second(product.folder.filePath(u"second"_s));
    QVERIFY2(second.start(product.servers.sandbox().url()), qPrintable(second.problem()));
    driver::Journey journey(second);
    QVERIFY(!second.window().isVisible(u"connectFacebookButton"_s));
    QVERIFY(second.window().waitVisible(u"relayAddress"_s));
    QVERIFY(second.window().clear(u"relayAddress"_s));
    QVERIFY(second.window().type(u"relayAddress"_s, product.servers.relayUrl().toString()));
    QVERIFY(second.window().type(u"pairingCode"_s, code));
    QVERIFY(second.window().click(u"pairButton"_s));
    QVERIFY2(second.window().waitText(u"setupError"_s, u"used"_s), qPrintable(second.window().problem()));
}

void TestBadInput::theLoginIsRefused()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    QVERIFY(product.servers.setFault(u"login_refused"_s));
    QVERIFY(product.console.window().click(u"connectFacebookButton"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"setupError"_s, 60'000));
    QCOMPARE(storedAccounts(product), QVariantList{0});

    QVERIFY(product.servers.setFault(u"login_refused"_s, false));
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.confirmLogin());
}

void TestBadInput::theLoginWindowIsClosed()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    VERIFY_STEP(product, product.journey.openLogin());
    QVERIFY(product.console.login().key(u"loginPage"_s, u"Esc"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"setupError"_s));
    const QString closed = product.console.window().text(u"setupError"_s);
    QCOMPARE(storedAccounts(product), QVariantList{0});
    QVERIFY2(closed.contains(u"clos"_s, Qt::CaseInsensitive), qPrintable(closed));
}

void TestBadInput::theStateWasChanged()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    QVERIFY(product.servers.setFault(u"state_changed"_s));
    VERIFY_STEP(product, product.journey.openLogin());
    QVERIFY(product.console.login().key(u"loginPage"_s, u"Return"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"setupError"_s, 60'000));
    QCOMPARE(storedAccounts(product), QVariantList{0});
    QVERIFY(!product.console.window().isVisible(u"businessList"_s));
}

void TestBadInput::thereIsNoBusiness()
{
    Product product(u"empty-business"_s);
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    VERIFY_STEP(product, product.journey.openLogin());
    QVERIFY(product.console.login().key(u"loginPage"_s, u"Return"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"setupError"_s, 60'000));
    VERIFY_STEP(product, seesError(product, u"business"_s));
    QCOMPARE(storedAccounts(product), QVariantList{1}); // the sign-in itself is kept
}

void TestBadInput::aSecondStartRaisesTheFirstWindow()
{
    Product product;
    VERIFY_STEP(product, product.start());
    QVERIFY(product.console.window().minimise());
    QTRY_VERIFY(product.console.window().isMinimised(u"mainWindow"_s));

    QProcess second;
    second.start(support::builtProgram(u"shoptalk"_s), {u"--data-dir"_s, product.console.dataFolder()});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY(!product.console.window().isMinimised(u"mainWindow"_s));
    QVERIFY(product.console.window().isVisible(u"mainWindow"_s));
}

void TestBadInput::theDatabaseIsOfANewerVersion()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    QVERIFY(product.console.quit());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(product.console.database());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version = 9999"_s));
        QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto digest = [&product] {
        QFile file(product.console.database());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
    };
    const QByteArray before = digest();
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.console.window().waitText(u"problemTitle"_s, u"newer"_s));
    QVERIFY(product.console.quit());
    QCOMPARE(digest(), before);
}

void TestBadInput::theDataFolderCannotBeWritten()
{
    Product product;
    // A file where the folder should be: no one can write below it, not even root.
    QVERIFY(QDir().mkpath(QFileInfo(product.console.dataFolder()).path()));
    QFile obstacle(product.console.dataFolder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    VERIFY_STEP(product, product.servers.startSandbox());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.console.window().waitText(u"problemTitle"_s, u"write"_s));
    VERIFY_STEP(product, product.console.window().waitText(u"problemText"_s, product.console.dataFolder()));

    // After the repair, the same window continues.
    QVERIFY(QFile::remove(product.console.dataFolder()));
    QVERIFY(product.console.window().click(u"retryStartButton"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"relayAddress"_s));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
