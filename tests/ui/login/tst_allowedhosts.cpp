// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/allowedhosts.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestAllowedHosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allowsWhatIsNamed_data();
    void allowsWhatIsNamed();
    void allowsNothingByDefault();
};

void TestAllowedHosts::allowsWhatIsNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the host") << u"https://www.facebook.com/dialog?x=1"_s << true;
    QTest::newRow("upper case") << u"https://WWW.Facebook.COM/"_s << true;
    QTest::newRow("its own port, spelled out") << u"https://www.facebook.com:443/"_s << true;
    QTest::newRow("a web socket") << u"wss://www.facebook.com/"_s << true;
    QTest::newRow("another port") << u"https://www.facebook.com:8443/"_s << false;
    QTest::newRow("not encrypted") << u"http://www.facebook.com/"_s << false;
    QTest::newRow("below a wildcard") << u"https://static.xx.fbcdn.net/a.js"_s << true;
    QTest::newRow("the wildcard's own host") << u"https://fbcdn.net/"_s << false;
    QTest::newRow("ends alike") << u"https://evilfbcdn.net/"_s << false;
    QTest::newRow("the host as a prefix") << u"https://www.facebook.com.evil.example/"_s << false;
    QTest::newRow("the host as a user name") << u"https://www.facebook.com@evil.example/"_s << false;
    QTest::newRow("this computer, the port") << u"http://127.0.0.1:4000/dialog"_s << true;
    QTest::newRow("this computer, another port") << u"http://127.0.0.1:4001/"_s << false;
    QTest::newRow("this computer by name") << u"http://localhost:4000/"_s << true;
    QTest::newRow("this computer, IPv6") << u"http://[::1]:4000/"_s << true;
    QTest::newRow("plain http to a named host") << u"http://shop.example/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAllowedHosts::allowsWhatIsNamed()
{
    QFETCH(const QString, url);
    const AllowedHosts hosts({u"www.facebook.com"_s, u"*.fbcdn.net"_s, u"127.0.0.1:4000"_s,
                              u"localhost:4000"_s, u"[::1]:4000"_s, u"shop.example"_s});
    QTEST(hosts.allows(QUrl(url)), "expected");
}

void TestAllowedHosts::allowsNothingByDefault()
{
    QVERIFY(!AllowedHosts().allows(QUrl(u"https://www.facebook.com/"_s)));
    QVERIFY(!AllowedHosts({QString(), u"*."_s}).allows(QUrl(u"https://www.facebook.com/"_s)));
}

QTEST_GUILESS_MAIN(TestAllowedHosts)
#include "tst_allowedhosts.moc"
