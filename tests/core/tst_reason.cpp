// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestReason : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachReasonHasAWordOfItsOwnThatLeadsBack();
    void noWordIsNoReason();
    void whatIsStoredIsOneWord();
    void aLostAnswerIsReported();
};

void TestReason::eachReasonHasAWordOfItsOwnThatLeadsBack()
{
    const QMetaEnum reasons = QMetaEnum::fromType<Reason>();
    QVERIFY(reasons.keyCount() > 150);
    const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> seen;
    for (int i = 1; i < reasons.keyCount(); ++i) {
        QCOMPARE(reasons.value(i), i);
        const auto reason = static_cast<Reason>(i);
        const QString word = nameOf(reason);
        QVERIFY2(snakeCase.match(word).hasMatch(), reasons.key(i));
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
        QCOMPARE(reasonNamed(word), std::optional(reason));
    }
    // Words that stand in stored audit trails and in the relay's answers.
    for (const QString &word : {u"pairing_code_used"_s, u"login_declined"_s, u"database_newer"_s,
                                u"cursor_expired"_s, u"answer_lost"_s, u"oauth_refused"_s})
        QVERIFY2(seen.contains(word), qPrintable(word));
}

void TestReason::noWordIsNoReason()
{
    QCOMPARE(nameOf(Reason::None), QString());
    QCOMPARE(reasonNamed(QString()), std::nullopt);
    QCOMPARE(reasonNamed(u"none"_s), std::nullopt);
    QCOMPARE(reasonNamed(u"something_new"_s), std::nullopt);
}

void TestReason::whatIsStoredIsOneWord()
{
    using Kind = Error::Kind;
    QCOMPARE(auditWord(Error{Kind::Storage, Reason::DiskFull, {}, u"write"_s}), u"disk_full"_s);
    QCOMPARE(auditWord(Error{Kind::Unauthorised, Reason::MetaRefused, MetaCode{190, 463}, u"x"_s}),
             u"meta_190_463"_s);
    QCOMPARE(auditWord(Error{Kind::Unauthorised, Reason::MetaRefused, MetaCode{0}}), u"meta_0"_s);
    QCOMPARE(auditWord(Error{Kind::Rejected, Reason::OauthRefused, MetaCode{100, 36009}}),
             u"oauth_refused"_s);
    QCOMPARE(auditWord(Error{Kind::Rejected, Reason::HttpStatus, {}, u"404"_s}), u"http_404"_s);
    QCOMPARE(auditWord(Error{Kind::Rejected, Reason::RelayCode, {}, u"something_new"_s}), u"something_new"_s);
    QCOMPARE(auditWord(Error{Kind::Unauthorised, Reason::TokenUnusable, {}, u"expired"_s}),
             u"token_expired"_s);
    QCOMPARE(auditWord(Error{Kind::Cancelled}), QString());
}

void TestReason::aLostAnswerIsReported()
{
    QVERIFY(isAnswerLost(Error{Error::Kind::Network, Reason::AnswerLost}));
    QVERIFY(isAnswerLost(Error{Error::Kind::Malformed, Reason::AnswerNotJson}));
    QVERIFY(!isAnswerLost(Error{Error::Kind::Network, Reason::NotSent}));
    QVERIFY(!isAnswerLost(Error{Error::Kind::Malformed, Reason::GraphAddressInsecure}));
}

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
