// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginoptions.h"
#include "ui/login/loginoutcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestLoginOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheRedirect_data();
    void knowsTheRedirect();
    void readsCodeAndState();
    void dropsMetasFragment();
    void readsARefusal();
    void saysWhenThereIsNoCode();
    void writesOneLine();
    void readsWhatTheConsoleAsksFor();
    void takesTheConsolesDirection_data();
    void takesTheConsolesDirection();
    void refusesARequestThatMakesNoSense_data();
    void refusesARequestThatMakesNoSense();
};

static const QString redirect = u"https://www.facebook.com/connect/login_success.html"_s;

void TestLoginOutcome::knowsTheRedirect_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    QTest::newRow("bare") << redirect << true;
    QTest::newRow("with a result") << redirect + u"?code=AQD&state=s#_=_"_s << true;
    QTest::newRow("with its port") << u"https://www.facebook.com:443/connect/login_success.html?code=AQD"_s
                                   << true;
    QTest::newRow("another path") << u"https://www.facebook.com/connect/"_s << false;
    QTest::newRow("a longer path") << redirect + u"/more"_s << false;
    QTest::newRow("another host") << u"https://facebook.com/connect/login_success.html"_s << false;
    QTest::newRow("not encrypted") << u"http://www.facebook.com/connect/login_success.html"_s << false;
}

void TestLoginOutcome::knowsTheRedirect()
{
    QFETCH(const QString, url);
    QTEST(isRedirect(QUrl(url), QUrl(redirect)), "expected");
}

void TestLoginOutcome::readsCodeAndState()
{
    const QJsonObject outcome = outcomeOf(QUrl(redirect + u"?code=AQD%2Bx-_y&state=s%3D1"_s));
    QCOMPARE(outcome,
             (QJsonObject{{u"result"_s, u"code"_s}, {u"code"_s, u"AQD+x-_y"_s}, {u"state"_s, u"s=1"_s}}));
}

void TestLoginOutcome::dropsMetasFragment()
{
    const QJsonObject outcome = outcomeOf(QUrl(redirect + u"?code=AQD&state=s#_=_"_s));
    QCOMPARE(outcome[u"state"_s].toString(), u"s"_s);
}

void TestLoginOutcome::readsARefusal()
{
    const QJsonObject outcome = outcomeOf(QUrl(
        redirect
        + u"?error=access_denied&error_reason=user_denied&error_description=Permissions+error.&state=s"_s));
    QCOMPARE(outcome,
             (QJsonObject{{u"result"_s, u"error"_s},
                          {u"error"_s, u"access_denied"_s},
                          {u"reason"_s, u"user_denied"_s}}));
}

void TestLoginOutcome::saysWhenThereIsNoCode()
{
    // A token in the fragment is what we did not ask for: it is not taken.
    const QJsonObject outcome = outcomeOf(QUrl(redirect + u"#access_token=EAAtoken&state=s"_s));
    QCOMPARE(outcome[u"error"_s].toString(), u"no_code"_s);
    QVERIFY(!outcomeLine(outcome).contains("EAAtoken"));
}

void TestLoginOutcome::writesOneLine()
{
    const QByteArray line = outcomeLine(outcomeOf(QUrl(redirect + u"?code=a%0Ab&state=s"_s)));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

void TestLoginOutcome::readsWhatTheConsoleAsksFor()
{
    const Result<LoginOptions> options = readLoginOptions(
        R"({"address":"https://www.facebook.com/v26.0/dialog/oauth?state=s","redirect":"https://www.facebook.com/done",)"
        R"("allowed_hosts":["www.facebook.com"],"dark":true,"language":"pt-BR","text_points":20,)"
        R"("over":[10,20,300,400]})");
    QVERIFY(options);
    QCOMPARE(options->address, QUrl(u"https://www.facebook.com/v26.0/dialog/oauth?state=s"_s));
    QVERIFY(options->dark);
    QCOMPARE(options->language, u"pt-BR"_s);
    QCOMPARE(options->textPoints, 20.0);
    QCOMPARE(options->over, QRect(10, 20, 300, 400));
    QCOMPARE(options->watchEvery, std::chrono::milliseconds(2000));
}

void TestLoginOutcome::takesTheConsolesDirection_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << QByteArray(R"("language":"en","right_to_left":false)") << Qt::LeftToRight;
    QTest::newRow("English, reversed")
        << QByteArray(R"("language":"en","right_to_left":true)") << Qt::RightToLeft;
    QTest::newRow("Arabic, reversed")
        << QByteArray(R"("language":"ar","right_to_left":false)") << Qt::LeftToRight;
    QTest::newRow("only the language") << QByteArray(R"("language":"ar")") << Qt::RightToLeft;
    QTest::newRow("neither") << QByteArray(R"("dark":true)") << Qt::LeftToRight;
}

void TestLoginOutcome::takesTheConsolesDirection()
{
    QFETCH(const QByteArray, members);
    const QByteArray address = R"({"address":"https://a.example/","redirect":"https://a.example/r",)"
                               R"("allowed_hosts":["a.example"],)";
    const Result<LoginOptions> options = readLoginOptions(address + members + '}');
    QVERIFY(options);
    QTEST(options->direction, "direction");
}

void TestLoginOutcome::refusesARequestThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("an address that is not allowed") << QByteArray(
        R"({"address":"https://evil.example/","redirect":"https://a.example/r","allowed_hosts":["a.example"]})");
    QTest::newRow("no redirect") << QByteArray(
        R"({"address":"https://a.example/","allowed_hosts":["a.example"]})");
    QTest::newRow("a file") << QByteArray(
        R"({"address":"file:///x","redirect":"https://a.example/r","allowed_hosts":[""]})");
}

void TestLoginOutcome::refusesARequestThatMakesNoSense()
{
    QFETCH(const QByteArray, line);
    const Result<LoginOptions> options = readLoginOptions(line);
    QVERIFY(!options);
    QCOMPARE(auditWord(options.error()), u"login_request_invalid"_s);
}

QTEST_GUILESS_MAIN(TestLoginOutcome)
#include "tst_loginoutcome.moc"
