// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// Events of the relay about Facebook accounts.
class TestAccountEvents : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aPersonWhoLeavesAtFacebookIsNoted_data();
    void aPersonWhoLeavesAtFacebookIsNoted();
};

void TestAccountEvents::aPersonWhoLeavesAtFacebookIsNoted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("accounts");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reported");
    const QString known = u"Maria Ruiz"_s;
    QTest::newRow("removed the app") << QByteArray(R"({"event":"deauthorize","user_id":"218000000000001"})")
                                     << qsizetype(1) << known << int(AuditKind::Deauthorised);
    QTest::newRow("asked for deletion")
        << QByteArray(R"({"event":"data_deletion","user_id":"218000000000001"})") << qsizetype(0) << QString()
        << int(AuditKind::DataDeletionRequested);
    QTest::newRow("somebody else") << QByteArray(R"({"event":"deauthorize","user_id":"218000000000002"})")
                                   << qsizetype(1) << known << 0;
}

/// S27: events of Meta's callbacks reach the console through the relay.
void TestAccountEvents::aPersonWhoLeavesAtFacebookIsNoted()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, reported);
    const auto connectAccount = [](StoreSession &session) {
        FacebookAccount account;
        account.id = AccountId(u"218000000000001"_s);
        account.name = u"Maria Ruiz"_s;
        return session.accounts.saveAccount(account, u"00:11:22"_s);
    };
    QVERIFY(QCoro::waitFor(m_store->write(connectAccount)));
    RelayEvent event;
    event.seq = 1;
    event.kind = u"account"_s;
    event.body = body;
    QVERIFY(takeEvent(event));
    const QList<FacebookAccount> accounts = m_store->reader().accounts.accounts().value();
    QTEST(accounts.size(), "accounts");
    if (!accounts.isEmpty())
        QTEST(accounts.first().name, "name");
    if (reported == int(AuditKind::Deauthorised))
        QCOMPARE(accounts.first().status, AccountStatus::Revoked);
    const QList<AuditLine> lines = m_store->reader().audit.page(0, 10).value();
    QCOMPARE(lines.size(), reported == 0 ? 0 : 1);
    if (reported != 0)
        QCOMPARE(int(lines.first().entry.kind), reported);
    QCOMPARE(loggedEvent(1).at(3).toString(), QString());
    if (reported != 0) // the token is worth nothing any more
        QCOMPARE(m_store->reader().accounts.sealedToken(AccountId(u"218000000000001"_s)).value(), QString());
}

QTEST_GUILESS_MAIN(TestAccountEvents)
#include "tst_accountevents.moc"
