// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstatus.h"
#include "accounts/auditcause.h"

#include <QMetaEnum>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The audit trail stores words. Each word that this version writes is read as the same cause.
class TestAuditCause : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryReason();
    void readsMetasCodes();
    void readsEveryStatus();
    void readsEveryAlert();
    void readsWhyTheConsoleWasLocked();
    void knowsNothingOfOtherWords_data();
    void knowsNothingOfOtherWords();
};

void TestAuditCause::readsEveryReason()
{
    const QMetaEnum reasons = QMetaEnum::fromType<Reason>();
    for (int i = 1; i < reasons.keyCount(); ++i) {
        const auto reason = Reason(reasons.value(i));
        QVERIFY2(auditCauseOf(nameOf(reason)) == AuditCause(reason), reasons.key(i));
    }
}

void TestAuditCause::readsMetasCodes()
{
    for (const MetaCode code : {MetaCode{0, 0}, MetaCode{190, 0}, MetaCode{190, 463}, MetaCode{131005, 0}})
        QVERIFY(auditCauseOf(auditWord(code)) == AuditCause(code));
}

void TestAuditCause::readsEveryStatus()
{
    for (int i = 0; i <= int(AccountStatus::Disconnected); ++i) {
        const auto status = AccountStatus(i);
        const AuditCause cause = auditCauseOf(wordFor(status));
        // One word stands for a reason and for a status, with the same text.
        const bool isShared = status == AccountStatus::PermissionMissing;
        QVERIFY2(cause == (isShared ? AuditCause(Reason::PermissionMissing) : AuditCause(status)),
                 qPrintable(wordFor(status)));
    }
}

void TestAuditCause::readsEveryAlert()
{
    for (int i = int(AlertKind::ThroughputRaised); i <= int(AlertKind::LastOfAccount); ++i) {
        const QString word = auditWord(AlertKind(i));
        const AuditCause cause = auditCauseOf(word);
        QVERIFY2(std::holds_alternative<AlertKind>(cause), qPrintable(word));
        QCOMPARE(auditWord(std::get<AlertKind>(cause)), word);
    }
}

void TestAuditCause::readsWhyTheConsoleWasLocked()
{
    QVERIFY(auditCauseOf(u"idle"_s) == AuditCause(LockCause::Idle));
    QVERIFY(auditCauseOf(u"manual"_s) == AuditCause(LockCause::Manual));
}

void TestAuditCause::knowsNothingOfOtherWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QString();
    QTest::newRow("of a later version") << u"invented_later"_s;
    QTest::newRow("begins like a code") << u"meta_190_"_s;
    QTest::newRow("begins like a reason") << u"relay_something"_s;
}

void TestAuditCause::knowsNothingOfOtherWords()
{
    QFETCH(const QString, word);
    QVERIFY(std::holds_alternative<std::monostate>(auditCauseOf(word)));
}

QTEST_APPLESS_MAIN(TestAuditCause)
#include "tst_auditcause.moc"
