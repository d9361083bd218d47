// SPDX-License-Identifier: GPL-3.0-or-later
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S1 with the real programs: Facebook's page hangs, the console goes on and says so.
class TestHangingLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s1_theConsoleSaysThatThePageHangsAndGoesOn();
};

void TestHangingLogin::s1_theConsoleSaysThatThePageHangsAndGoesOn()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    QVERIFY(product.servers.setFault(u"login_hangs"_s, true, 1));
    driver::Application &window = product.console.window();
    driver::Application &login = product.console.login();
    VERIFY_STEP(product, window.click(u"connectFacebookButton"_s));
    VERIFY_STEP(product, window.waitText(u"setupError"_s, u"does not answer"_s, 60'000));
    QVERIFY2(login.connect(30'000), qPrintable(login.problem()));
    QVERIFY2(login.waitText(u"pageNotice"_s, u"does not answer"_s), qPrintable(login.problem()));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/hanging-console.png")));
    QVERIFY(login.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/hanging-login.png")));
    // The rest of the console is used meanwhile.
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Audit trail"_s));
    VERIFY_STEP(product, window.waitVisible(u"auditTable"_s));

    QVERIFY2(login.click(u"pageNoticeReload"_s), qPrintable(login.problem()));
    QVERIFY2(login.waitText(u"loginPage"_s, u"Sandbox"_s, 60'000), qPrintable(login.problem()));
    QVERIFY2(login.waitHidden(u"loginProgress"_s) && login.waitFocus(u"loginPage"_s),
             qPrintable(login.problem()));
    VERIFY_STEP(product, window.key(u"settingsPages"_s, u"Escape"_s));
    VERIFY_STEP(product, window.waitHidden(u"setupError"_s));
    VERIFY_STEP(product, product.journey.confirmLogin());
}

QTEST_GUILESS_MAIN(TestHangingLogin)
#include "tst_hanginglogin.moc"
