// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "loginscene.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// What the window allows a page to do, and what it shows without a page.
class TestLoginWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_scene->reset(); }
    void cleanup() { QVERIFY2(m_scene->end(), "the program is still there"); }
    void explainsErrorPages();
    void showsItsOwnPageWhenTheHostIsDownAndTriesAgain();
    void refusesAFalseCertificate();
    void saysSoWhenThePageCrashes();
    void canBeLeftWhenThePageHangs();
    void saysSoWhenThePageHangsAndBeginsAfresh();
    void saysSoWhenThePageNeverComes();
    void followsNoPageElsewhere();
    void loadsNothingFromOtherHosts();
    void keepsPopupsInItsWindow();
    void s1_theAddressIsThatOfTheVisiblePage();
    void opensNoPopupElsewhere();
    void s1_takesNoFilesAndLeavesNothingOnTheDisk();

private:
    std::optional<test::LoginScene> m_scene;
};

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

void TestLoginWindow::initTestCase()
{
    qunsetenv("GLIBC_TUNABLES"); // glibc copies it, and Chromium then can't name its processes
    m_scene.emplace();
    QVERIFY(m_scene->begin());
}

void TestLoginWindow::explainsErrorPages()
{
    // Meta says what is wrong on its own page, and never leads back from it.
    const LoginRequest request = m_scene->sandboxLogin();
    QVERIFY(m_scene->setFault(u"login_error_page"_s));
    m_scene->show(request);
    QVERIFY2(m_scene->waitForPage(u"Error"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(!m_scene->window->isVisible(u"loginHelp"_s));
    QVERIFY(m_scene->window->click(u"loginHelpButton"_s));
    QVERIFY(m_scene->window->waitVisible(u"loginHelp"_s));
    QVERIFY(m_scene->window->click(u"loginBrowserButton"_s));
    QVERIFY(m_scene->waitForResult());
    QCOMPARE(m_scene->result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(auditWord(m_scene->result->error()), u"login_to_browser"_s);
}

void TestLoginWindow::showsItsOwnPageWhenTheHostIsDownAndTriesAgain()
{
    const quint16 port = support::freePort();
    const QUrl page(u"http://127.0.0.1:%1/dialog"_s.arg(port));
    m_scene->show(m_scene->loginAt(page));
    QVERIFY2(m_scene->window->waitVisible(u"loginProblem"_s), qPrintable(m_scene->window->problem()));

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(support::answer("<title>Back again</title>", "200 OK", "Content-Type: text/html\r\n"));
        socket->disconnectFromHost();
    });
    QVERIFY(m_scene->window->click(u"retryButton"_s));
    QVERIFY2(m_scene->waitForPage(u"Back again"_s), qPrintable(m_scene->window->problem()));

    server.close();
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"F5"_s));
    QVERIFY(m_scene->window->waitVisible(u"loginProblem"_s));
    QVERIFY(m_scene->window->click(u"loginCancelButton"_s));
    QVERIFY(m_scene->waitForResult());
    QCOMPARE(m_scene->result->error().kind, Error::Kind::Network);
    QCOMPARE(auditWord(m_scene->result->error()), u"login_unreachable"_s);
}

void TestLoginWindow::refusesAFalseCertificate()
{
    const QString key = m_scene->fileIn(u"key.pem"_s);
    const QString certificate = m_scene->fileIn(u"certificate.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate}),
             0);
    const quint16 port = support::freePort();
    QProcess server;
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-key"_s, key,
                  u"-cert"_s, certificate});
    QVERIFY(server.waitForReadyRead());
    m_scene->show(m_scene->loginAt(QUrl(u"https://127.0.0.1:%1/"_s.arg(port))));
    QVERIFY2(m_scene->window->waitText(u"loginProblem"_s, u"not safe"_s),
             qPrintable(m_scene->window->problem()));
    QVERIFY2(m_scene->window->waitText(u"loginLock"_s, u"not safe to open"_s),
             qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/login-untrusted.png")));
    server.kill();
    server.waitForFinished();
}

void TestLoginWindow::saysSoWhenThePageCrashes()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
    const QStringList processes = pageProcesses(m_scene->programId());
    QVERIFY(!processes.isEmpty());
    QCOMPARE(QProcess::execute(u"kill"_s, QStringList{u"-9"_s} + processes), 0);
    QVERIFY2(m_scene->window->waitText(u"loginProblem"_s, u"stopped"_s),
             qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->click(u"retryButton"_s));
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
}

/// S1: the page, the window and the console each have a process of their own.
void TestLoginWindow::canBeLeftWhenThePageHangs()
{
    support::BareServer server([](QTcpSocket &socket) {
        const QByteArray page = "<title>Begin</title><script>onload = () => { document.title = 'Hanging';"
                                "setTimeout(() => { for (;;) { } }, 200) }</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    m_scene->show(m_scene->loginAt(server.url()));
    QVERIFY2(m_scene->window->waitText(u"loginPage"_s, u"Hanging"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->click(u"loginHelpButton"_s)); // the window still answers
    QVERIFY(m_scene->window->waitVisible(u"loginHelp"_s));
    QVERIFY(m_scene->window->click(u"loginCancelButton"_s));
    QVERIFY(m_scene->waitForResult());
    QCOMPARE(auditWord(m_scene->result->error()), u"login_closed"_s);
}

/// S1, S10: the engine does not report a page that hangs, so the window has to detect it.
void TestLoginWindow::saysSoWhenThePageHangsAndBeginsAfresh()
{
    LoginRequest request = m_scene->sandboxLogin();
    request.watchEvery = std::chrono::milliseconds(500);
    QVERIFY(m_scene->setFault(u"login_hangs"_s));
    m_scene->show(request);
    QVERIFY2(m_scene->window->waitText(u"pageNotice"_s, u"not responding"_s),
             qPrintable(m_scene->window->problem()));
    QTRY_COMPARE(m_scene->pageState, LoginPageState::Hangs); // the console knows it too
    QVERIFY(m_scene->window->click(u"pageNoticeHelp"_s));
    QVERIFY(m_scene->window->waitVisible(u"loginHelp"_s));
    QVERIFY(m_scene->window->click(u"pageNoticeReload"_s));
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->waitHidden(u"pageNotice"_s));
    QTRY_COMPARE(m_scene->pageState, LoginPageState::Fine);
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(m_scene->waitForResult());
    QVERIFY2(*m_scene->result, "the login goes on as if nothing had been");
}

void TestLoginWindow::saysSoWhenThePageNeverComes()
{
    support::BareServer server([](QTcpSocket &) {}); // takes the request and says nothing
    LoginRequest request = m_scene->loginAt(server.url());
    request.dark = true;
    request.language = u"ar"_s;
    request.watchEvery = std::chrono::milliseconds(500);
    m_scene->show(request);
    QVERIFY2(m_scene->window->waitText(u"pageNotice"_s, u"وقتًا طويلاً"_s),
             qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/login-slow-dark-rtl.png")));
    QVERIFY(m_scene->window->resize(360, 700));
    QVERIFY(m_scene->window->grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/login-slow-narrow.png")));
    QVERIFY(m_scene->window->waitText(u"loginLock"_s, u"جارٍ تحميل"_s)); // nothing is known of it yet
    QTRY_COMPARE(m_scene->pageState, LoginPageState::Slow);
    QVERIFY(m_scene->window->click(u"pageNoticeBrowser"_s));
    QVERIFY(m_scene->waitForResult());
    QCOMPARE(auditWord(m_scene->result->error()), u"login_to_browser"_s);
}

void TestLoginWindow::followsNoPageElsewhere()
{
    support::BareServer elsewhere([](QTcpSocket &socket) { socket.write(support::answer("elsewhere")); });
    support::BareServer server([&elsewhere](QTcpSocket &socket) {
        const QByteArray page =
            "<title>Lure</title><script>location.href='" + elsewhere.url().toEncoded() + "'</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    m_scene->show(m_scene->loginAt(server.url()));
    QVERIFY2(m_scene->window->waitVisible(u"loginRefusal"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->isVisible(u"loginPage"_s));
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestLoginWindow::loadsNothingFromOtherHosts()
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
    m_scene->show(m_scene->loginAt(server.url()));
    QVERIFY2(m_scene->window->waitText(u"loginPage"_s, u"Settled"_s), qPrintable(m_scene->window->problem()));
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestLoginWindow::keepsPopupsInItsWindow()
{
    support::BareServer server([](QTcpSocket &socket) {
        const QByteArray page =
            "<button id=b onclick=\"window.open('/popup?code=AQDpopup&state=s')\">Open</button>"
            "<script>onload = () => { b.focus(); document.title = 'Opener' }</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    LoginRequest request = m_scene->loginAt(server.url());
    request.redirect = server.url().resolved(QUrl(u"/popup"_s));
    m_scene->show(request);
    QVERIFY2(m_scene->waitForPage(u"Opener"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(m_scene->waitForResult());
    QVERIFY2(*m_scene->result, "the redirect is caught in a popup, too");
    QCOMPARE((*m_scene->result)->code, u"AQDpopup"_s);
}

/// S1: the address shown is never that of a page behind the one into which the person types.
void TestLoginWindow::s1_theAddressIsThatOfTheVisiblePage()
{
    int ticks = 0;
    support::BareServer *asked = nullptr;
    support::BareServer server([&](QTcpSocket &socket) {
        const QByteArray request = asked->requests().last();
        ticks += request.startsWith("GET /tick") ? 1 : 0;
        const QByteArray opener =
            "<button id=b onclick=\"window.open('http://localhost:' + location.port + "
            "'/popup')\">Open</button>"
            "<script>onload = () => { b.focus(); document.title = 'Opener' };"
            "setInterval(() => { location.hash = Math.random(); fetch('/tick') }, 50)</script>";
        const QByteArray page = request.startsWith("GET /popup") ? "<title>On top</title>"_ba : opener;
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    asked = &server;
    LoginRequest request = m_scene->loginAt(server.url());
    request.allowedHosts << u"localhost:%1"_s.arg(server.serverPort());
    m_scene->show(request);
    QVERIFY2(m_scene->waitForPage(u"Opener"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->waitText(u"loginLock"_s, u"your own computer"_s));
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY2(m_scene->window->waitText(u"loginAddress"_s, u"localhost"_s),
             qPrintable(m_scene->window->problem()));
    const int before = ticks;
    QTRY_VERIFY(ticks > before + 3); // the opener keeps changing its own address
    QVERIFY2(m_scene->window->text(u"loginAddress"_s).startsWith(u"localhost"_s),
             qPrintable(m_scene->window->text(u"loginAddress"_s)));
}

void TestLoginWindow::opensNoPopupElsewhere()
{
    support::BareServer elsewhere([](QTcpSocket &socket) { socket.write(support::answer("elsewhere")); });
    support::BareServer server([&elsewhere](QTcpSocket &socket) {
        const QByteArray page = "<button id=b onclick=\"window.open('" + elsewhere.url().toEncoded()
            + "')\">Open</button><script>onload = () => { b.focus(); document.title = 'Opener' }</script>";
        socket.write(support::answer(page, "200 OK", "Content-Type: text/html\r\n"));
        socket.disconnectFromHost();
    });
    m_scene->show(m_scene->loginAt(server.url()));
    QVERIFY2(m_scene->waitForPage(u"Opener"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY2(m_scene->window->waitVisible(u"loginRefusal"_s), qPrintable(m_scene->window->problem()));
    QCOMPARE(elsewhere.requests().size(), 0);
}

/// S1: the profile is off the record.
void TestLoginWindow::s1_takesNoFilesAndLeavesNothingOnTheDisk()
{
    support::BareServer *asked = nullptr;
    support::BareServer server([&asked](QTcpSocket &socket) {
        const bool isFile = asked->requests().last().startsWith("GET /file");
        const QByteArray page =
            "<script>document.cookie = 'a=keepsake-4711; max-age=99999'; localStorage.b = 'keepsake-4711';"
            "onload = () => { location.href = '/file'; setTimeout(() => { document.title = 'Kept' }, 300) }"
            "</script>";
        const QByteArray head = isFile ? "Content-Type: application/x-tar\r\n"
                                         "Content-Disposition: attachment; filename=keepsake-4711.tar\r\n"_ba
                                       : "Content-Type: text/html\r\nCache-Control: max-age=99999\r\n"_ba;
        socket.write(support::answer(isFile ? "keepsake-4711"_ba : page, "200 OK", head));
        socket.disconnectFromHost();
    });
    asked = &server;
    m_scene->show(m_scene->loginAt(server.url()));
    QVERIFY2(m_scene->window->waitText(u"loginPage"_s, u"Kept"_s), qPrintable(m_scene->window->problem()));
    const auto isAskedFor = [&server] {
        return std::ranges::any_of(server.requests(),
                                   [](const QByteArray &request) { return request.startsWith("GET /file"); });
    };
    QTRY_VERIFY(isAskedFor()); // and then not taken
    QVERIFY(m_scene->window->click(u"loginCancelButton"_s));
    QVERIFY(m_scene->waitForResult());
    QVERIFY(m_scene->end());
    for (const auto place : {QStandardPaths::GenericDataLocation, QStandardPaths::GenericCacheLocation,
                             QStandardPaths::GenericConfigLocation, QStandardPaths::DownloadLocation}) {
        QDirIterator files(QStandardPaths::writableLocation(place), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(!file.fileName().contains(u"keepsake"_s), qPrintable(file.fileName()));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("keepsake-4711"), qPrintable(file.fileName()));
        }
    }
}

QTEST_GUILESS_MAIN(TestLoginWindow)
#include "tst_loginwindow.moc"
