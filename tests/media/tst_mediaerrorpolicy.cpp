// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediaerrorpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace std::chrono_literals;

using Kind = MediaErrorPolicy::Kind;

class TestMediaErrorPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsPolicy_data();
    void everyErrorHasItsPolicy();
    void pausesGrowAndEnd();
    void onlyTheLookUpSaysThatAFileIsGone();
};

void TestMediaErrorPolicy::everyErrorHasItsPolicy_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<MediaProblem>("problem");
    const auto row = [](const char *name, const Error &error, int attempts, Kind kind, MediaProblem problem) {
        QTest::newRow(name) << error << attempts << kind << problem;
    };
    using E = Error::Kind;
    const Error http404{E::Rejected, Reason::HttpStatus, {}, u"404"_s};
    row("no network", {E::Network, Reason::NotSent}, 9, Kind::Offline, MediaProblem::Unreachable);
    row("broken off", {E::Network, Reason::AnswerLost}, 50, Kind::Later, MediaProblem::Unreachable);
    row("Meta is disturbed", {E::Network, Reason::MetaRefused, MetaCode{2}}, 50, Kind::Later,
        MediaProblem::Busy);
    row("asked too often", {E::RateLimited, Reason::MetaRefused, MetaCode{4}}, 50, Kind::Later,
        MediaProblem::Busy);
    row("asked too often, and told until when",
        {E::RateLimited, Reason::MetaRefused, MetaCode{4}, u"regained at 2026-11-30T22:00:00Z"_s}, 50,
        Kind::Allowance, MediaProblem::Busy);
    row("signed out", {E::Unauthorised, Reason::MetaRefused, MetaCode{190, 463}}, 0, Kind::SignIn,
        MediaProblem::SignIn);
    row("keychain locked", {E::Secrets, Reason::KeychainLocked}, 0, Kind::Locked, MediaProblem::SignIn);
    row("dead link", http404, 0, Kind::Later, MediaProblem::LinkDead);
    row("dead link, the third time", http404, 2, Kind::Failed, MediaProblem::LinkDead);
    row("no permission", {E::Rejected, Reason::MetaRefused, MetaCode{10}}, 0, Kind::Failed,
        MediaProblem::Refused);
    row("too large", {E::Malformed, Reason::AnswerTooLarge}, 0, Kind::Failed, MediaProblem::TooLarge);
    row("too short", {E::Malformed, Reason::AnswerIncomplete, {}, u"length"_s}, 0, Kind::Later,
        MediaProblem::Incomplete);
    row("a page", {E::Malformed, Reason::AnswerIncomplete, {}, u"content type"_s}, 1, Kind::Later,
        MediaProblem::NotTheFile);
    row("a page, the third time", {E::Malformed, Reason::AnswerIncomplete, {}, u"content type"_s}, 2,
        Kind::Failed, MediaProblem::NotTheFile);
    row("disk full", {E::Storage, Reason::DiskFull}, 50, Kind::Later, MediaProblem::DiskFull);
    row("disk error", {E::Storage, Reason::DiskError}, 2, Kind::Failed, MediaProblem::DiskError);
    row("stopped", {E::Cancelled, Reason::Cancelled}, 0, Kind::Cancelled, MediaProblem::None);
}

void TestMediaErrorPolicy::everyErrorHasItsPolicy()
{
    QFETCH(const Error, error);
    QFETCH(const int, attempts);
    const MediaErrorPolicy policy = classifyMediaError(error, attempts);
    QTEST(policy.kind, "kind");
    QTEST(policy.problem, "problem");
    QCOMPARE(policy.pause > 0ms, policy.kind == Kind::Later);
    QCOMPARE(policy.until.isValid(), policy.kind == Kind::Allowance);
}

void TestMediaErrorPolicy::pausesGrowAndEnd()
{
    const Error lost{Error::Kind::Network, Reason::AnswerLost};
    QVERIFY(classifyMediaError(lost, 0).pause <= 1250ms);
    QVERIFY(classifyMediaError(lost, 3).pause >= 8s);
    QVERIFY(classifyMediaError(lost, 1000).pause >= 5min);
    QVERIFY(classifyMediaError(lost, 1000).pause <= 375s);
    QVERIFY(pauseOffline(1) <= 1250ms);
    QVERIFY(pauseOffline(1000) <= 375s);
}

void TestMediaErrorPolicy::onlyTheLookUpSaysThatAFileIsGone()
{
    QVERIFY(isMediaGone({Error::Kind::Rejected, Reason::MetaRefused, MetaCode{100, 33}}));
    QVERIFY(isMediaGone({Error::Kind::Rejected, Reason::HttpStatus, {}, u"410"_s}));
    QVERIFY(!isMediaGone({Error::Kind::Rejected, Reason::MetaRefused, MetaCode{100, 0}}));
    QVERIFY(!isMediaGone({Error::Kind::Network, Reason::AnswerLost}));
    QVERIFY(isMediaLinkDead({Error::Kind::Rejected, Reason::HttpStatus, {}, u"410"_s}));
    QVERIFY(isMediaLinkDead({Error::Kind::Unauthorised, Reason::HttpStatus, {}, u"401"_s}));
    QVERIFY(!isMediaLinkDead({Error::Kind::Malformed, Reason::AnswerIncomplete}));
}

QTEST_GUILESS_MAIN(TestMediaErrorPolicy)
#include "tst_mediaerrorpolicy.moc"
