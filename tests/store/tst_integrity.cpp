// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasecopy.h"
#include "store/integrity.h"
#include "storefixture.h"
#include "tests/support/damagedindex.h"

#include <QFile>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestIntegrity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAWholeDatabaseSound();
    void findsAnIndexThatDisagreesWithItsTable();
    void rebuildsTheIndexes();
    void theStoresOwnCheckFindsItToo();
    void findsADamagedPage();
    void takesALetterForDamage();
    void knowsADatabaseWithoutAnything();

private:
    /// A store with some customers, closed.
    static void fill(StoreFixture &store);
    static bool damage(const StoreFixture &store)
    {
        return test::damageIndex(
            store.path(), u"conversations_by_activity"_s,
            u"UPDATE conversations SET last_activity_at_s = last_activity_at_s + 1000"_s);
    }
    static DatabaseHealth health(const QString &path, CheckDepth depth)
    {
        const Result<DatabaseHealth> found = checkIntegrity(path, depth);
        if (!found)
            qFatal("%s", qPrintable(describe(found.error())));
        return *found;
    }
};

void TestIntegrity::fill(StoreFixture &store)
{
    for (int i = 0; i < 300; ++i) {
        const QString waId = QString::number(34600000000 + i);
        const ConversationId conversation = store.talkTo(customerNamed(u"Customer %1"_s.arg(i), waId));
        const Message message = textMessage(conversation, Direction::Inbound, u"Hello "_s.repeated(50), i);
        store.must([message](StoreSession &session) { return session.messages.add(message, true); });
    }
    store.close();
}

void TestIntegrity::findsAWholeDatabaseSound()
{
    StoreFixture store;
    fill(store);
    QCOMPARE(health(store.path(), CheckDepth::Pages), DatabaseHealth::Sound);
    QCOMPARE(health(store.path(), CheckDepth::Everything), DatabaseHealth::Sound);
    QVERIFY(store.reopen()); // also while somebody has it open
    QCOMPARE(health(store.path(), CheckDepth::Everything), DatabaseHealth::Sound);
}

void TestIntegrity::findsAnIndexThatDisagreesWithItsTable()
{
    StoreFixture store;
    fill(store);
    QVERIFY(damage(store));
    QVERIFY(checkDatabase(store.path())); // quick_check sees nothing
    QCOMPARE(health(store.path(), CheckDepth::Pages), DatabaseHealth::Sound);
    QCOMPARE(health(store.path(), CheckDepth::Everything), DatabaseHealth::IndexFault);
}

void TestIntegrity::rebuildsTheIndexes()
{
    StoreFixture store;
    fill(store);
    QVERIFY(damage(store));
    QVERIFY(store.reopen());
    QVERIFY(QCoro::waitFor(store->rebuildIndexes()));
    QCOMPARE(health(store.path(), CheckDepth::Everything), DatabaseHealth::Sound);
    const auto page = store.reader().conversations.page({}, 500);
    QVERIFY(page);
    QCOMPARE(page->size(), 300); // nothing is lost
}

void TestIntegrity::theStoresOwnCheckFindsItToo()
{
    StoreFixture store;
    fill(store);
    QVERIFY(damage(store));
    QVERIFY(store.reopen());
    const Result<void> checked = QCoro::waitFor(store->quickCheck());
    QVERIFY(!checked);
    QCOMPARE(auditWord(checked.error()), u"database_damaged"_s);
}

void TestIntegrity::findsADamagedPage()
{
    StoreFixture store;
    fill(store);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 3));
    QVERIFY(file.write(QByteArray(4096 * 10, 'Z')) > 0);
    file.close();
    QCOMPARE(health(store.path(), CheckDepth::Pages), DatabaseHealth::Damaged);
    QCOMPARE(health(store.path(), CheckDepth::Everything), DatabaseHealth::Damaged);
}

void TestIntegrity::takesALetterForDamage()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray("Dear diary, ").repeated(500)) > 0);
    file.close();
    QCOMPARE(health(file.fileName(), CheckDepth::Everything), DatabaseHealth::Damaged);
    QVERIFY(!isDatabaseEmpty(file.fileName()).value_or(false));
}

void TestIntegrity::knowsADatabaseWithoutAnything()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"some.db"_s);
    QCOMPARE(isDatabaseEmpty(path).value(), true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(isDatabaseEmpty(path).value(), true);
    StoreFixture store;
    QCOMPARE(isDatabaseEmpty(store.path()).value(), false);
    QCOMPARE(QFile::exists(path + u"-wal"_s), false); // looking changes nothing
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
