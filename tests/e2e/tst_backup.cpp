// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "settingssteps.h"

#include <QFile>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S30 with the real programs: a backup is made in the settings; the database is damaged; the start says so
/// and offers the restore.
class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s30_aDamagedDatabaseIsBroughtBackFromTheProblemPage();
};

void TestBackup::s30_aDamagedDatabaseIsBroughtBackFromTheProblemPage()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Dos panes apartados"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Dos panes apartados"_s, u"read"_s));
    VERIFY_STEP(product, !makeRecoveryKey(product).isEmpty());
    const QString backup = makeBackup(product);
    VERIFY_STEP(product, !backup.isEmpty());
    QVERIFY(product.console.quit());

    QFile database(product.console.database());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(100)); // where the list of the tables is
    QVERIFY(database.write(QByteArray(8192, 'x')) > 0);
    database.close();

    VERIFY_STEP(product, product.startConsole());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitVisible(u"problemTitle"_s));
    VERIFY_STEP(product, window.click(u"recoveryActionButton"_s));
    VERIFY_STEP(product, chooseBackupFile(window, backup));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Dos panes apartados"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QTRY_COMPARE(column(product.console.database(), u"SELECT count(*) FROM audit_log WHERE kind = 12"_s),
                 QVariantList{1});
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
