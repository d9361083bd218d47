// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S30 with the real programs: a backup is made in the settings; the database is destroyed; the start says so
/// and leads back.
class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s30_aDamagedDatabaseIsBroughtBackFromTheProblemPage();

private:
    static bool makeBackup(Product &product, const QString &folder);
};

bool TestBackup::makeBackup(Product &product, const QString &folder)
{
    driver::Application &window = product.console.window();
    return window.key(u"mainWindow"_s, u"Ctrl+,"_s) && window.clickRow(u"settingsPages"_s, u"Security"_s)
        && window.click(u"makeRecoveryKeyButton"_s) && window.click(u"closeRecoveryKeyButton"_s)
        && window.waitHidden(u"recoveryKeyDialog"_s) && window.clickRow(u"settingsPages"_s, u"Backup"_s)
        && window.type(u"backupFolder"_s, folder) && window.key(u"backupFolder"_s, u"Return"_s)
        && window.waitText(u"backupMessage"_s, u"saved and checked"_s);
}

void TestBackup::s30_aDamagedDatabaseIsBroughtBackFromTheProblemPage()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Dos panes apartados"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Dos panes apartados"_s, u"read"_s));
    const QString backups = product.folder.filePath(u"backups"_s);
    VERIFY_STEP(product, makeBackup(product, backups));
    const QStringList made = QDir(backups).entryList(QDir::Files);
    QCOMPARE(made.size(), 1);
    QVERIFY(product.console.quit());

    QFile database(product.console.database());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(4096));
    QVERIFY(database.write(QByteArray(8192, 'x')) > 0);
    database.close();

    VERIFY_STEP(product, product.startConsole());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitVisible(u"problemTitle"_s));
    VERIFY_STEP(product, window.click(u"recoveryActionButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"fileNameEdit"_s));
    QVERIFY(window.clear(u"fileNameEdit"_s));
    QVERIFY(window.type(u"fileNameEdit"_s, QDir(backups).filePath(made.first())));
    QVERIFY(window.key(u"fileNameEdit"_s, u"Return"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Dos panes apartados"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QTRY_COMPARE(column(product.console.database(), u"SELECT count(*) FROM audit_log WHERE kind = 12"_s),
                 QVariantList{1});
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
