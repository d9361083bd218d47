// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditentry.h"
#include "evidence.h"
#include "settingssteps.h"

#include <QDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S29 with the real programs: each action that the audit trail records is done at the window and leaves its
/// line.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s29_everyActionLeavesItsLine();

private:
    static bool refuseOnce(Product &product);
    static bool lockAndUnlock(Product &product);
    static int countOf(Product &product, AuditKind kind);
};

int TestAudit::countOf(Product &product, AuditKind kind)
{
    return column(product.console.database(), u"SELECT count(*) FROM audit_log WHERE kind = ?"_s, {int(kind)})
        .value(0)
        .toInt();
}

/// The person changes their mind in Facebook's dialog.
bool TestAudit::refuseOnce(Product &product)
{
    return product.pair() && product.journey.openLogin() && product.journey.refuseLogin()
        && product.console.window().waitVisible(u"setupError"_s);
}

bool TestAudit::lockAndUnlock(Product &product)
{
    driver::Application &window = product.console.window();
    return window.key(u"mainWindow"_s, u"Ctrl+,"_s) && window.clickRow(u"settingsPages"_s, u"Security"_s)
        && window.click(u"changePassphraseButton"_s) && window.type(u"newPassphrase"_s, u"correct horse"_s)
        && window.type(u"newPassphraseAgain"_s, u"correct horse"_s) && window.click(u"passphraseButton"_s)
        && window.waitHidden(u"passphraseDialog"_s) && window.key(u"mainWindow"_s, u"Ctrl+L"_s)
        && window.type(u"unlockPassphrase"_s, u"wrong horse"_s) && window.click(u"unlockButton"_s)
        && window.waitVisible(u"unlockError"_s) && window.type(u"unlockPassphrase"_s, u"correct horse"_s)
        && window.click(u"unlockButton"_s) && window.waitVisible(u"conversationList"_s);
}

void TestAudit::s29_everyActionLeavesItsLine()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, refuseOnce(product));
    QTRY_COMPARE(countOf(product, AuditKind::Paired), 1);
    QTRY_COMPARE(countOf(product, AuditKind::LoginFailed), 1);
    VERIFY_STEP(product, product.journey.openLogin() && product.journey.confirmLogin());
    VERIFY_STEP(product, product.journey.chooseBusinessManager(u"Corner Shop"_s));
    VERIFY_STEP(product, product.journey.chooseWaba(u"Corner Shop"_s));
    VERIFY_STEP(product, product.journey.chooseNumber(u"+34 910 00 00 01"_s));
    VERIFY_STEP(product, product.journey.openInbox());
    QTRY_COMPARE(countOf(product, AuditKind::LoggedIn), 1);
    QTRY_COMPARE(countOf(product, AuditKind::Connected), 1);

    VERIFY_STEP(product, lockAndUnlock(product));
    QCOMPARE(countOf(product, AuditKind::Locked), 1);
    QCOMPARE(countOf(product, AuditKind::UnlockFailed), 1);
    QTRY_COMPARE(countOf(product, AuditKind::Unlocked), 1);
    VERIFY_STEP(product, !makeBackup(product).isEmpty()); // the export of everything
    VERIFY_STEP(product, product.console.window().click(u"leaveSettingsButton"_s));
    QTRY_COMPARE(countOf(product, AuditKind::BackedUp), 1);
    VERIFY_STEP(product, product.eraseCustomer(u"Inés R"_s));
    QTRY_COMPARE(countOf(product, AuditKind::Erased), 1);
    QTRY_COMPARE(countOf(product, AuditKind::BackedUp), 2); // which takes the place of the one before
    QCOMPARE(QDir(product.folder.filePath(u"backups"_s)).entryList(QDir::Files).size(), 1);
    VERIFY_STEP(product, disconnectAccount(product));
    QTRY_COMPARE(countOf(product, AuditKind::Disconnected), 1);
    QTRY_COMPARE(countOf(product, AuditKind::DisconnectFinished), 1);

    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Activity log"_s));
    VERIFY_STEP(product, window.waitVisible(u"auditTable"_s));
    QVERIFY(window.rows(u"auditTable"_s).size() >= 11);
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/audit-e2e.png")));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
