// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// S29: the audit trail on the console.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTheNewestFirst();
    void takesTheTimeFromTheDatabaseWhenNoneIsGiven();
    void refusesWhatCouldNameSomebody_data();
    void refusesWhatCouldNameSomebody();
    void takesMetasWords();
    void isNeitherChangedNorDeleted_data();
    void isNeitherChangedNorDeleted();
    void isWrittenWithTheActionOrNotAtAll();
};

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

Result<void> addTo(StoreFixture &store, const AuditEntry &entry)
{
    return store.write([entry](StoreSession &session) { return session.audit.add(entry); });
}

} // namespace

void TestAudit::listsTheNewestFirst()
{
    StoreFixture store;
    const QList<AuditEntry> entries{{AuditKind::LoggedIn, 0, {}, noon},
                                    {AuditKind::Connected, 0, {}, noon.addSecs(60)},
                                    {AuditKind::Erased, 12, u"on_request"_s, noon.addSecs(120)}};
    int signalled = 0;
    connect(&*store, &Store::changed, this,
            [&](const ChangeSet &changes) { signalled += changes.audit ? 1 : 0; });
    for (const AuditEntry &entry : entries)
        QVERIFY(addTo(store, entry));
    QCOMPARE(signalled, 3);
    const QList<AuditLine> first = store.reader().audit.page(0, 2).value();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.at(0).entry, entries.at(2));
    QCOMPARE(first.at(1).entry, entries.at(1));
    const QList<AuditLine> rest = store.reader().audit.page(first.last().seq, 2).value();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().entry, entries.at(0));
}

void TestAudit::takesTheTimeFromTheDatabaseWhenNoneIsGiven()
{
    StoreFixture store;
    QVERIFY(addTo(store, {AuditKind::Locked}));
    QVERIFY(store.reader().audit.page(0, 1)->first().entry.at.isValid());
}

void TestAudit::refusesWhatCouldNameSomebody_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("a name") << u"Ines Weber"_s;
    QTest::newRow("an address") << u"ines@shop.example"_s;
    QTest::newRow("a phone number") << u"491701234567"_s;
    QTest::newRow("a phone number in a word") << u"customer_491701234567"_s;
    QTest::newRow("an account of Meta") << u"218000000000001"_s;
    QTest::newRow("a whole sentence") << u"the customer asked for it"_s;
    QTest::newRow("something long") << u"a"_s.repeated(65);
}

void TestAudit::refusesWhatCouldNameSomebody()
{
    QFETCH(const QString, word);
    StoreFixture store;
    const Result<void> added = addTo(store, {AuditKind::Erased, 1, word});
    QVERIFY(!added);
    QCOMPARE(auditWord(added.error()), u"constraint"_s);
    QVERIFY(store.reader().audit.page(0, 10)->isEmpty());
}

void TestAudit::takesMetasWords()
{
    StoreFixture store;
    for (const QString &word : {u"meta_190_460"_s, u"meta_2593107"_s, u"idle"_s, QString()})
        QVERIFY2(addTo(store, {AuditKind::TokenEnded, 0, word}), qPrintable(word));
}

void TestAudit::isNeitherChangedNorDeleted_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change a word") << u"UPDATE audit_log SET word = 'other'"_s;
    QTest::newRow("change a time") << u"UPDATE audit_log SET at_s = 0"_s;
    QTest::newRow("delete") << u"DELETE FROM audit_log"_s;
}

void TestAudit::isNeitherChangedNorDeleted()
{
    QFETCH(const QString, sql);
    StoreFixture store;
    QVERIFY(addTo(store, {AuditKind::UnlockFailed, 0, {}, noon}));
    Connection another;
    QVERIFY(another.open(store.path(), Connection::Access::Write));
    QVERIFY(!runSql(another, sql));
    QCOMPARE(store.reader().audit.page(0, 10)->first().entry,
             (AuditEntry{AuditKind::UnlockFailed, 0, {}, noon}));
}

void TestAudit::isWrittenWithTheActionOrNotAtAll()
{
    StoreFixture store;
    const Result<void> failed = store.write([](StoreSession &session) -> Result<void> {
        if (Result<void> added = session.audit.add({AuditKind::Exported, 3}); !added)
            return added;
        return failure(Error::Kind::Storage, Reason::DiskFull);
    });
    QVERIFY(!failed);
    QVERIFY(store.reader().audit.page(0, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
