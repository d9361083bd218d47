// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httpexchanges.h"
#include "graph/grapherror.h"
#include "outbox/senderrorpolicy.h"
#include "tests/support/errornamed.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace std::chrono_literals;

namespace {

Error refusedWith(Error::Kind kind, MetaCode code)
{
    return Error{kind, Reason::MetaRefused, code};
}

/// The answers in tests/contract/cases/graph.
QDir caseFolder()
{
    return QDir(QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/contract/cases/graph"));
}

} // namespace

class TestSendErrorPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsPolicy_data();
    void everyErrorHasItsPolicy();
    void aRecordedAnswerHasItsPolicy_data();
    void aRecordedAnswerHasItsPolicy();
    void everyRecordedAnswerIsTried();
    void aRefusalKeepsMetasWords();
    void aFailureHasItsSentence();
    void onlyAccountsStopTheNumber_data();
    void onlyAccountsStopTheNumber();
    void pausesGrow_data();
    void pausesGrow();
    void maintenanceTakesMinutes();
    void metasEstimateIsRespected_data();
    void metasEstimateIsRespected();
    void offlinePausesGrowToFiveMinutes();
    void aLostUploadIsRepeatedForAWhile();
};

void TestSendErrorPolicy::everyErrorHasItsPolicy_data()
{
    using enum SendErrorPolicy::Kind;
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<SendErrorPolicy::Kind>("verdict");
    const auto row = [](const char *name, Error::Kind kind, const QString &reason, int attempts,
                        SendErrorPolicy::Kind policy) {
        QTest::newRow(name) << support::errorNamed(kind, reason) << attempts << policy;
    };
    row("never left", Error::Kind::Network, u"not_sent"_s, 0, Offline);
    row("never left, for the hundredth time", Error::Kind::Network, u"not_sent"_s, 100, Offline);
    row("answer lost", Error::Kind::Network, u"answer_lost"_s, 0, Uncertain);
    row("answer not understood", Error::Kind::Malformed, u"answer_not_json"_s, 0, Uncertain);
    row("answer without an id", Error::Kind::Malformed, u"answer_incomplete"_s, 0, Uncertain);
    row("an address that is never asked", Error::Kind::Malformed, u"graph_address_insecure"_s, 0, Refused);
    const auto meta = [](const char *name, Error::Kind kind, MetaCode code, int attempts,
                         SendErrorPolicy::Kind policy) {
        QTest::newRow(name) << refusedWith(kind, code) << attempts << policy;
    };
    meta("token expired", Error::Kind::Unauthorised, {190, 463}, 0, SignIn);
    meta("throttled", Error::Kind::RateLimited, {130429}, 0, Later);
    meta("throttled for long", Error::Kind::RateLimited, {130429}, 50, Later);
    meta("unknown send error", Error::Kind::Network, {131000}, 0, Later);
    meta("unknown send error, the third time", Error::Kind::Network, {131000}, 2, Refused);
    meta("outage", Error::Kind::Network, {2}, 2, Later);
    meta("outage of an hour", Error::Kind::Network, {2}, 19, Refused);
    meta("window closed", Error::Kind::Rejected, {131047}, 0, Refused);
}

void TestSendErrorPolicy::everyErrorHasItsPolicy()
{
    QFETCH(const Error, error);
    QFETCH(const int, attempts);
    QTEST(classifySendError(error, attempts).kind, "verdict");
}

void TestSendErrorPolicy::aRecordedAnswerHasItsPolicy_data()
{
    using enum SendErrorPolicy::Kind;
    QTest::addColumn<SendErrorPolicy::Kind>("kind");
    QTest::addColumn<SendFailure>("failure");
    QTest::addColumn<MetaSentence>("sentence");
    // The message fails, with Meta's words and its trace for "Details".
    QTest::newRow("09-send-131030.json")
        << Refused
        << SendFailure{MetaCode{131030},
                       u"Recipient phone number not in allowed list; fbtrace_id Ainvented"_s}
        << MetaSentence::TestNumber;
    // The message stays in the queue, and is sent after the person has signed in.
    QTest::newRow("53-send-190-expired.json") << SignIn << SendFailure() << MetaSentence::NotTaken;
}

void TestSendErrorPolicy::aRecordedAnswerHasItsPolicy()
{
    QFETCH(const SendErrorPolicy::Kind, kind);
    QFETCH(const SendFailure, failure);
    QFile file(caseFolder().filePath(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject recorded = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray body =
        QJsonDocument(recorded.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    const Result<QJsonObject> answer = objectIn({recorded.value("http_status"_L1).toInt(), body});
    QVERIFY(!answer);
    const SendErrorPolicy policy = classifySendError(answer.error(), 0);
    QCOMPARE(policy.kind, kind);
    QCOMPARE(policy.failure, failure);
    QTEST(sentenceOf(policy.failure), "sentence");
}

void TestSendErrorPolicy::everyRecordedAnswerIsTried()
{
    QCOMPARE(caseFolder().entryList({u"*.json"_s}),
             (QStringList{u"09-send-131030.json"_s, u"53-send-190-expired.json"_s}));
}

void TestSendErrorPolicy::aRefusalKeepsMetasWords()
{
    const SendErrorPolicy policy = classifySendError(
        Error{Error::Kind::Rejected, Reason::MetaRefused, MetaCode{131047}, u"more than 24 hours"_s}, 0);
    QCOMPARE(policy.failure, (SendFailure{MetaCode{131047}, u"more than 24 hours"_s}));
    const SendErrorPolicy other =
        classifySendError(Error{Error::Kind::Rejected, Reason::HttpStatus, {}, u"404"_s}, 0);
    QCOMPARE(other.failure, (SendFailure{{}, u"http_404"_s}));
}

void TestSendErrorPolicy::aFailureHasItsSentence()
{
    QCOMPARE(sentenceOf(SendFailure{MetaCode{131047}, {}}), MetaSentence::WindowClosed);
    QCOMPARE(sentenceOf(SendFailure{MetaCode{0}, {}}), MetaSentence::LoggedOut);
    QCOMPARE(sentenceOf(SendFailure{MetaCode{999999}, {}}), MetaSentence::NotTaken);
    QCOMPARE(sentenceOf(SendFailure{{}, u"http_404"_s}), MetaSentence::NotTaken);
}

void TestSendErrorPolicy::onlyAccountsStopTheNumber_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isAboutNumber");
    QTest::newRow("account locked") << 131031 << true;
    QTest::newRow("payment") << 131042 << true;
    QTest::newRow("policy") << 368 << true;
    QTest::newRow("templates in wrong categories") << 131064 << false;
    QTest::newRow("window closed") << 131047 << false;
    QTest::newRow("not on WhatsApp") << 131026 << false;
}

void TestSendErrorPolicy::onlyAccountsStopTheNumber()
{
    QFETCH(const int, code);
    QTEST(classifySendError(refusedWith(Error::Kind::Rejected, {code}), 0).isAboutNumber, "isAboutNumber");
}

void TestSendErrorPolicy::pausesGrow_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("atLeastS");
    QTest::newRow("throughput, first") << 130429 << 0 << qint64(1);
    QTest::newRow("throughput, fourth") << 130429 << 3 << qint64(8);
    QTest::newRow("throughput, much later") << 130429 << 40 << qint64(300);
    QTest::newRow("one customer, first") << 131056 << 0 << qint64(1);
    QTest::newRow("one customer, third") << 131056 << 2 << qint64(16);
    QTest::newRow("one customer, much later") << 131056 << 40 << qint64(300);
    QTest::newRow("app limit") << 4 << 0 << qint64(60);
    QTest::newRow("app limit, much later") << 4 << 40 << qint64(300);
}

void TestSendErrorPolicy::pausesGrow()
{
    QFETCH(const int, code);
    QFETCH(const int, attempts);
    QFETCH(const qint64, atLeastS);
    const auto pause = classifySendError(refusedWith(Error::Kind::RateLimited, {code}), attempts).pause;
    QVERIFY(pause >= std::chrono::seconds(atLeastS));
    QVERIFY(pause <= std::chrono::milliseconds(atLeastS * 1250));
}

void TestSendErrorPolicy::maintenanceTakesMinutes()
{
    for (const int code : {131057, 2494100}) {
        const Error error = refusedWith(Error::Kind::Network, {code});
        SendErrorPolicy policy = classifySendError(error, 0);
        QCOMPARE(policy.kind, SendErrorPolicy::Kind::Later);
        QVERIFY(policy.isAboutNumber); // the next message would be refused as well
        QVERIFY(policy.pause >= 1min && policy.pause <= 75s);
        QVERIFY(classifySendError(error, 2).pause >= 4min); // more often than an error that nobody knows
        QVERIFY(classifySendError(error, 18).pause <= maxSendPause);
        QCOMPARE(classifySendError(error, 19).kind, SendErrorPolicy::Kind::Refused);
    }
}

void TestSendErrorPolicy::metasEstimateIsRespected_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("atLeastS");
    QTest::addColumn<qint64>("atMostS");
    const qint64 estimateS = 40 * 60;
    QTest::newRow("the app's hour") << 4 << estimateS << estimateS;
    QTest::newRow("the WhatsApp account's hour") << 80007 << estimateS << estimateS;
    QTest::newRow("another limit of Graph") << 613 << estimateS << estimateS;
    QTest::newRow("throughput, which recovers by itself") << 130429 << qint64(1) << qint64(2);
    QTest::newRow("one customer") << 131056 << qint64(1) << qint64(2);
}

void TestSendErrorPolicy::metasEstimateIsRespected()
{
    QFETCH(const int, code);
    QFETCH(const qint64, atLeastS);
    QFETCH(const qint64, atMostS);
    const auto pause = classifySendError(refusedWith(Error::Kind::RateLimited, {code}), 0, 40min).pause;
    QVERIFY(pause >= std::chrono::seconds(atLeastS));
    QVERIFY(pause <= std::chrono::seconds(atMostS));
}

void TestSendErrorPolicy::offlinePausesGrowToFiveMinutes()
{
    QVERIFY(offlinePause(1) >= 1s);
    QVERIFY(offlinePause(1) <= 1250ms);
    QVERIFY(offlinePause(4) >= 8s);
    QVERIFY(offlinePause(1000) >= 5min);
    QVERIFY(offlinePause(1000) <= 375s);
}

void TestSendErrorPolicy::aLostUploadIsRepeatedForAWhile()
{
    const Error lost = support::errorNamed(Error::Kind::Network, u"answer_lost"_s);
    std::chrono::milliseconds total{0};
    int attempts = 0;
    SendErrorPolicy policy = classifyUploadError(lost, attempts);
    for (; policy.kind == SendErrorPolicy::Kind::Later; policy = classifyUploadError(lost, ++attempts)) {
        QVERIFY(policy.pause >= 5s && policy.pause <= maxSendPause);
        QVERIFY(attempts < 4 || policy.pause >= 1min); // longer and longer
        total += policy.pause;
    }
    QVERIFY(total > 30min && total < 2h);
    QCOMPARE(policy.kind, SendErrorPolicy::Kind::Refused);
    QCOMPARE(sentenceOf(policy.failure), MetaSentence::UploadLost);
    const Error expired = refusedWith(Error::Kind::Unauthorised, {190, 463});
    QCOMPARE(classifyUploadError(expired, 0).kind, SendErrorPolicy::Kind::SignIn);
}

QTEST_GUILESS_MAIN(TestSendErrorPolicy)
#include "tst_senderrorpolicy.moc"
