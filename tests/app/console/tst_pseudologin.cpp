// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolook.h"
#include "ui/login/addressbar.h"
#include "ui/login/loginhelp.h"
#include "ui/login/loginproblem.h"
#include "ui/login/loginsheet.h"
#include "ui/login/pagenotice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QUrl addressWithoutServer()
{
    QTcpServer server; // finds a port that is free, and gives it up
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/1"_s.arg(server.serverPort()));
}

} // namespace

/// The login window's own texts in a made-up language. Facebook's pages have their own.
class TestPseudoLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::PseudoLook::addScripts(); }
    void init();
    void cleanup() { m_look.end(); }
    void theWindow();
    void everyProblem();

private:
    test::PseudoLook m_look;
    std::unique_ptr<Theme> m_theme;
};

void TestPseudoLogin::init()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_look.begin();
}

void TestPseudoLogin::theWindow()
{
    LoginOptions options;
    options.address = addressWithoutServer();
    options.redirect = QUrl(u"http://127.0.0.1/2"_s);
    options.hosts = AllowedHosts({options.address.authority()});
    LoginSheet sheet(*m_theme, options);
    sheet.resize(test::PseudoLook::width(), 820);
    sheet.show();
    QTRY_VERIFY_WITH_TIMEOUT(sheet.findChild<QPushButton *>(u"retryButton"_s)->isVisible(),
                             support::patienceMs);
    m_look.look<LoginSheet, LoginProblem, AddressBar>(sheet, u"login"_s);
    for (const PageState state : {PageState::Slow, PageState::Hangs}) {
        sheet.findChild<PageNotice *>()->notify(state);
        m_look.look<PageNotice>(sheet, u"login-notice"_s);
    }
    sheet.findChild<QPushButton *>(u"loginHelpButton"_s)->click();
    QTRY_VERIFY(sheet.findChild<QPushButton *>(u"loginBrowserButton"_s)->isVisible());
    m_look.look<LoginHelp>(sheet, u"login-help"_s);
    m_look.report();
}

void TestPseudoLogin::everyProblem()
{
    LoginProblem problem(*m_theme);
    problem.resize(test::PseudoLook::width(), 820);
    problem.show();
    for (const PageFailure failure :
         {PageFailure::Unreachable, PageFailure::Untrusted, PageFailure::Crashed}) {
        problem.explain(u"127.0.0.1"_s, failure);
        m_look.look<LoginProblem>(problem, u"login-problem"_s);
    }
    m_look.report();
}

QTEST_MAIN(TestPseudoLogin)
#include "tst_pseudologin.moc"
