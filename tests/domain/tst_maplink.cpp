// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maplink.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMapLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void findsNone_data();
    void findsNone();
};

void TestMapLink::findsThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("name");
    QTest::newRow("two numbers") << u" 40.4168, -3.7038 "_s << 40.4168 << -3.7038 << QString();
    QTest::newRow("two numbers with a space") << u"-33 151.2"_s << -33.0 << 151.2 << QString();
    QTest::newRow("where both are 0") << u"0,0"_s << 0.0 << 0.0 << QString();
    QTest::newRow("a geo address") << u"geo:40.4168,-3.7038?z=17"_s << 40.4168 << -3.7038 << QString();
    QTest::newRow("Google, a place with its pin")
        << u"https://www.google.com/maps/place/Puerta+del+Sol/@40.41,-3.71,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d40.4168!4d-3.7038"_s
        << 40.4168 << -3.7038 << u"Puerta del Sol"_s;
    QTest::newRow("Google, the middle of the map")
        << u"https://www.google.es/maps/@40.4168,-3.7038,15z"_s << 40.4168 << -3.7038 << QString();
    QTest::newRow("Google, a search")
        << u"https://maps.google.com/?q=40.4168,-3.7038"_s << 40.4168 << -3.7038 << QString();
    QTest::newRow("Google, encoded") << u"https://www.google.com/maps/search/?api=1&query=40.4168%2C-3.7038"_s
                                     << 40.4168 << -3.7038 << QString();
    QTest::newRow("Apple") << u"https://maps.apple.com/?ll=40.4168,-3.7038&q=La%20tienda"_s << 40.4168
                           << -3.7038 << u"La tienda"_s;
    QTest::newRow("OpenStreetMap, a pin")
        << u"https://www.openstreetmap.org/?mlat=40.4168&mlon=-3.7038#map=19/40.4/-3.7"_s << 40.4168
        << -3.7038 << QString();
    QTest::newRow("OpenStreetMap, a map")
        << u"https://www.openstreetmap.org/#map=19/40.4168/-3.7038"_s << 40.4168 << -3.7038 << QString();
}

void TestMapLink::findsThePlace()
{
    QFETCH(const QString, text);
    const std::optional<LocationContent> place = locationIn(text);
    QVERIFY(place);
    QTEST(place->latitude, "latitude");
    QTEST(place->longitude, "longitude");
    QTEST(place->placeName, "name");
}

void TestMapLink::findsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"the shop"_s;
    QTest::newRow("one number") << u"40.4168"_s;
    QTest::newRow("no such latitude") << u"91, 10"_s;
    QTest::newRow("no such longitude") << u"10, 181"_s;
    QTest::newRow("a shortened link") << u"https://maps.app.goo.gl/abcdef"_s;
    QTest::newRow("another scheme") << u"javascript:alert(40.4168,-3.7038)"_s;
}

void TestMapLink::findsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!locationIn(text));
}

QTEST_APPLESS_MAIN(TestMapLink)
#include "tst_maplink.moc"
