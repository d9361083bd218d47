// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "settingssteps.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S30 with the real programs: the shop moves to another computer with a backup and what opens it.
class TestMoving : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s30_theShopMovesWithTheRecoveryKey();
    void s30_theShopMovesWithThePassphrase();

private:
    static bool setPassphrase(Product &product, const QString &passphrase);
    static bool talk(Product &product);
    /// From the first start of a new installation to the question for the key of the backup.
    static bool chooseBackup(driver::ConsoleProcess &computer, const QString &backup);
    /// The same from the set-up's first page.
    static bool chooseBackupInSetup(driver::ConsoleProcess &computer, const QString &backup);
    static bool open(driver::Application &window, const QString &backup);
    static bool answer(driver::ConsoleProcess &computer, const QString &typed);
    void checkItWorksThere(Product &product, driver::ConsoleProcess &computer);
};

bool TestMoving::setPassphrase(Product &product, const QString &passphrase)
{
    driver::Application &window = product.console.window();
    return window.click(u"settingsButton"_s) && window.clickRow(u"settingsPages"_s, u"Security"_s)
        && window.click(u"changePassphraseButton"_s) && window.type(u"newPassphrase"_s, passphrase)
        && window.type(u"newPassphraseAgain"_s, passphrase) && window.click(u"passphraseButton"_s)
        && window.waitHidden(u"passphraseDialog"_s);
}

bool TestMoving::talk(Product &product)
{
    return product.start() && product.connectShop() && product.journey.openConversation(u"Inés R"_s)
        && product.journey.send(u"Dos panes apartados"_s)
        && product.journey.waitBubble(u"Dos panes apartados"_s, u"read"_s);
}

bool TestMoving::open(driver::Application &window, const QString &backup)
{
    return chooseBackupFile(window, backup) && window.waitVisible(u"passphraseDialog"_s);
}

bool TestMoving::chooseBackupInSetup(driver::ConsoleProcess &computer, const QString &backup)
{
    driver::Application &window = computer.window();
    return window.waitVisible(u"relayAddress"_s) && window.click(u"restoreInSetupButton"_s)
        && open(window, backup);
}

bool TestMoving::chooseBackup(driver::ConsoleProcess &computer, const QString &backup)
{
    driver::Application &window = computer.window();
    return window.waitVisible(u"relayAddress"_s) && window.click(u"settingsButton"_s)
        && window.clickRow(u"settingsPages"_s, u"Backup"_s) && window.click(u"restoreBackupButton"_s)
        && open(window, backup);
}

bool TestMoving::answer(driver::ConsoleProcess &computer, const QString &typed)
{
    driver::Application &window = computer.window();
    return window.type(u"currentPassphrase"_s, typed) && window.click(u"passphraseButton"_s);
}

void TestMoving::checkItWorksThere(Product &product, driver::ConsoleProcess &computer)
{
    driver::Journey there(computer);
    QVERIFY2(there.openConversation(u"Inés R"_s), qPrintable(there.problem()));
    QVERIFY2(there.waitBubble(u"Dos panes apartados"_s), qPrintable(there.problem()));
    QVERIFY(computer.window().waitText(u"connectionStatus"_s, u"Up to date"_s));
    QVERIFY2(there.send(u"Ya en la otra tienda"_s), qPrintable(there.problem()));
    QVERIFY2(there.waitBubble(u"Ya en la otra tienda"_s, u"read"_s), qPrintable(there.problem()));
    QVERIFY(product.servers.customerSays(u"34600000001"_s, u"¿Hay empanadas?"_s));
    QVERIFY2(there.waitBubble(u"¿Hay empanadas?"_s), qPrintable(there.problem()));
    QTRY_COMPARE(column(computer.database(), u"SELECT count(*) FROM audit_log WHERE kind = 12"_s),
                 QVariantList{1}); // Restored
}

void TestMoving::s30_theShopMovesWithTheRecoveryKey()
{
    Product product;
    VERIFY_STEP(product, talk(product));
    const QString words = makeRecoveryKey(product);
    VERIFY_STEP(product, !words.isEmpty());
    const QString backup = makeBackup(product);
    VERIFY_STEP(product, !backup.isEmpty());
    QVERIFY(product.console.quit());

    driver::ConsoleProcess other(product.folder.filePath(u"other"_s));
    QVERIFY2(other.start(product.servers.sandbox().url()), qPrintable(other.problem()));
    QVERIFY2(chooseBackup(other, backup), qPrintable(other.window().problem()));
    QVERIFY(other.window().grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/moving-key.png")));
    QVERIFY2(answer(other, u"0000-0000-0000-0000-0000-0000-00"_s), qPrintable(other.window().problem()));
    QVERIFY2(other.window().waitText(u"passphraseError"_s, u"not the right one for this backup"_s),
             qPrintable(other.window().problem()));
    QVERIFY2(answer(other, words.toLower()), qPrintable(other.window().problem()));
    checkItWorksThere(product, other);
}

void TestMoving::s30_theShopMovesWithThePassphrase()
{
    Product product;
    VERIFY_STEP(product, talk(product));
    VERIFY_STEP(product, setPassphrase(product, u"correct horse"_s));
    const QString backup = makeBackup(product);
    VERIFY_STEP(product, !backup.isEmpty());
    QVERIFY(product.console.quit());

    driver::ConsoleProcess other(product.folder.filePath(u"other"_s));
    QVERIFY2(other.start(product.servers.sandbox().url()), qPrintable(other.problem()));
    QVERIFY2(chooseBackupInSetup(other, backup), qPrintable(other.window().problem()));
    QVERIFY2(answer(other, u"correct horse"_s), qPrintable(other.window().problem()));
    // It is the passphrase of this computer, too.
    driver::Application &window = other.window();
    QVERIFY2(window.type(u"unlockPassphrase"_s, u"correct horse"_s) && window.click(u"unlockButton"_s),
             qPrintable(window.problem()));
    checkItWorksThere(product, other);
}

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
