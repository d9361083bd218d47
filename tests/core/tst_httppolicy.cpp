// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httppolicy.h"
#include "core/safeaddress.h"

#include <QNetworkRequest>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestHttpPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyThisComputerIsAskedUnencrypted_data();
    void onlyThisComputerIsAskedUnencrypted();
    void nothingIsKeptOfARequest();
    void aTokenFollowsNoRedirect();
    void aPublicFileFollowsSafeRedirects();
};

void TestHttpPolicy::onlyThisComputerIsAskedUnencrypted_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isLoopbackHost");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("https") << QUrl(u"https://graph.example"_s) << false << true;
    QTest::newRow("http") << QUrl(u"http://graph.example"_s) << false << false;
    QTest::newRow("localhost") << QUrl(u"http://localhost:8080"_s) << true << true;
    QTest::newRow("upper case") << QUrl(u"http://LOCALHOST"_s) << true << true;
    QTest::newRow("127.0.0.1") << QUrl(u"http://127.0.0.1:1"_s) << true << true;
    QTest::newRow("127.8.9.1") << QUrl(u"http://127.8.9.1"_s) << true << true;
    QTest::newRow("::1") << QUrl(u"http://[::1]:8080"_s) << true << true;
    QTest::newRow("a host that begins like it") << QUrl(u"http://localhost.example"_s) << false << false;
    QTest::newRow("a number that begins like it") << QUrl(u"http://127.0.0.1.example"_s) << false << false;
    QTest::newRow("a user named like it") << QUrl(u"http://localhost@evil.example"_s) << false << false;
    QTest::newRow("another scheme") << QUrl(u"ftp://localhost"_s) << true << false;
    QTest::newRow("empty") << QUrl() << false << false;
}

void TestHttpPolicy::onlyThisComputerIsAskedUnencrypted()
{
    QFETCH(const QUrl, url);
    QTEST(isLoopback(url), "isLoopbackHost");
    QTEST(isSafeAddress(url), "isSafe");
}

void TestHttpPolicy::nothingIsKeptOfARequest()
{
    QNetworkRequest request;
    HttpPolicy policy;
    policy.timeout = std::chrono::seconds(7);
    applyPolicy(policy, request);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        QCOMPARE(request.attribute(attribute).toInt(), int(QNetworkRequest::Manual));
    QCOMPARE(request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
             int(QNetworkRequest::AlwaysNetwork));
    QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
    QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
    QCOMPARE(request.transferTimeout(), 7000);
}

void TestHttpPolicy::aTokenFollowsNoRedirect()
{
    QNetworkRequest request;
    applyPolicy(HttpPolicy(), request);
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
}

void TestHttpPolicy::aPublicFileFollowsSafeRedirects()
{
    QNetworkRequest request;
    HttpPolicy policy;
    policy.redirects = HttpPolicy::Redirects::NotLessSafe;
    applyPolicy(policy, request);
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::NoLessSafeRedirectPolicy));
    QCOMPARE(request.maximumRedirectsAllowed(), 3);
}

QTEST_GUILESS_MAIN(TestHttpPolicy)
#include "tst_httppolicy.moc"
