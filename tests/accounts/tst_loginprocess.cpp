// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/loginattempt.h"
#include "accounts/loginprocess.h"
#include "application.h"
#include "bareserver.h"
#include "servers.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// The real program with a real engine, against the sandbox and against peers that misbehave.
class TestLoginProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givesTheCodeWhenThePersonContinues();
    void saysDeclinedWhenThePersonCancels();
    void saysClosedOnEscape();
    void saysCrashedWhenTheProgramDies();
    void saysCrashedWithoutTheProgram();
    void closesWhenCancelled();
    void endsWithTheConsole();
    void putsNothingIntoTheArguments();
    void comesToTheFront();
    void explainsErrorPages();
    void showsItsOwnPageWhenTheHostIsDownAndTriesAgain();
    void refusesAFalseCertificate();
    void saysSoWhenThePageCrashes();
    void followsNoPageElsewhere();
    void loadsNothingFromOtherHosts();
    void keepsPopupsInItsWindow();

private:
    void show(const LoginRequest &request);
    LoginRequest sandboxLogin();
    static LoginRequest loginAt(const QUrl &page);
    bool waitForPage(const QString &title);
    bool waitForResult();
    QByteArray programId();

    std::optional<QTemporaryDir> m_folder;
    std::optional<support::Servers> m_servers;
    std::optional<LoginProcess> m_login;
    std::optional<driver::Application> m_window;
    int m_shown = 0; ///< So that the end of one test's login is not the next one's result.
    std::optional<Result<LoginResult>> m_result;
};

void TestLoginProcess::initTestCase()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    const QProcessEnvironment environment
        = driver::Application::environment(QStringLiteral(SHOPTALK_DRIVER_PLUGINS), m_folder->path());
    for (const QString &name : {u"QT_PLUGIN_PATH"_s, u"QT_QPA_GENERIC_PLUGINS"_s, u"SHOPTALK_DRIVER_DIR"_s})
        qputenv(qPrintable(name), environment.value(name).toUtf8());
    m_servers.emplace(m_folder->filePath(u"servers"_s), u"small"_s);
    QVERIFY2(m_servers->startSandbox(), qPrintable(m_servers->problem()));
}

void TestLoginProcess::init()
{
    m_window.emplace(m_folder->path(), u"shoptalk-login"_s);
    m_login.emplace(support::builtProgram(u"shoptalk-login"_s));
}

void TestLoginProcess::cleanup()
{
    m_login.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isGone(), 10'000);
}

void TestLoginProcess::show(const LoginRequest &request)
{
    const int mine = ++m_shown;
    m_result.reset();
    QCoro::connect(m_login->show(request), this, [this, mine](const Result<LoginResult> &result) {
        if (mine == m_shown)
            m_result = result;
    });
}

LoginRequest TestLoginProcess::sandboxLogin()
{
    const QUrl sandbox = m_servers->sandbox().url();
    const LoginAddresses addresses{sandbox, sandbox.resolved(QUrl(u"/connect/login_success.html"_s))};
    const LoginAttempt attempt(addresses, LoginApp{u"700000000000001"_s, u"v26.0"_s});
    LoginRequest request;
    request.address = attempt.address();
    request.redirect = addresses.redirect;
    request.allowedHosts = attempt.allowedHosts();
    request.language = u"en"_s;
    return request;
}

LoginRequest TestLoginProcess::loginAt(const QUrl &page)
{
    LoginRequest request;
    request.address = page;
    request.redirect = page.resolved(QUrl(u"/connect/login_success.html"_s));
    request.allowedHosts = {u"127.0.0.1:%1"_s.arg(page.port())};
    return request;
}

/// Until the page is there whole and takes keys.
bool TestLoginProcess::waitForPage(const QString &title)
{
    return m_window->waitText(u"loginPage"_s, title, 60'000) && m_window->waitHidden(u"loginProgress"_s)
        && m_window->waitFocus(u"loginPage"_s);
}

bool TestLoginProcess::waitForResult()
{
    return QTest::qWaitFor([this] { return m_result.has_value(); }, 30'000);
}

/// The process id of the running login program, found as an operator would.
QByteArray TestLoginProcess::programId()
{
    QProcess find;
    find.start(u"pgrep"_s, {u"-P"_s, QString::number(QCoreApplication::applicationPid()), u"shoptalk-login"_s});
    find.waitForFinished();
    return find.readAllStandardOutput().trimmed();
}

void TestLoginProcess::givesTheCodeWhenThePersonContinues()
{
    const LoginRequest request = sandboxLogin();
    show(request);
    QVERIFY2(waitForPage(u"Connect"_s), qPrintable(m_window->problem()));
    QCOMPARE(m_window->text(u"loginAddress"_s), request.address.authority());
    QVERIFY(m_window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(waitForResult());
    QVERIFY(m_result->has_value());
    QVERIFY(!(*m_result)->code.isEmpty());
    QCOMPARE((*m_result)->state, QUrlQuery(request.address).queryItemValue(u"state"_s));
}

void TestLoginProcess::saysDeclinedWhenThePersonCancels()
{
    show(sandboxLogin());
    QVERIFY2(waitForPage(u"Connect"_s), qPrintable(m_window->problem()));
    QVERIFY(m_window->key(u"loginPage"_s, u"Tab"_s));
    QVERIFY(m_window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(waitForResult());
    QVERIFY(!*m_result);
    QCOMPARE(m_result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_result->error().reason, u"login_declined"_s);
}

void TestLoginProcess::saysClosedOnEscape()
{
    show(sandboxLogin());
    QVERIFY2(waitForPage(u"Connect"_s), qPrintable(m_window->problem()));
    QVERIFY(m_window->key(u"loginPage"_s, u"Escape"_s));
    QVERIFY(waitForResult());
    QVERIFY(!*m_result);
    QCOMPARE(m_result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_result->error().reason, u"login_closed"_s);
}

void TestLoginProcess::saysCrashedWhenTheProgramDies()
{
    show(sandboxLogin());
    QVERIFY(m_window->waitVisible(u"loginPage"_s, 60'000));
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-9"_s, QString::fromLatin1(programId())}), 0);
    QVERIFY(waitForResult());
    QVERIFY(!*m_result);
    QCOMPARE(m_result->error().kind, Error::Kind::Malformed);
    QCOMPARE(m_result->error().reason, u"login_crashed"_s);
}

void TestLoginProcess::saysCrashedWithoutTheProgram()
{
    m_login.emplace(u"/nonexistent/shoptalk-login"_s);
    show(sandboxLogin());
    QVERIFY(waitForResult());
    QCOMPARE(m_result->error().reason, u"login_crashed"_s);
}

void TestLoginProcess::closesWhenCancelled()
{
    show(sandboxLogin());
    QVERIFY(m_window->waitVisible(u"loginPage"_s, 60'000));
    m_login->cancel();
    QVERIFY(waitForResult());
    QCOMPARE(m_result->error().reason, u"login_closed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isGone(), 10'000);
}

void TestLoginProcess::endsWithTheConsole()
{
    QProcess program;
    program.start(support::builtProgram(u"shoptalk-login"_s));
    program.write(R"({"address":"http://127.0.0.1:9/","redirect":"http://127.0.0.1:9/r","allowed_hosts":["127.0.0.1:9"]})"
                  "\n");
    QVERIFY2(m_window->waitVisible(u"loginWindow"_s, 60'000), qPrintable(m_window->problem()));
    program.closeWriteChannel(); // what the system does with the pipe of a process that died
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
}

void TestLoginProcess::putsNothingIntoTheArguments()
{
    show(sandboxLogin());
    QVERIFY(m_window->waitVisible(u"loginPage"_s, 60'000));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(programId())));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(), support::builtProgram(u"shoptalk-login"_s).toUtf8() + '\0');
}

void TestLoginProcess::comesToTheFront()
{
    show(sandboxLogin());
    QVERIFY(m_window->waitVisible(u"loginPage"_s, 60'000));
    QVERIFY(m_window->minimise());
    QTRY_VERIFY(m_window->isMinimised(u"loginWindow"_s));
    m_login->raise();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isMinimised(u"loginWindow"_s), 10'000);
}

void TestLoginProcess::explainsErrorPages()
{
    show(sandboxLogin());
    QVERIFY2(waitForPage(u"Connect"_s), qPrintable(m_window->problem()));
    QVERIFY(!m_window->isVisible(u"loginHelp"_s));
    QVERIFY(m_window->click(u"loginHelpButton"_s));
    QVERIFY(m_window->waitVisible(u"loginHelp"_s));
}

void TestLoginProcess::showsItsOwnPageWhenTheHostIsDownAndTriesAgain()
{
    const quint16 port = support::freePort();
    const QUrl page(u"http://127.0.0.1:%1/dialog"_s.arg(port));
    show(loginAt(page));
    QVERIFY2(m_window->waitVisible(u"loginProblem"_s, 60'000), qPrintable(m_window->problem()));

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(support::answer("<title>Back again</title>", "200 OK", "Content-Type: text/html\r\n"));
        socket->disconnectFromHost();
    });
    QVERIFY(m_window->click(u"retryButton"_s));
    QVERIFY2(m_window->waitText(u"loginPage"_s, u"Back again"_s), qPrintable(m_window->problem()));

    server.close();
    QVERIFY(m_window->key(u"loginPage"_s, u"F5"_s));
    QVERIFY(m_window->waitVisible(u"loginProblem"_s));
    QVERIFY(m_window->click(u"loginCancelButton"_s));
    QVERIFY(waitForResult());
    QCOMPARE(m_result->error().kind, Error::Kind::Network);
    QCOMPARE(m_result->error().reason, u"login_unreachable"_s);
}

void TestLoginProcess::refusesAFalseCertificate()
{
    const QString key = m_folder->filePath(u"key.pem"_s);
    const QString certificate = m_folder->filePath(u"certificate.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                              u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate}),
             0);
    const quint16 port = support::freePort();
    QProcess server;
    server.start(u"openssl"_s, {u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-key"_s, key,
                                u"-cert"_s, certificate});
    QVERIFY(server.waitForReadyRead());
    show(loginAt(QUrl(u"https://127.0.0.1:%1/"_s.arg(port))));
    QVERIFY2(m_window->waitText(u"loginProblem"_s, u"trusted"_s, 60'000), qPrintable(m_window->problem()));
    server.kill();
    server.waitForFinished();
}

/// The engine's processes that show pages, below the process `ancestor`.
static QStringList pageProcesses(const QByteArray &ancestor)
{
    QProcess list;
    list.start(u"ps"_s, {u"-e"_s, u"-o"_s, u"pid=,ppid=,args="_s});
    list.waitForFinished();
    QHash<QByteArray, QByteArray> parents;
    QList<QByteArray> candidates;
    for (const QByteArray &line : list.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        parents.insert(words.value(0), words.value(1));
        if (words.contains("--type=renderer"))
            candidates << words.first();
    }
    QStringList found;
    for (const QByteArray &candidate : candidates) {
        QByteArray process = candidate;
        while (!process.isEmpty() && process != ancestor)
            process = parents.value(process);
        if (!process.isEmpty())
            found << QString::fromLatin1(candidate);
    }
    return found;
}

void TestLoginProcess::saysSoWhenThePageCrashes()
{
    show(sandboxLogin());
    QVERIFY2(waitForPage(u"Connect"_s), qPrintable(m_window->problem()));
    const QStringList processes = pageProcesses(programId());
    QVERIFY(!processes.isEmpty());
    QCOMPARE(QProcess::execute(u"kill"_s, QStringList{u"-9"_s} + processes), 0);
    QVERIFY2(m_window->waitText(u"loginProblem"_s, u"stopped"_s), qPrintable(m_window->problem()));
    QVERIFY(m_window->click(u"retryButton"_s));
    QVERIFY2(waitForPage(u"Connect"_s), qPrintable(m_window->problem()));
}

void TestLoginProcess::followsNoPageElsewhere()
{
    support::BareServer elsewhere([](QTcpSocket &socket) { socket.write(support::answer("elsewhere")); });
    support::BareServer server([&elsewhere](QTcpSocket &socket) {
        const QByteArray page = "<title>Lure</title><script>location.href='" + elsewhere.url().toEncoded() + "'</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    show(loginAt(server.url()));
    QVERIFY2(m_window->waitVisible(u"loginRefusal"_s, 60'000), qPrintable(m_window->problem()));
    QVERIFY(m_window->isVisible(u"loginPage"_s));
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestLoginProcess::loadsNothingFromOtherHosts()
{
    support::BareServer elsewhere([](QTcpSocket &socket) { socket.write(support::answer("elsewhere")); });
    support::BareServer server([&elsewhere](QTcpSocket &socket) {
        const QByteArray other = elsewhere.url().toEncoded();
        const QByteArray page = "<title>Begin</title><img src='" + other + "/picture'><iframe src='" + other
            + "/frame'></iframe><script>fetch('" + other
            + "/data').catch(() => {}).finally(() => { document.title = 'Settled' })</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    show(loginAt(server.url()));
    QVERIFY2(m_window->waitText(u"loginPage"_s, u"Settled"_s, 60'000), qPrintable(m_window->problem()));
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestLoginProcess::keepsPopupsInItsWindow()
{
    support::BareServer server([](QTcpSocket &socket) {
        const QByteArray page = "<button id=b onclick=\"window.open('/popup?code=AQDpopup&state=s')\">Open</button>"
                                "<script>onload = () => { b.focus(); document.title = 'Opener' }</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    LoginRequest request = loginAt(server.url());
    request.redirect = server.url().resolved(QUrl(u"/popup"_s));
    show(request);
    QVERIFY2(waitForPage(u"Opener"_s), qPrintable(m_window->problem()));
    QVERIFY(m_window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(waitForResult());
    QVERIFY2(*m_result, "the redirect is caught in a popup, too");
    QCOMPARE((*m_result)->code, u"AQDpopup"_s);
}

QTEST_GUILESS_MAIN(TestLoginProcess)
#include "tst_loginprocess.moc"
