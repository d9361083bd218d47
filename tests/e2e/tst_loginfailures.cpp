// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QSet>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S2, S3, S10: every failure of Meta's manual login flow, caused by the sandbox, at the real login window:
/// what the person reads, which button continues, and that it does. Source: Facebook Login, "Manually build a
/// login flow".
class TestLoginFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_product.reset(); }
    void eachSaysItsOwn_data();
    void eachSaysItsOwn();
    void noTwoSayTheSame();

private:
    /// What the person, or what is between them and Meta, does at the login.
    enum class Happens { Closed, Refused, Allowed, Unreachable, ErrorPage };

    bool happens(Happens what);
    bool openUnreachable();
    bool openErrorPage();
    bool closeLogin();
    /// Removes the cause and follows what the message offers.
    bool goOn(const QString &fault, const QString &button);
    driver::Application &window() { return m_product->console.window(); }
    driver::Application &login() { return m_product->console.login(); }

    std::unique_ptr<Product> m_product;
    QMap<QString, QString> m_titles; ///< What was read, by row.
};

void TestLoginFailures::initTestCase()
{
    m_product = std::make_unique<Product>();
    VERIFY_STEP(*m_product, m_product->start());
    VERIFY_STEP(*m_product, m_product->pair());
}

bool TestLoginFailures::closeLogin()
{
    return login().click(u"loginCancelButton"_s) && window().waitHidden(u"showLoginButton"_s);
}

bool TestLoginFailures::openUnreachable()
{
    return m_product->servers.sandbox().stop() && window().click(u"connectFacebookButton"_s)
        && login().connect() && login().waitText(u"loginProblem"_s, u"can’t be reached"_s)
        && login().isVisible(u"retryButton"_s) && closeLogin();
}

/// Meta does not redirect then, so the window itself has to help.
bool TestLoginFailures::openErrorPage()
{
    return window().click(u"connectFacebookButton"_s) && login().connect()
        && login().waitText(u"loginHelpButton"_s, u"I see an error page"_s)
        && login().waitHidden(u"loginProgress"_s) && !login().isVisible(u"loginHelpTitle"_s)
        && login().click(u"loginHelpButton"_s) && login().waitVisible(u"loginHelpTitle"_s)
        && login().isVisible(u"loginBrowserButton"_s);
}

bool TestLoginFailures::happens(Happens what)
{
    switch (what) {
    case Happens::Unreachable:
        return openUnreachable();
    case Happens::ErrorPage:
        return openErrorPage();
    case Happens::Closed:
        return m_product->journey.openLogin() && closeLogin();
    case Happens::Refused:
        return m_product->journey.openLogin() && m_product->journey.refuseLogin();
    case Happens::Allowed:
        return m_product->journey.openLogin() && login().key(u"loginPage"_s, u"Return"_s);
    }
    return false;
}

bool TestLoginFailures::goOn(const QString &fault, const QString &button)
{
    if (!m_product->servers.sandbox().isRunning() && !m_product->servers.startSandbox())
        return false;
    if (!fault.isEmpty() && !m_product->servers.setFault(fault, false))
        return false;
    if (!window().click(button))
        return false;
    if (m_product->console.window().isVisible(u"businessList"_s)
        || (fault == u"no_businesses" && window().waitVisible(u"businessList"_s)))
        return window().click(u"backButton"_s) && window().waitVisible(u"connectFacebookButton"_s);
    return login().connect() && login().waitText(u"loginPage"_s, u"Sandbox"_s) && closeLogin()
        && window().waitVisible(u"connectFacebookButton"_s);
}

void TestLoginFailures::eachSaysItsOwn_data()
{
    QTest::addColumn<Happens>("what");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("label");
    const auto add = [](const char *name, Happens what, const QString &fault, const QString &title,
                        const QString &button, const QString &label) {
        QTest::newRow(name) << what << fault << title << button << label;
    };
    const QString continueButton = u"connectFacebookButton"_s;
    const QString withFacebook = u"Continue with Facebook"_s;
    add("the window was closed", Happens::Closed, {}, u"The login window was closed"_s, continueButton,
        withFacebook);
    add("access_denied", Happens::Refused, {}, u"The connection was not allowed"_s, continueButton,
        withFacebook);
    add("state mismatch", Happens::Allowed, u"state_changed"_s, u"This was not the login that you started"_s,
        continueButton, withFacebook);
    add("network blocked", Happens::Unreachable, {}, u"Facebook’s login did not load"_s, u"retryButton"_s,
        u"Try again"_s);
    add("error page inside the dialog", Happens::ErrorPage, u"login_error_page"_s, {}, {}, {});
    add("code used or expired", Happens::Allowed, u"code_expired"_s, u"Facebook did not accept the login"_s,
        continueButton, withFacebook);
    add("permission missing after success", Happens::Allowed, u"permissions_declined"_s,
        u"A permission is missing"_s, continueButton, withFacebook);
    add("no role on any business portfolio", Happens::Allowed, u"no_businesses"_s, u"No business found"_s,
        u"retryButton"_s, u"Try again"_s);
}

void TestLoginFailures::eachSaysItsOwn()
{
    QFETCH(const Happens, what);
    QFETCH(const QString, fault);
    QFETCH(const QString, title);
    QFETCH(const QString, button);
    QFETCH(const QString, label);
    if (!fault.isEmpty())
        QVERIFY(m_product->servers.setFault(fault));
    VERIFY_STEP(*m_product, happens(what));
    if (what == Happens::ErrorPage) {
        m_titles.insert(QString::fromLatin1(QTest::currentDataTag()), login().text(u"loginHelpTitle"_s));
        QCOMPARE(login().text(u"loginHelpTitle"_s), u"If Facebook shows an error instead of its login"_s);
        QVERIFY(m_product->servers.setFault(fault, false));
        QVERIFY(login().key(u"loginPage"_s, u"F5"_s)); // as the help says
        VERIFY_STEP(*m_product, login().waitText(u"loginPage"_s, u"Sandbox"_s));
        VERIFY_STEP(*m_product, closeLogin());
        return;
    }
    VERIFY_STEP(*m_product, window().waitText(u"setupError"_s, title));
    const QString read = window().text(u"setupError"_s);
    QCOMPARE(read.section(u'\n', 0, 0), title);
    QVERIFY2(read.section(u'\n', 1).size() > 20, qPrintable(read)); // and what to do
    m_titles.insert(QString::fromLatin1(QTest::currentDataTag()), title);
    QCOMPARE(window().text(button), label);
    const int accounts = fault == u"no_businesses" ? 1 : 0; // nothing is stored, but that sign-in is good
    QCOMPARE(column(m_product->console.database(), u"SELECT count(*) FROM connected_facebook_accounts"_s),
             QVariantList{accounts});
    VERIFY_STEP(*m_product, goOn(fault, button));
}

void TestLoginFailures::noTwoSayTheSame()
{
    QCOMPARE(m_titles.size(), 8);
    const QStringList titles = m_titles.values();
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
}

QTEST_GUILESS_MAIN(TestLoginFailures)
#include "tst_loginfailures.moc"
