// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QProcess>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// Connecting with the real programs under difficult conditions.
class TestConnecting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s1_theConsoleSaysThatThePageHangsAndGoesOn();
    void s1_theConsoleOutlivesTheLoginsProgram();
    void b6_addingANumberOutlivesTheProgram();
    void b12_aCustomerWithoutANumberIsAnswered();
};

/// Facebook's page hangs; the console keeps working and says so.
void TestConnecting::s1_theConsoleSaysThatThePageHangsAndGoesOn()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    QVERIFY(product.servers.setFault(u"login_hangs"_s, true, 1));
    driver::Application &window = product.console.window();
    driver::Application &login = product.console.login();
    VERIFY_STEP(product, window.click(u"connectFacebookButton"_s));
    VERIFY_STEP(product, window.waitText(u"setupError"_s, u"does not answer"_s));
    QVERIFY2(login.connect(), qPrintable(login.problem()));
    QVERIFY2(login.waitText(u"pageNotice"_s, u"not responding"_s), qPrintable(login.problem()));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/hanging-console.png")));
    QVERIFY(login.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/hanging-login.png")));
    // The rest of the console is used meanwhile.
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Activity log"_s));
    VERIFY_STEP(product, window.waitVisible(u"auditTable"_s));

    QVERIFY2(login.click(u"pageNoticeReload"_s), qPrintable(login.problem()));
    QVERIFY2(login.waitText(u"loginPage"_s, u"Sandbox"_s), qPrintable(login.problem()));
    QVERIFY2(login.waitHidden(u"loginProgress"_s) && login.waitFocus(u"loginPage"_s),
             qPrintable(login.problem()));
    VERIFY_STEP(product, window.key(u"settingsPages"_s, u"Escape"_s));
    VERIFY_STEP(product, window.waitHidden(u"setupError"_s));
    VERIFY_STEP(product, product.journey.confirmLogin());
}

/// The program that shows Facebook's page is killed.
void TestConnecting::s1_theConsoleOutlivesTheLoginsProgram()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    VERIFY_STEP(product, product.journey.openLogin());
    QProcess list;
    list.start(u"ps"_s,
               {u"-o"_s, u"pid=,args="_s, u"--ppid"_s, QString::number(product.console.processId())});
    QVERIFY(list.waitForFinished());
    const QByteArray all = list.readAllStandardOutput();
    QList<QByteArray> children = all.trimmed().split('\n');
    children.removeIf([](const QByteArray &line) { return !line.contains("/shoptalk-login"); });
    QVERIFY2(children.size() == 1, all.constData());
    const QByteArray login = children.first().trimmed().split(' ').first();
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-9"_s, QString::fromLatin1(login)}), 0);

    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"setupError"_s, u"stopped"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/login-killed.png")));
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.confirmLogin());
}

/// Numbers are added, the program is killed meanwhile, and it continues there.
void TestConnecting::b6_addingANumberOutlivesTheProgram()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Facebook accounts"_s));
    VERIFY_STEP(product, window.click(u"addNumbersButton"_s));
    VERIFY_STEP(product, product.journey.chooseBusinessManager(u"Third Business"_s));
    VERIFY_STEP(product, window.waitRow(u"wabaList"_s, u"Third Counter"_s).has_value());
    product.console.kill();
    QVERIFY(product.console.waitForEnd());

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"wabaList"_s));
    // The settings are left to where it was, and messages come in meanwhile.
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsPages"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    VERIFY_STEP(product, window.key(u"settingsPages"_s, u"Escape"_s));
    VERIFY_STEP(product, product.journey.chooseWaba(u"Third Counter"_s));
    VERIFY_STEP(product, product.journey.chooseNumber(u"+34 910 00 00 09"_s));
    VERIFY_STEP(product, product.journey.openInbox());
    QCOMPARE(column(product.console.database(),
                    u"SELECT count(*) FROM connected_phone_numbers WHERE is_active = 1"_s),
             QVariantList{2});
    QVERIFY(product.console.quit());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

/// Somebody who shows a username and no number writes, and is answered like anybody.
void TestConnecting::b12_aCustomerWithoutANumberIsAnswered()
{
    Product product;
    VERIFY_STEP(product, product.start());
    driver::Journey &journey = product.journey;
    VERIFY_STEP(product, product.pair() && journey.openLogin() && journey.confirmLogin());
    VERIFY_STEP(product,
                journey.chooseBusinessManager(u"Corner Shop"_s) && journey.chooseWaba(u"Corner Shop"_s));
    VERIFY_STEP(product, journey.chooseNumber(u"+34 910 00 00 02"_s) && journey.openInbox());
    const QString hidden = u"ES.90210000005"_s;
    QVERIFY(product.servers.customerSays(hidden, u"Do you have bread?"_s));
    VERIFY_STEP(product, journey.openConversation(u"Hidden Person"_s));
    VERIFY_STEP(product, journey.waitBubble(u"Do you have bread?"_s));
    VERIFY_STEP(product, product.console.window().waitText(u"chatNumber"_s, u"@hidden.person"_s));
    QVERIFY(product.console.window().grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/b12-hidden.png")));
    VERIFY_STEP(product, journey.send(u"We do"_s));
    VERIFY_STEP(product, journey.waitBubble(u"We do"_s, u"read"_s));
    // A new user id, still without a number: the same person.
    QVERIFY(product.servers.customerChangesIdentity(hidden, {{u"user_id"_s, u"ES.77700000005"_s}}));
    QVERIFY(product.servers.customerSays(u"ES.77700000005"_s, u"Wonderful"_s));
    VERIFY_STEP(product, journey.waitBubble(u"Wonderful"_s));
    QCOMPARE(column(product.console.database(), u"SELECT count(*) FROM customers"_s), QVariantList{1});
    VERIFY_STEP(product, journey.send(u"See you"_s));
    VERIFY_STEP(product, journey.waitBubble(u"See you"_s, u"read"_s));
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
