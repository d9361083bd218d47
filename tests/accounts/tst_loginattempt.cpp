// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/loginattempt.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestLoginAttempt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForACodeAndNoMorePermissionsThanNeeded();
    void asksAgainForDeclinedPermissionsOnlyOnRequest();
    void makesAStateOf32RandomBytes();
    void acceptsTheAnswerWithItsState();
    void rejectsAnotherState_data();
    void rejectsAnotherState();
    void acceptsOneAnswerOnly();
    void isUsedUpByAWrongAnswer();
    void allowsMetasHostsAtMetaOnly();
};

static LoginAttempt makeAttempt(bool rerequest = false, const QString &base = u"https://www.facebook.com"_s)
{
    return LoginAttempt(
        LoginAddresses{QUrl(base), QUrl(u"https://www.facebook.com/connect/login_success.html"_s)},
        LoginApp{u"700000000000001"_s, u"v26.0"_s, rerequest});
}

static QString stateOf(const LoginAttempt &attempt)
{
    return QUrlQuery(attempt.address()).queryItemValue(u"state"_s);
}

void TestLoginAttempt::asksForACodeAndNoMorePermissionsThanNeeded()
{
    const QUrl address = makeAttempt().address();
    QCOMPARE(address.adjusted(QUrl::RemoveQuery), QUrl(u"https://www.facebook.com/v26.0/dialog/oauth"_s));
    const QUrlQuery query(address);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"700000000000001"_s);
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"https://www.facebook.com/connect/login_success.html"_s);
    QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded),
             u"whatsapp_business_messaging,whatsapp_business_management,business_management"_s);
    QVERIFY(!query.hasQueryItem(u"auth_type"_s));
}

void TestLoginAttempt::asksAgainForDeclinedPermissionsOnlyOnRequest()
{
    QCOMPARE(QUrlQuery(makeAttempt(true).address()).queryItemValue(u"auth_type"_s), u"rerequest"_s);
}

void TestLoginAttempt::makesAStateOf32RandomBytes()
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    QSet<QString> states;
    for (int i = 0; i < 100; ++i) {
        const QString state = stateOf(makeAttempt());
        QVERIFY2(form.match(state).hasMatch(), qPrintable(state));
        states << state;
    }
    QCOMPARE(states.size(), 100);
}

void TestLoginAttempt::acceptsTheAnswerWithItsState()
{
    LoginAttempt attempt = makeAttempt();
    const Result<QString> code = attempt.accept(LoginResult{u"AQDcode"_s, stateOf(attempt)});
    QVERIFY(code);
    QCOMPARE(*code, u"AQDcode"_s);
}

void TestLoginAttempt::rejectsAnotherState_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("missing") << QString();
    QTest::newRow("invented") << QString(43, u'A');
    QTest::newRow("of another login") << stateOf(makeAttempt());
    QTest::newRow("beyond ASCII") << u"é"_s;
}

void TestLoginAttempt::rejectsAnotherState()
{
    QFETCH(const QString, state);
    LoginAttempt attempt = makeAttempt();
    const Result<QString> code = attempt.accept(LoginResult{u"AQDcode"_s, state});
    QVERIFY(!code);
    QCOMPARE(code.error().kind, Error::Kind::Rejected);
    QCOMPARE(auditWord(code.error()), u"state_mismatch"_s);
}

void TestLoginAttempt::acceptsOneAnswerOnly()
{
    LoginAttempt attempt = makeAttempt();
    const LoginResult answer{u"AQDcode"_s, stateOf(attempt)};
    QVERIFY(attempt.accept(answer));
    QCOMPARE(auditWord(attempt.accept(answer).error()), u"state_mismatch"_s);
}

void TestLoginAttempt::isUsedUpByAWrongAnswer()
{
    LoginAttempt attempt = makeAttempt();
    const QString state = stateOf(attempt);
    QVERIFY(!attempt.accept(LoginResult{u"AQDcode"_s, u"wrong"_s}));
    QVERIFY(!attempt.accept(LoginResult{u"AQDcode"_s, state}));
    QVERIFY2(!attempt.accept(LoginResult{u"AQDcode"_s, QString()}), "an empty state is nobody's");
}

void TestLoginAttempt::allowsMetasHostsAtMetaOnly()
{
    QVERIFY(makeAttempt().allowedHosts().contains(u"*.fbcdn.net"_s));
    QCOMPARE(makeAttempt(false, u"http://127.0.0.1:4000"_s).allowedHosts(), QStringList{u"127.0.0.1:4000"_s});
    QCOMPARE(makeAttempt(false, u"https://facebook.com.evil.example"_s).allowedHosts(),
             QStringList{u"facebook.com.evil.example"_s});
}

QTEST_GUILESS_MAIN(TestLoginAttempt)
#include "tst_loginattempt.moc"
