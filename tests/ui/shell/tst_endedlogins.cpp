// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/metaerrors.h"
#include "outbox/senderrorpolicy.h"
#include "ui/settings/accounttext.h"
#include "ui/settings/doctortext.h"
#include "ui/settings/numbertext.h"
#include "ui/shell/accountmessage.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/metasentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// The reason why a login has ended is the same sentence at every place.
class TestEndedLogins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachEndHasOneSentence_data();
    void eachEndHasOneSentence();
    void everyStateOfAnAccountHasAText_data();
    void everyStateOfAnAccountHasAText();
};

void TestEndedLogins::eachEndHasOneSentence_data()
{
    QTest::addColumn<MetaCode>("code");
    for (const MetaError &row : metaErrors()) {
        if (row.kind == Error::Kind::Unauthorised && row.accountStatus != AccountStatus::PermissionMissing)
            QTest::addRow("%d/%d", row.code, row.subcode) << MetaCode{row.code, row.subcode};
    }
}

void TestEndedLogins::eachEndHasOneSentence()
{
    QFETCH(const MetaCode, code);
    const MetaError *row = metaErrorFor(code);
    QVERIFY(row && row->accountStatus);
    const Error error{Error::Kind::Unauthorised, Reason::MetaRefused, code};
    const QString below = metaSentence(sentenceOf(SendFailure{code, {}}), MetaContext::Sending);
    AccountHealth health;
    health.account.status = *row->accountStatus;
    Finding finding;
    finding.link = ChainLink::Token;
    finding.state = Finding::State::Bad;
    finding.problem = error;
    finding.repair = Repair::Reconnect;
    QCOMPARE(whyItEnded(*row->accountStatus, ConnectedBy::Login), below); // the page of the accounts
    QCOMPARE(numberRefusal(error), below);
    QCOMPARE(templateErrorText(error), below);
    QCOMPARE(findingText(finding), below);
    QVERIFY2(accountMessage(health).text.startsWith(below), qPrintable(accountMessage(health).text));
}

void TestEndedLogins::everyStateOfAnAccountHasAText_data()
{
    QTest::addColumn<AccountStatus>("status");
    for (int i = 1; i <= int(AccountStatus::Disconnected); ++i)
        QTest::addRow("%d", i) << AccountStatus(i);
}

void TestEndedLogins::everyStateOfAnAccountHasAText()
{
    QFETCH(const AccountStatus, status);
    for (const ConnectedBy way : {ConnectedBy::Login, ConnectedBy::PastedToken, ConnectedBy::SignUp})
        QVERIFY(whyItEnded(status, way).endsWith(u'.'));
    QVERIFY(whyItEnded(AccountStatus::Active, ConnectedBy::Login).isEmpty());
}

QTEST_GUILESS_MAIN(TestEndedLogins)
#include "tst_endedlogins.moc"
