// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S23 with the real programs: the sign-in expires, new messages wait, one click opens the login, and the
/// messages are then sent without the person.
class TestReconnect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s23_whatWaitsGoesOutAfterOneClickAndALogin_data();
    void s23_whatWaitsGoesOutAfterOneClickAndALogin();

private:
    static int queued(Product &product)
    {
        return column(product.console.database(), u"SELECT count(*) FROM outbox"_s).value(0).toInt();
    }
};

void TestReconnect::s23_whatWaitsGoesOutAfterOneClickAndALogin_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("banner");
    QTest::newRow("the token has expired") << u"expired_token"_s << u"has expired"_s;
    QTest::newRow("the password was changed") << u"token_460"_s << u"password"_s;
}

void TestReconnect::s23_whatWaitsGoesOutAfterOneClickAndALogin()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, banner);
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    QVERIFY(product.servers.setFault(fault));
    VERIFY_STEP(product, product.journey.send(u"Guardado: dos panes"_s));
    VERIFY_STEP(product, window.waitVisible(u"signInBanner"_s));
    VERIFY_STEP(product, window.waitText(u"signInBannerText"_s, banner));
    VERIFY_STEP(product, product.journey.waitBubble(u"Guardado: dos panes"_s, u"waiting to be sent"_s));
    // More of it waits too, and Meta is not asked in vain.
    VERIFY_STEP(product, product.journey.send(u"Y uno integral"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Y uno integral"_s, u"waiting to be sent"_s));
    QCOMPARE(queued(product), 2);

    driver::Application &login = product.console.login();
    VERIFY_STEP(product, window.click(u"signInAgainButton"_s));
    QVERIFY2(login.connect(), qPrintable(login.problem()));
    QVERIFY2(login.waitText(u"loginPage"_s, u"Sandbox"_s), qPrintable(login.problem()));
    QVERIFY(login.waitHidden(u"loginProgress"_s) && login.waitFocus(u"loginPage"_s));
    QVERIFY(product.servers.setFault(fault, false)); // the person has done what Facebook wanted
    QVERIFY(login.key(u"loginPage"_s, u"Return"_s));

    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
    VERIFY_STEP(product, window.waitHidden(u"signInBanner"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Guardado: dos panes"_s, u"read"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Y uno integral"_s, u"read"_s));
    QTRY_COMPARE(queued(product), 0);
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
