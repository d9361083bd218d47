// SPDX-License-Identifier: GPL-3.0-or-later
#include "coredumplimit.h"
#include "evidence.h"
#include "memory.h"
#include "product.h"
#include "secrets/keychain.h"
#include "secrets/masterkey.h"
#include "settingssteps.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// B16 with the real programs: a locked console shows no data, and its memory has none.
class TestLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void b16_lockedMeansNothingDecryptedInMemory();
    void b16_aDumpOfTheLockedProgramHoldsNothing();
    void b16_theFirstKeyAfterALongTimeLocksOverAnOpenDialog();
    void b16_wrongTriesWaitLongerEvenAfterARestart();
    void b16_aForgottenPassphraseIsReplacedWithTheRecoveryKey();
    void b16_withoutAKeychainAPassphraseIsOffered();
    void b16_withoutItsKeychainTheRecoveryKeyOpensTheData();

private:
    static QVariantList audited(Product &product, int kind);
    /// The key that seals the database, and the private half that opens the customers' messages, as their
    /// bytes.
    static QList<QByteArray> keysOf(Product &product);
    /// What of keys, tokens and texts stands in a dump that is taken now.
    static QStringList foundInDump(Product &product, const QList<QByteArray> &keys);
};

QVariantList TestLock::audited(Product &product, int kind)
{
    return column(product.console.database(), u"SELECT count(*) FROM audit_log WHERE kind = ?"_s, {kind});
}

void TestLock::initTestCase()
{
    qputenv("SHOPTALK_DRIVER_READABLE_MEMORY", "1");
    test::allowCoreDumps();
}

void TestLock::b16_lockedMeansNothingDecryptedInMemory()
{
    Product product;
    VERIFY_STEP(product, product.start());
    QVERIFY(
        test::writesNoCoreDump(product.console.processId())); // a crash writes none of all this to the disk
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s));
    driver::Application &window = product.console.window();

    // Locked and unlocked once, so that what follows was written after unlocking.
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+L"_s));
    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Guardado: dos panes redondos"_s));
    const QString answer = u"SELECT count(*) FROM whatsapp_messages WHERE text LIKE '%Genial, gracias%'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(column(product.console.database(), answer), QVariantList{1}, 30'000);
    VERIFY_STEP(product, product.journey.waitBubble(u"Guardado: dos panes redondos"_s, u"read"_s));

    const QStringList texts{u"Guardado: dos panes redondos"_s,
                            u"Genial, gracias"_s,
                            u"¿Me guardáis dos panes?"_s,
                            u"Inés R"_s,
                            u"correct horse"_s,
                            u"Y mañana a las"_s};
    VERIFY_STEP(product, window.type(u"composer"_s, u"Y mañana a las"_s)); // not sent
    const QStringList before = foundInMemory(product.console.processId(), texts);
    QVERIFY2(before.contains(u"Genial, gracias"_s) && before.join(u' ').contains(u"a token"_s),
             qPrintable(u"the search does find what is there: "_s + before.join(u", "_s)));

    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+L"_s));
    VERIFY_STEP(product, window.waitVisible(u"lockTitle"_s));
    VERIFY_STEP(product, window.reconnect()); // the test's own words are not the product's
    for (const QString &gone : {u"conversationList"_s, u"messageList"_s, u"settingsView"_s})
        QVERIFY2(!window.names().contains(gone), qPrintable(gone));
    QStringList left;
    const auto nothingLeft = [&] {
        return (left = foundInMemory(product.console.processId(), texts)).isEmpty();
    };
    if (!support::waitUntil(nothingLeft))
        QFAIL(qPrintable(left.join(u", "_s) + u'\n' + placesInMemory(product.console.processId(), left)));
    QCOMPARE(audited(product, 17), QVariantList{2}); // Locked
    QCOMPARE(audited(product, 18), QVariantList{1}); // Unlocked

    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Guardado: dos panes redondos"_s));
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"Y mañana a las"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
}

QList<QByteArray> TestLock::keysOf(Product &product)
{
    const QSettings settings(QDir(product.console.dataFolder()).filePath(u"settings.ini"_s),
                             QSettings::IniFormat);
    const QString installation = settings.value(u"installation/name"_s).toString();
    Keychain keychain;
    const Result<Secret> master = QCoro::waitFor(keychain.read(u"master-key/"_s + installation));
    if (!master || !isMasterKey(*master))
        return {};
    const QString sealed =
        column(product.console.database(), u"SELECT sealed FROM sealed_values WHERE name = 'workspace-key'"_s)
            .value(0)
            .toString();
    const Result<Secret> half = unsealUnder(*master, sealed, u"workspace-key"_s);
    if (!half)
        return {};
    const auto copied = [](const Secret &secret) {
        return QByteArray(secret.bytes().constData(), secret.bytes().size());
    };
    return {copied(*master), copied(*half)};
}

QStringList TestLock::foundInDump(Product &product, const QList<QByteArray> &keys)
{
    const QString dump = product.folder.filePath(u"dump"_s);
    if (!dumpMemory(product.console.processId(), dump))
        return {u"unreadable"_s};
    QStringList found =
        foundByStrings(dump, {u"dos panes redondos"_s, u"Genial, gracias"_s, u"correct horse"_s});
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (holdsBytes(dump, keys.at(i)))
            found << u"key %1"_s.arg(i);
    }
    found.sort();
    return found;
}

/// The same with tools for core dumps, also for the keys, and once more after the console has locked itself
/// because it was not used.
void TestLock::b16_aDumpOfTheLockedProgramHoldsNothing()
{
    Product product;
    product.console.giveOwnClock();
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    const QList<QByteArray> keys = keysOf(product); // from the keychain, where they lie bare as yet
    QCOMPARE(keys.size(), 2);
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Guardado: dos panes redondos"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Genial, gracias"_s));
    const QStringList open = foundInDump(product, keys);
    const QStringList all{u"Genial, gracias"_s, u"a token"_s, u"dos panes redondos"_s, u"key 0"_s,
                          u"key 1"_s};
    for (const QString &each : all)
        QVERIFY2(open.contains(each), qPrintable(u"the search finds what is there: "_s + open.join(u", "_s)));

    QStringList left;
    const auto nothingLeft = [&] { return (left = foundInDump(product, keys)).isEmpty(); };
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+L"_s));
    VERIFY_STEP(product, window.waitVisible(u"lockTitle"_s));
    VERIFY_STEP(product, window.reconnect()); // the test's own words are not the product's
    if (!support::waitUntil(nothingLeft))
        QFAIL(qPrintable(left.join(u", "_s) + u'\n' + placesInMemory(product.console.processId(), left)));

    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Guardado: dos panes redondos"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Security"_s));
    QVERIFY(window.key(u"lockAfter"_s, u"Down"_s)); // never → a minute
    VERIFY_STEP(product, window.passTime(std::chrono::seconds(59)));
    VERIFY_STEP(product, window.waitVisible(u"lockAfter"_s)); // not yet
    VERIFY_STEP(product, window.passTime(std::chrono::seconds(1)));
    VERIFY_STEP(product, window.waitVisible(u"lockTitle"_s));
    VERIFY_STEP(product, window.reconnect());
    if (!support::waitUntil(nothingLeft))
        QFAIL(qPrintable(left.join(u", "_s) + u'\n' + placesInMemory(product.console.processId(), left)));
    QCOMPARE(column(product.console.database(),
                    u"SELECT count(*) FROM audit_log WHERE kind = 17 AND word = 'idle'"_s),
             QVariantList{1});
}

/// The computer slept, so the first key comes before any timer. The dialog that it was pressed in is deleted.
void TestLock::b16_theFirstKeyAfterALongTimeLocksOverAnOpenDialog()
{
    Product product;
    product.console.giveOwnClock();
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s));
    driver::Application &window = product.console.window();
    const qint64 process = product.console.processId();
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Security"_s));
    QVERIFY(window.key(u"lockAfter"_s, u"Down"_s)); // never → a minute
    VERIFY_STEP(product, window.click(u"changePassphraseButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"passphraseDialog"_s));
    VERIFY_STEP(product, window.passTime(std::chrono::seconds(120)));
    (void)window.keyToWindow(u"A"_s); // no answer comes from a program that crashes
    VERIFY_STEP(product, window.waitVisible(u"lockTitle"_s));
    QVERIFY(!window.isVisible(u"passphraseDialog"_s));
    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
    QCOMPARE(product.console.processId(), process);
    QCOMPARE(column(product.console.database(),
                    u"SELECT count(*) FROM audit_log WHERE kind = 17 AND word = 'idle'"_s),
             QVariantList{1});
}

void TestLock::b16_wrongTriesWaitLongerEvenAfterARestart()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s));
    driver::Application &window = product.console.window();
    QVERIFY(product.console.quit());

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"lockTitle"_s));
    QVERIFY(!window.names().contains(u"conversationList"_s));
    for (int i = 0; i < 3; ++i) {
        VERIFY_STEP(product, product.unlock(u"wrong horse"_s));
        VERIFY_STEP(product, window.waitVisible(u"unlockError"_s));
    }
    VERIFY_STEP(product, window.waitText(u"unlockButton"_s, u"Try again in"_s));
    QCOMPARE(audited(product, 19), QVariantList{3}); // UnlockFailed
    product.console.kill();
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitText(u"unlockButton"_s, u"Try again in"_s));

    // The clock goes on by itself; then the right one opens.
    VERIFY_STEP(product, window.waitText(u"unlockButton"_s, u"Unlock"_s));
    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

void TestLock::b16_aForgottenPassphraseIsReplacedWithTheRecoveryKey()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s));
    driver::Application &window = product.console.window();
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    QVERIFY(window.clickRow(u"settingsPages"_s, u"Security"_s));
    QVERIFY(window.click(u"makeRecoveryKeyButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"recoveryKeyText"_s));
    const QString words = window.text(u"recoveryKeyText"_s);
    QVERIFY(window.click(u"closeRecoveryKeyButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"recoveryKeyDialog"_s));
    QVERIFY(window.click(u"leaveSettingsButton"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+L"_s));

    VERIFY_STEP(product, window.click(u"useRecoveryKeyButton"_s));
    QVERIFY(window.type(u"recoveryKey"_s, words));
    QVERIFY(window.type(u"unlockPassphrase"_s, u"another horse"_s));
    QVERIFY(window.type(u"repeatPassphrase"_s, u"another horse"_s));
    QVERIFY(window.click(u"unlockButton"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+L"_s));
    VERIFY_STEP(product, product.unlock(u"another horse"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

void TestLock::b16_withoutAKeychainAPassphraseIsOffered()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto back = qScopeGuard([&bus] { qputenv("DBUS_SESSION_BUS_ADDRESS", bus); });
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Product product;
    VERIFY_STEP(product, product.start());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"keychain"_s));
    VERIFY_STEP(product, window.click(u"recoveryActionButton"_s));
    QVERIFY(window.type(u"unlockPassphrase"_s, u"correct horse"_s));
    QVERIFY(window.type(u"repeatPassphrase"_s, u"correct horse"_s));
    QVERIFY(window.click(u"unlockButton"_s));
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
    QVERIFY(product.console.quit());

    const QStringList keys = QDir(product.console.dataFolder()).entryList({u"*.sealed"_s}, QDir::Files);
    QCOMPARE(keys.size(), 1);
    QFile key(QDir(product.console.dataFolder()).filePath(keys.first()));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QVERIFY2(key.readAll().startsWith("shoptalk-key-1:scrypt:"), "no bare key beside the data");
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

void TestLock::b16_withoutItsKeychainTheRecoveryKeyOpensTheData()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    const QString words = makeRecoveryKey(product);
    QVERIFY(!words.isEmpty());
    QVERIFY(product.console.quit());

    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto back = qScopeGuard([&bus] { qputenv("DBUS_SESSION_BUS_ADDRESS", bus); });
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitText(u"problemTitle"_s, u"keychain"_s));
    VERIFY_STEP(product, window.waitVisible(u"retryStartButton"_s));
    VERIFY_STEP(product, window.waitText(u"recoveryActionButton"_s, u"recovery key"_s));
    VERIFY_STEP(product, window.click(u"recoveryActionButton"_s));
    QVERIFY(window.type(u"recoveryKey"_s, words));
    QVERIFY(window.type(u"unlockPassphrase"_s, u"another horse"_s));
    QVERIFY(window.type(u"repeatPassphrase"_s, u"another horse"_s));
    QVERIFY(window.click(u"unlockButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
    QVERIFY(product.console.quit());

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.unlock(u"another horse"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
