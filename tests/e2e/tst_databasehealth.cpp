// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "settingssteps.h"
#include "tests/secrets/secretservice.h"
#include "tests/support/damagedindex.h"

#include <QDir>
#include <QScopeGuard>
#include <QSettings>
#include <QTest>

#include <functional>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S30: what the start finds out about the database, with the real programs and a real Secret Service.
class TestDatabaseHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaultyIndexIsRepairedAndReported();
    void aMissingDatabaseIsNoFirstStart_data();
    void aMissingDatabaseIsNoFirstStart();
    void aMissingDatabaseIsBroughtBackFromABackup();
    void aMissingFolderIsNoFirstStart();
    void aMissingFolderIsBroughtBackFromABackup();
    void aLockedKeychainIsNoFirstStart_data();
    void aLockedKeychainIsNoFirstStart();
    void aLockedKeychainAtTheFirstStartIsReported();

private:
    /// Connects a shop, makes a backup, lets `lose` remove the data, and chooses the backup at the next
    /// start.
    static void loseAndBringBack(Product &product, const std::function<bool()> &lose);
};

void TestDatabaseHealth::aFaultyIndexIsRepairedAndReported()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    QVERIFY(product.console.quit());
    const QString database = product.console.database();
    QVERIFY(test::damageIndex(database, u"conversations_by_activity"_s,
                              u"UPDATE conversations SET last_activity_at_s = last_activity_at_s + 60"_s));
    QCOMPARE(column(database, u"PRAGMA quick_check"_s), QVariantList{u"ok"_s});
    QVERIFY(column(database, u"PRAGMA integrity_check"_s) != QVariantList{u"ok"_s});
    // As if it was checked long ago.
    QSettings(QDir(product.console.dataFolder()).filePath(u"settings.ini"_s), QSettings::IniFormat)
        .remove(u"database/checked_at"_s);

    VERIFY_STEP(product, product.startConsole());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitVisible(u"repairBanner"_s));
    QVERIFY(window.text(u"repairBannerText"_s).contains(u"repaired it"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    QCOMPARE(column(database, u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
    VERIFY_STEP(product, window.click(u"repairBackupsButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"backupFolder"_s));
    VERIFY_STEP(product, window.waitHidden(u"repairBanner"_s));
    QVERIFY(product.console.quit());
    const QSettings settings(QDir(product.console.dataFolder()).filePath(u"settings.ini"_s),
                             QSettings::IniFormat);
    QVERIFY(settings.contains(u"database/checked_at"_s));
}

void TestDatabaseHealth::aMissingDatabaseIsNoFirstStart_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("removed") << false;
    QTest::newRow("emptied") << true;
}

void TestDatabaseHealth::aMissingDatabaseIsNoFirstStart()
{
    QFETCH(const bool, isThere);
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.console.window().waitVisible(u"relayAddress"_s)); // the first start is one
    QVERIFY(product.console.quit());
    const QString database = product.console.database();
    const QString elsewhere = product.folder.filePath(u"moved.db"_s);
    QVERIFY(QFile::rename(database, elsewhere));
    if (isThere) {
        QFile empty(database);
        QVERIFY(empty.open(QIODevice::WriteOnly));
    }

    VERIFY_STEP(product, product.startConsole());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"are missing"_s));
    QVERIFY(window.isVisible(u"recoveryActionButton"_s));
    QCOMPARE(QFileInfo(database).size(), 0); // nothing was made
    QFile::remove(database);
    QVERIFY(QFile::rename(elsewhere, database)); // the person puts it back
    VERIFY_STEP(product, window.click(u"retryStartButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(product.console.quit());

    QVERIFY(QFile::remove(database));
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.click(u"otherWayButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(product.console.quit());
    VERIFY_STEP(product, product.startConsole()); // and it is not asked again
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
}

void TestDatabaseHealth::loseAndBringBack(Product &product, const std::function<bool()> &lose)
{
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, !makeRecoveryKey(product).isEmpty());
    const QString backup = makeBackup(product);
    VERIFY_STEP(product, !backup.isEmpty());
    QVERIFY(product.console.quit());
    QVERIFY(lose());

    VERIFY_STEP(product, product.startConsole());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"are missing"_s));
    VERIFY_STEP(product, window.click(u"recoveryActionButton"_s));
    VERIFY_STEP(product, chooseBackupFile(window, backup));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
}

void TestDatabaseHealth::aMissingDatabaseIsBroughtBackFromABackup()
{
    Product product;
    loseAndBringBack(product, [&product] { return QFile::remove(product.console.database()); });
    if (QTest::currentTestFailed())
        return;
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
}

void TestDatabaseHealth::aMissingFolderIsNoFirstStart()
{
    Product product;
    VERIFY_STEP(product, product.start());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(product.console.quit());
    const QString folder = product.console.dataFolder();
    const QString elsewhere = product.folder.filePath(u"moved"_s);
    QVERIFY(QDir().rename(folder, elsewhere));

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"are missing"_s));
    QVERIFY(window.isVisible(u"recoveryActionButton"_s));
    QVERIFY(!QFileInfo::exists(product.console.database())); // nothing was made
    QVERIFY(product.console.quit());

    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(QDir().rename(elsewhere, folder)); // the person puts it back
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(product.console.quit());

    QVERIFY(QDir(folder).removeRecursively());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.click(u"otherWayButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(product.console.quit());
    VERIFY_STEP(product, product.startConsole()); // and it is not asked again
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
}

/// The settings are missing as well, and with them the name of the key. The backup still opens without a
/// recovery key.
void TestDatabaseHealth::aMissingFolderIsBroughtBackFromABackup()
{
    Product product;
    loseAndBringBack(product, [&product] { return QDir(product.console.dataFolder()).removeRecursively(); });
    if (QTest::currentTestFailed())
        return;
    QVERIFY(product.console.quit());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
}

void TestDatabaseHealth::aLockedKeychainIsNoFirstStart_data()
{
    QTest::addColumn<bool>("settingsAreThere");
    QTest::newRow("the folder is gone") << false;
    QTest::newRow("the database is gone") << true;
}

/// A locked keychain answers as if it were empty, which must not look like a first start.
void TestDatabaseHealth::aLockedKeychainIsNoFirstStart()
{
    QFETCH(const bool, settingsAreThere);
    Product product;
    VERIFY_STEP(product, product.start());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(product.console.quit());
    const QString database = product.console.database();
    QVERIFY(settingsAreThere ? QFile::remove(database)
                             : QDir(product.console.dataFolder()).removeRecursively());

    const auto unlock = qScopeGuard([] { test::unlockKeyring(); });
    QVERIFY(test::lockKeyring());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"keychain is locked"_s));
    QVERIFY(window.text(u"problemText"_s).contains(u"finds your messages"_s));
    VERIFY_STEP(product, window.click(u"retryStartButton"_s)); // it is still locked
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"keychain is locked"_s));
    QVERIFY(!QFileInfo::exists(database)); // nothing was made

    QVERIFY(test::unlockKeyring());
    VERIFY_STEP(product, window.click(u"retryStartButton"_s));
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"are missing"_s));
    QVERIFY(!QFileInfo::exists(database));
    VERIFY_STEP(product, window.click(u"otherWayButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
}

void TestDatabaseHealth::aLockedKeychainAtTheFirstStartIsReported()
{
    const auto unlock = qScopeGuard([] { test::unlockKeyring(); });
    QVERIFY(test::lockKeyring());
    Product product;
    VERIFY_STEP(product, product.start());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"keychain is locked"_s));
    QVERIFY(test::unlockKeyring());
    VERIFY_STEP(product, window.click(u"retryStartButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s)); // there is nothing to miss
}

QTEST_GUILESS_MAIN(TestDatabaseHealth)
#include "tst_databasehealth.moc"
