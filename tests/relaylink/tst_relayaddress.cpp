// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relayaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestRelayAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreBroughtToOneForm_data();
    void addressesAreBroughtToOneForm();
    void addressesAreRefused_data();
    void addressesAreRefused();
    void aPathGoesBelowTheRelaysOwn();
};

void TestRelayAddress::addressesAreBroughtToOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"relay.example"_s << u"https://relay.example"_s;
    QTest::newRow("spaces around") << u"  relay.example\n"_s << u"https://relay.example"_s;
    QTest::newRow("slash at the end") << u"https://relay.example/"_s << u"https://relay.example"_s;
    QTest::newRow("port") << u"relay.example:8443"_s << u"https://relay.example:8443"_s;
    QTest::newRow("path") << u"https://example.org/relay/"_s << u"https://example.org/relay"_s;
    QTest::newRow("capitals") << u"HTTPS://Relay.Example"_s << u"https://relay.example"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback by name") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("loopback, IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
}

void TestRelayAddress::addressesAreBroughtToOneForm()
{
    QFETCH(const QString, text);
    const auto url = parseRelayAddress(text);
    QVERIFY(url);
    QTEST(url->toString(), "url");
}

void TestRelayAddress::addressesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"relay_address_invalid"_s;
    QTest::newRow("spaces only") << u"  "_s << u"relay_address_invalid"_s;
    QTest::newRow("words") << u"our relay"_s << u"relay_address_invalid"_s;
    QTest::newRow("another scheme") << u"ftp://relay.example"_s << u"relay_address_invalid"_s;
    QTest::newRow("a password in it") << u"https://a:b@relay.example"_s << u"relay_address_invalid"_s;
    QTest::newRow("a query") << u"https://relay.example/?a=b"_s << u"relay_address_invalid"_s;
    QTest::newRow("http") << u"http://relay.example"_s << u"relay_address_insecure"_s;
    QTest::newRow("http in the local network") << u"http://192.168.0.7"_s << u"relay_address_insecure"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example"_s << u"relay_address_insecure"_s;
}

void TestRelayAddress::addressesAreRefused()
{
    QFETCH(const QString, text);
    const auto url = parseRelayAddress(text);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::Malformed);
    QTEST(auditWord(url.error()), "reason");
}

void TestRelayAddress::aPathGoesBelowTheRelaysOwn()
{
    const QUrl expected(u"https://shop.example/relay/v1/me"_s);
    QCOMPARE(addressBelow(QUrl(u"https://shop.example/relay"_s), u"/v1/me"_s), expected);
    QCOMPARE(addressBelow(QUrl(u"https://shop.example/relay//"_s), u"/v1/me"_s), expected);
}

QTEST_GUILESS_MAIN(TestRelayAddress)
#include "tst_relayaddress.moc"
