// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/links.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Links beside the signs that format a text.
class TestLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignBesideALinkIsNoPartOfIt_data();
    void aSignBesideALinkIsNoPartOfIt();
    void aSignInsideALinkIsAPartOfIt_data();
    void aSignInsideALinkIsAPartOfIt();
    void anUnderscoreThatFormatsNothingMayBelongToTheAddress_data();
    void anUnderscoreThatFormatsNothingMayBelongToTheAddress();
};

namespace {

struct Sample {
    const char *name;
    QString address;
    Link::Kind kind;
};

QList<Sample> samples()
{
    return {{"web", u"https://shop.example/roses"_s, Link::Kind::Web},
            {"www", u"www.shop.example"_s, Link::Kind::Web},
            {"domain", u"shop.com"_s, Link::Kind::Web},
            {"domain and path", u"shop.com/roses"_s, Link::Kind::Web},
            {"e-mail", u"name@shop.example"_s, Link::Kind::Email},
            {"phone", u"+49 30 1234567"_s, Link::Kind::Phone}};
}

QList<Link> allLinksIn(const QString &text)
{
    return withNumberLinks(linksIn(text), text, QString());
}

} // namespace

void TestLinks::aSignBesideALinkIsNoPartOfIt_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Link::Kind>("kind");
    QTest::addColumn<QString>("frame"); ///< Around the address.
    const QStringList signs{u"*"_s, u"_"_s, u"~"_s, u"`"_s, u"```"_s};
    for (const Sample &sample : samples()) {
        const auto row = [&sample](const QString &frame) {
            QTest::addRow("%s: %s", sample.name, qPrintable(frame)) << sample.address << sample.kind << frame;
        };
        for (const QString &sign : signs) {
            row(sign + u"%1"_s + sign);
            row(u"Look: "_s + sign + u"%1"_s + sign + u", please"_s);
            row(u"("_s + sign + u"%1"_s + sign + u")."_s);
            row(sign + u"see %1"_s + sign);
            row(sign + u"%1 is ours"_s + sign);
        }
        row(u"*_%1_*"_s);
        row(u"_*%1*_"_s);
        row(u"~_*%1*_~"_s);
        row(u"*_see_ %1*"_s);
        row(u"_above_\n_%1_"_s);
    }
}

void TestLinks::aSignBesideALinkIsNoPartOfIt()
{
    QFETCH(const QString, address);
    QFETCH(const Link::Kind, kind);
    QFETCH(const QString, frame);
    const QString text = frame.arg(address);
    const QList<Link> links = allLinksIn(text);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().kind, kind);
    QCOMPARE(text.mid(links.first().start, links.first().length), address);
}

void TestLinks::aSignInsideALinkIsAPartOfIt_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("web") << u"https://shop.example/a_b*c~d_"_s;
    QTest::newRow("domain") << u"shop.com/a_b_c"_s;
    QTest::newRow("e-mail") << u"a_b_c@shop.example"_s;
    QTest::newRow("e-mail with one before the @") << u"name_@shop.example"_s;
}

void TestLinks::aSignInsideALinkIsAPartOfIt()
{
    QFETCH(const QString, address);
    for (const QString &frame : {u"%1"_s, u"See %1 please"_s, u"2 * 3 %1"_s}) {
        const QString text = frame.arg(address);
        const QList<Link> links = allLinksIn(text);
        QCOMPARE(links.size(), 1);
        QCOMPARE(text.mid(links.first().start, links.first().length), address);
    }
}

void TestLinks::anUnderscoreThatFormatsNothingMayBelongToTheAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("e-mail") << u"_name@shop.example"_s;
    QTest::newRow("e-mail in a sentence") << u"Write to _name@shop.example today"_s;
    QTest::newRow("behind a letter") << u"é_name@shop.example_"_s;
    QTest::newRow("behind another address") << u"a@_name@shop.example_"_s;
    QTest::newRow("domain") << u"_dmarc.shop.com"_s;
    QTest::newRow("more of a word") << u"name@shop.example_x"_s;
    QTest::newRow("more of a word behind a domain") << u"shop.com_x"_s;
}

void TestLinks::anUnderscoreThatFormatsNothingMayBelongToTheAddress()
{
    QFETCH(const QString, text);
    QCOMPARE(allLinksIn(text), QList<Link>());
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
