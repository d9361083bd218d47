// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"
#include "updates/updatefeed.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using shoptalk::test::Publisher;

class TestUpdateFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_publisher.isReady()); }
    void whatThePublisherSignsIsRead();
    void aChangedByteIsForged();
    void anotherKeyIsForged();
    void aSignatureForAnotherPurposeIsForged();
    void whatIsSignedMustBeWhole_data();
    void whatIsSignedMustBeWhole();
    void whatIsNoFeedIsMalformed_data();
    void whatIsNoFeedIsMalformed();

private:
    Publisher m_publisher;
};

void TestUpdateFeed::whatThePublisherSignsIsRead()
{
    const QByteArray file = m_publisher.feed(7, u"1.4.2"_s, 30, "Search \"everything\"\n\tand more\\less\n");
    const Result<UpdateFeed> feed = readUpdateFeed(file, m_publisher.publicKey());
    QVERIFY2(feed, qPrintable(feed ? QString() : describe(feed.error())));
    QCOMPARE(feed->sequence, 7);
    QCOMPARE(feed->newest.version, QVersionNumber(1, 4, 2));
    QCOMPARE(feed->newest.page, QUrl(u"https://downloads.example/shoptalk"_s));
    QCOMPARE(feed->newest.notes, u"Search \"everything\"\n\tand more\\less"_s);
    QVERIFY(feed->expiresAt > QDateTime::currentDateTimeUtc().addDays(29));
}

void TestUpdateFeed::aChangedByteIsForged()
{
    const QByteArray file = m_publisher.feed(7, u"1.4.2"_s);
    for (const QByteArray &part : {QByteArray("\"feed\":\""), QByteArray("\"signature\":\"")}) {
        QByteArray changed = file;
        const qsizetype at = changed.indexOf(part) + part.size() + 5;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        const Result<UpdateFeed> feed = readUpdateFeed(changed, m_publisher.publicKey());
        QVERIFY(!feed);
        QCOMPARE(feed.error().reason, Reason::UpdateForged);
    }
}

void TestUpdateFeed::anotherKeyIsForged()
{
    const Publisher other;
    const Result<UpdateFeed> feed = readUpdateFeed(other.feed(7, u"9.9"_s), m_publisher.publicKey());
    QCOMPARE(feed.error().reason, Reason::UpdateForged);
    const Result<UpdateFeed> withoutKey = readUpdateFeed(m_publisher.feed(7, u"9.9"_s), QByteArray());
    QCOMPARE(withoutKey.error().reason, Reason::UpdateForged);
}

void TestUpdateFeed::aSignatureForAnotherPurposeIsForged()
{
    const QByteArray text = R"({"product":"shoptalk","sequence":1,"expires_at":"2099-01-01T00:00:00Z",)"
                            R"("version":"2.0","page":"https://a.example/"})";
    QVERIFY(readUpdateFeed(m_publisher.signedText(text), m_publisher.publicKey()));
    const Result<UpdateFeed> feed = readUpdateFeed(m_publisher.signedText(text, ""), m_publisher.publicKey());
    QCOMPARE(feed.error().reason, Reason::UpdateForged);
}

void TestUpdateFeed::whatIsSignedMustBeWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reason>("reason");
    const QByteArray rest =
        R"("expires_at":"2099-01-01T00:00:00Z","version":"2.0","page":"https://a.example/"})";
    QTest::newRow("another product") << R"({"product":"otherware","sequence":1,)" + rest
                                     << Reason::UpdateForeign;
    QTest::newRow("no product") << R"({"sequence":1,)" + rest << Reason::UpdateForeign;
    QTest::newRow("not JSON") << QByteArray("hello") << Reason::UpdateForeign;
    QTest::newRow("no sequence") << R"({"product":"shoptalk",)" + rest << Reason::AnswerIncomplete;
    QTest::newRow("sequence as text")
        << R"({"product":"shoptalk","sequence":"1",)" + rest << Reason::AnswerIncomplete;
    const QByteArray head = R"({"product":"shoptalk","sequence":1,)";
    QTest::newRow("no end") << head + R"("version":"2.0","page":"https://a.example/"})"
                            << Reason::AnswerIncomplete;
    QTest::newRow("no version") << head
            + R"("expires_at":"2099-01-01T00:00:00Z","page":"https://a.example/"})"
                                << Reason::AnswerIncomplete;
    const QByteArray version = head + R"("expires_at":"2099-01-01T00:00:00Z","version":"2.0",)";
    QTest::newRow("a page over http")
        << version + R"("page":"http://a.example/"})" << Reason::AnswerIncomplete;
    QTest::newRow("a page of this computer")
        << version + R"("page":"file:///etc/passwd"})" << Reason::AnswerIncomplete;
    QTest::newRow("no host") << version + R"("page":"https:///x"})" << Reason::AnswerIncomplete;
}

void TestUpdateFeed::whatIsSignedMustBeWhole()
{
    QFETCH(const QByteArray, text);
    const Result<UpdateFeed> feed = readUpdateFeed(m_publisher.signedText(text), m_publisher.publicKey());
    QVERIFY(!feed);
    QTEST(feed.error().reason, "reason");
}

void TestUpdateFeed::whatIsNoFeedIsMalformed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page of a café") << QByteArray("<html>Log in to the Wi-Fi</html>");
    QTest::newRow("no signature") << QByteArray(R"({"feed":"aGVsbG8="})");
    QTest::newRow("not base64") << QByteArray(R"({"feed":"%%","signature":"%%"})");
    QTest::newRow("a list") << QByteArray("[1,2]");
}

void TestUpdateFeed::whatIsNoFeedIsMalformed()
{
    QFETCH(const QByteArray, file);
    const Result<UpdateFeed> feed = readUpdateFeed(file, m_publisher.publicKey());
    QVERIFY(!feed);
    QCOMPARE(feed.error(), (Error{Error::Kind::Malformed, Reason::AnswerIncomplete}));
}

QTEST_GUILESS_MAIN(TestUpdateFeed)
#include "tst_updatefeed.moc"
