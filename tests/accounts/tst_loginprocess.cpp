// SPDX-License-Identifier: GPL-3.0-or-later
#include "coredumplimit.h"
#include "loginscene.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// The reports of a login to the console, and how the login program ends.
class TestLoginProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_scene->reset(); }
    void cleanup() { QVERIFY2(m_scene->end(), "the program is still there"); }
    void givesTheCodeWhenThePersonContinues();
    void saysDeclinedWhenThePersonCancels();
    void saysClosedOnEscape();
    void saysCrashedWhenTheProgramDies();
    void leadsToTheBrowserWithoutTheProgram();
    void closesWhenCancelled();
    void endsWithTheConsole();
    void putsNothingIntoTheArguments();
    void writesNothingOfItsMemoryWhenItCrashes();
    void comesToTheFront();
    void readsInTheConsolesDirection();
    void saysSoWhenTheProgramStandsStill();

private:
    std::optional<test::LoginScene> m_scene;
};

void TestLoginProcess::initTestCase()
{
    m_scene.emplace();
    QVERIFY(m_scene->begin());
}

void TestLoginProcess::givesTheCodeWhenThePersonContinues()
{
    const LoginRequest request = m_scene->sandboxLogin();
    m_scene->show(request);
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
    QCOMPARE(m_scene->window->text(u"loginAddress"_s), request.address.authority());
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(m_scene->waitForResult());
    QVERIFY(m_scene->result->has_value());
    QVERIFY(!(*m_scene->result)->code.isEmpty());
    QCOMPARE((*m_scene->result)->state, QUrlQuery(request.address).queryItemValue(u"state"_s));
}

void TestLoginProcess::saysDeclinedWhenThePersonCancels()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Tab"_s));
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Return"_s));
    QVERIFY(m_scene->waitForResult());
    QVERIFY(!*m_scene->result);
    QCOMPARE(m_scene->result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(auditWord(m_scene->result->error()), u"login_declined"_s);
}

void TestLoginProcess::saysClosedOnEscape()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->window->key(u"loginPage"_s, u"Escape"_s));
    QVERIFY(m_scene->waitForResult());
    QVERIFY(!*m_scene->result);
    QCOMPARE(m_scene->result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(auditWord(m_scene->result->error()), u"login_closed"_s);
}

void TestLoginProcess::saysCrashedWhenTheProgramDies()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY(m_scene->window->waitVisible(u"loginPage"_s));
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-9"_s, QString::fromLatin1(m_scene->programId())}), 0);
    QVERIFY(m_scene->waitForResult());
    QVERIFY(!*m_scene->result);
    QCOMPARE(m_scene->result->error().kind, Error::Kind::Malformed);
    QCOMPARE(auditWord(m_scene->result->error()), u"login_crashed"_s);
}

void TestLoginProcess::leadsToTheBrowserWithoutTheProgram()
{
    m_scene->process.emplace(u"/nonexistent/shoptalk-login"_s);
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY(m_scene->waitForResult());
    QCOMPARE(auditWord(m_scene->result->error()), u"login_to_browser"_s);
}

void TestLoginProcess::closesWhenCancelled()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY(m_scene->window->waitVisible(u"loginPage"_s));
    m_scene->process->cancel();
    QVERIFY(m_scene->waitForResult());
    QCOMPARE(auditWord(m_scene->result->error()), u"login_closed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window->isGone(), 10'000);
}

void TestLoginProcess::endsWithTheConsole()
{
    QProcess program;
    program.start(support::builtProgram(u"shoptalk-login"_s));
    program.write(
        R"({"address":"http://127.0.0.1:9/","redirect":"http://127.0.0.1:9/r","allowed_hosts":["127.0.0.1:9"]})"
        "\n");
    QVERIFY2(m_scene->window->waitVisible(u"loginWindow"_s), qPrintable(m_scene->window->problem()));
    program.closeWriteChannel(); // what the system does with the pipe of a process that died
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
}

void TestLoginProcess::putsNothingIntoTheArguments()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY(m_scene->window->waitVisible(u"loginPage"_s));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(m_scene->programId())));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(), support::builtProgram(u"shoptalk-login"_s).toUtf8() + '\0');
}

void TestLoginProcess::writesNothingOfItsMemoryWhenItCrashes()
{
    test::allowCoreDumps();
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY(m_scene->window->waitVisible(u"loginPage"_s, 60'000));
    const qint64 program = m_scene->programId().toLongLong();
    QVERIFY(test::writesNoCoreDump(program));
    QProcess find; // The browser engine's own processes hold the page, and what is typed into it.
    find.start(u"pgrep"_s, {u"-P"_s, QString::number(program)});
    QVERIFY(find.waitForFinished());
    const QList<QByteArray> engine = find.readAllStandardOutput().simplified().split(' ');
    QVERIFY(!engine.first().isEmpty());
    for (const QByteArray &process : engine)
        QVERIFY2(test::writesNoCoreDump(process.toLongLong()), process.constData());
}

void TestLoginProcess::comesToTheFront()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY(m_scene->window->waitVisible(u"loginPage"_s));
    QVERIFY(m_scene->window->minimise());
    QTRY_VERIFY(m_scene->window->isMinimised(u"loginWindow"_s));
    m_scene->process->raise();
    QTRY_VERIFY_WITH_TIMEOUT(!m_scene->window->isMinimised(u"loginWindow"_s), 10'000);
}

/// The console may have another direction than its language, because of Qt's option -reverse.
void TestLoginProcess::readsInTheConsolesDirection()
{
    // How far the button "Reload" is to the right of the address.
    const auto reloadAfterAddress = [this] {
        m_scene->show(m_scene->sandboxLogin());
        return m_scene->waitForPage(u"Connect"_s) ? m_scene->window->rectangle(u"loginReload"_s).left()
                - m_scene->window->rectangle(u"loginAddress"_s).left()
                                                  : 0;
    };
    const int leftToRight = reloadAfterAddress();
    QVERIFY2(leftToRight > 0, qPrintable(m_scene->window->problem()));
    QVERIFY(m_scene->end());
    m_scene->reset();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const int rightToLeft = reloadAfterAddress();
    QVERIFY2(rightToLeft < 0, qPrintable(u"%1 %2"_s.arg(rightToLeft).arg(m_scene->window->problem())));
}

void TestLoginProcess::saysSoWhenTheProgramStandsStill()
{
    m_scene->show(m_scene->sandboxLogin());
    QVERIFY2(m_scene->waitForPage(u"Connect"_s), qPrintable(m_scene->window->problem()));
    const QString program = QString::fromLatin1(m_scene->programId());
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-STOP"_s, program}), 0);
    QTRY_COMPARE(m_scene->pageState, LoginPageState::Hangs);
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-CONT"_s, program}), 0);
    QTRY_COMPARE(m_scene->pageState, LoginPageState::Fine);
    QVERIFY(!m_scene->result);
}

QTEST_MAIN(TestLoginProcess)
#include "tst_loginprocess.moc"
