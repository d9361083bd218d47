// SPDX-License-Identifier: GPL-3.0-or-later
#include "loginscene.h"

#include "accounts/loginattempt.h"
#include "waiting.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

LoginScene::LoginScene()
    : m_servers(m_folder.filePath(u"servers"_s), u"small"_s)
{
    const QProcessEnvironment environment =
        driver::Application::environment(QStringLiteral(SHOPTALK_DRIVER_PLUGINS), m_folder.path());
    for (const QString &name : {u"QT_PLUGIN_PATH"_s, u"QT_QPA_GENERIC_PLUGINS"_s, u"SHOPTALK_DRIVER_DIR"_s})
        qputenv(qPrintable(name), environment.value(name).toUtf8());
}

bool LoginScene::begin()
{
    return m_servers.startSandbox();
}

void LoginScene::reset()
{
    window.emplace(m_folder.path(), u"shoptalk-login"_s);
    process.emplace(support::builtProgram(u"shoptalk-login"_s));
    pageState = LoginPageState::Fine;
    process->setWatcher([this](LoginPageState state) { pageState = state; });
}

bool LoginScene::end()
{
    process.reset();
    return support::waitUntil([this] { return window->isGone(); });
}

LoginRequest LoginScene::sandboxLogin()
{
    const QUrl sandbox = m_servers.sandbox().url();
    const LoginAddresses addresses{sandbox, sandbox.resolved(QUrl(u"/connect/login_success.html"_s))};
    const LoginAttempt attempt(addresses, LoginApp{u"700000000000001"_s, u"v26.0"_s});
    LoginRequest request;
    request.address = attempt.address();
    request.redirect = addresses.redirect;
    request.allowedHosts = attempt.allowedHosts();
    request.language = u"en"_s;
    return request;
}

LoginRequest LoginScene::loginAt(const QUrl &page)
{
    LoginRequest request;
    request.address = page;
    request.redirect = page.resolved(QUrl(u"/connect/login_success.html"_s));
    request.allowedHosts = {u"127.0.0.1:%1"_s.arg(page.port())};
    return request;
}

void LoginScene::show(const LoginRequest &request)
{
    const int mine = ++m_shown;
    result.reset();
    QCoro::connect(process->show(request), this, [this, mine](const Result<LoginResult> &outcome) {
        if (mine == m_shown)
            result = outcome;
    });
}

bool LoginScene::waitForPage(const QString &title)
{
    return window->waitText(u"loginPage"_s, title) && window->waitHidden(u"loginProgress"_s)
        && window->waitFocus(u"loginPage"_s);
}

bool LoginScene::waitForResult()
{
    return support::waitUntil([this] { return result.has_value(); });
}

QByteArray LoginScene::programId() const
{
    QProcess find;
    find.start(u"pgrep"_s,
               {u"-P"_s, QString::number(QCoreApplication::applicationPid()), u"shoptalk-login"_s});
    find.waitForFinished();
    return find.readAllStandardOutput().trimmed();
}

} // namespace shoptalk::test
