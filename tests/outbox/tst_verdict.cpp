// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace std::chrono_literals;

class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsVerdict_data();
    void everyErrorHasItsVerdict();
    void aRefusalKeepsMetasWords();
    void onlyAccountsStopTheNumber_data();
    void onlyAccountsStopTheNumber();
    void pausesGrow_data();
    void pausesGrow();
    void offlinePausesGrowToFiveMinutes();
};

void TestVerdict::everyErrorHasItsVerdict_data()
{
    using enum Verdict::Kind;
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<Verdict::Kind>("verdict");
    const auto row = [](const char *name, Error::Kind kind, const QString &reason, int attempts,
                        Verdict::Kind verdict) {
        QTest::newRow(name) << kind << reason << attempts << verdict;
    };
    row("never left", Error::Kind::Network, u"not_sent"_s, 0, Offline);
    row("never left, for the hundredth time", Error::Kind::Network, u"not_sent"_s, 100, Offline);
    row("answer lost", Error::Kind::Network, u"answer_lost"_s, 0, Uncertain);
    row("answer not understood", Error::Kind::Malformed, u"answer_not_json"_s, 0, Uncertain);
    row("answer without an id", Error::Kind::Malformed, u"answer_incomplete"_s, 0, Uncertain);
    row("an address that is never asked", Error::Kind::Malformed, u"graph_address_insecure"_s, 0, Refused);
    row("token expired", Error::Kind::Unauthorised, u"meta_190_463"_s, 0, SignIn);
    row("throttled", Error::Kind::RateLimited, u"meta_130429"_s, 0, Later);
    row("throttled for long", Error::Kind::RateLimited, u"meta_130429"_s, 50, Later);
    row("unknown send error", Error::Kind::Network, u"meta_131000"_s, 0, Later);
    row("unknown send error, the third time", Error::Kind::Network, u"meta_131000"_s, 2, Refused);
    row("outage", Error::Kind::Network, u"meta_2"_s, 2, Later);
    row("outage of an hour", Error::Kind::Network, u"meta_2"_s, 19, Refused);
    row("window closed", Error::Kind::Rejected, u"meta_131047"_s, 0, Refused);
}

void TestVerdict::everyErrorHasItsVerdict()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, reason);
    QFETCH(const int, attempts);
    QTEST(verdictOn(Error{kind, reason}, attempts).kind, "verdict");
}

void TestVerdict::aRefusalKeepsMetasWords()
{
    const Verdict verdict =
        verdictOn(Error{Error::Kind::Rejected, u"meta_131047"_s, u"more than 24 hours"_s}, 0);
    QCOMPARE(verdict.failure, (SendFailure{131047, u"more than 24 hours"_s}));
    const Verdict other = verdictOn(Error{Error::Kind::Rejected, u"http_404"_s, QString()}, 0);
    QCOMPARE(other.failure, (SendFailure{0, u"http_404"_s}));
}

void TestVerdict::onlyAccountsStopTheNumber_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isAboutNumber");
    QTest::newRow("account locked") << u"meta_131031"_s << true;
    QTest::newRow("payment") << u"meta_131042"_s << true;
    QTest::newRow("policy") << u"meta_368"_s << true;
    QTest::newRow("window closed") << u"meta_131047"_s << false;
    QTest::newRow("not on WhatsApp") << u"meta_131026"_s << false;
}

void TestVerdict::onlyAccountsStopTheNumber()
{
    QFETCH(const QString, reason);
    QTEST(verdictOn(Error{Error::Kind::Rejected, reason}, 0).isAboutNumber, "isAboutNumber");
}

void TestVerdict::pausesGrow_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("atLeastS");
    QTest::newRow("throughput, first") << u"meta_130429"_s << 0 << qint64(1);
    QTest::newRow("throughput, fourth") << u"meta_130429"_s << 3 << qint64(8);
    QTest::newRow("throughput, much later") << u"meta_130429"_s << 40 << qint64(300);
    QTest::newRow("one customer, first") << u"meta_131056"_s << 0 << qint64(1);
    QTest::newRow("one customer, third") << u"meta_131056"_s << 2 << qint64(16);
    QTest::newRow("app limit") << u"meta_4"_s << 0 << qint64(60);
}

void TestVerdict::pausesGrow()
{
    QFETCH(const QString, reason);
    QFETCH(const int, attempts);
    QFETCH(const qint64, atLeastS);
    const auto pause = verdictOn(Error{Error::Kind::RateLimited, reason}, attempts).pause;
    QVERIFY(pause >= std::chrono::seconds(atLeastS));
    QVERIFY(pause <= std::chrono::milliseconds(atLeastS * 1250));
}

void TestVerdict::offlinePausesGrowToFiveMinutes()
{
    QVERIFY(offlinePause(1) >= 1s);
    QVERIFY(offlinePause(1) <= 1250ms);
    QVERIFY(offlinePause(4) >= 8s);
    QVERIFY(offlinePause(1000) >= 5min);
    QVERIFY(offlinePause(1000) <= 375s);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
