// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupfile.h"
#include "backupscene.h"
#include "cheapguesses.h"
#include "core/onworker.h"
#include "failingstore.h"
#include "secrets/keyfile.h"
#include "secrets/memorystore.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// S30: restoring backups, and where a restore may end.
class TestRestore : public BackupScene {
    Q_OBJECT
private Q_SLOTS:
    void s30_isBroughtBackOnAnotherComputerWithTheRecoveryKey();
    void s30_isBroughtBackOnAnotherComputerWithThePassphrase();
    void s30_isBroughtBackOnTheSameComputerWithoutTyping();
    void s30_theRecoveryKeyDoesNotRemoveThePassphrase_data();
    void s30_theRecoveryKeyDoesNotRemoveThePassphrase();
    void s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds_data();
    void s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds();
    void s30_whatWaitedToBeSentCountsAsTriedAfterwards();
    void s30_aChangedTruncatedOrForeignBackupIsRefusedWithNothingWritten();
    void s30_everyByteOfABackupCounts();
    void s30_aSwappedHeadIsRefused();
    void s30_aRestoreWaitsForTheBackupThatIsMade();
};

void TestRestore::s30_isBroughtBackOnAnotherComputerWithTheRecoveryKey()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY2(backup, backup ? "" : qPrintable(describe(backup.error())));
    Computer other(at(u"other"_s));
    const Result<void> restored = other.restore(*backup, m_paper.toLower());
    QVERIFY2(restored, restored ? "" : qPrintable(describe(restored.error())));
    QVERIFY(other.open());
    QCOMPARE(other.kept(u"pair"_s), "private half"_ba);
    QCOMPARE(other.files().filter(u"restored"_s), QStringList());
}

void TestRestore::s30_isBroughtBackOnAnotherComputerWithThePassphrase()
{
    QVERIFY(QCoro::waitFor(m_shop->keys->changePassphrase({}, Secret("correct horse"))));
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    Computer other(at(u"other"_s));
    QCOMPARE(auditWord(other.restore(*backup, "wrong horse").error()), u"envelope_refused"_s);
    QCOMPARE(other.files(), QStringList());
    QVERIFY(other.restore(*backup, "correct horse"));
    QCOMPARE(auditWord(other.open().error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(other.keys->unlock(Secret("correct horse"))));
    QCOMPARE(other.kept(u"pair"_s), "private half"_ba);
}

void TestRestore::s30_isBroughtBackOnTheSameComputerWithoutTyping()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    QVERIFY(m_shop->keep(u"later"_s, "x"));
    m_shop->close();
    put(m_shop->database, "not a database any more");
    QCOMPARE(auditWord(m_shop->open().error()), u"database_damaged"_s);
    m_shop->close();
    QVERIFY(m_shop->restore(*backup, {}));
    QVERIFY(m_shop->open());
    QCOMPARE(m_shop->kept(u"pair"_s), "private half"_ba);
    QCOMPARE(bytesIn(m_shop->database + u".before-restore"_s), "not a database any more"_ba);
}

void TestRestore::s30_theRecoveryKeyDoesNotRemoveThePassphrase_data()
{
    QTest::addColumn<bool>("hasKeychain");
    QTest::newRow("in the keychain") << true;
    QTest::newRow("in a file, without a keychain") << false;
}

void TestRestore::s30_theRecoveryKeyDoesNotRemoveThePassphrase()
{
    QFETCH(const bool, hasKeychain);
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    MemoryStore keychain;
    KeyFile file(at(u"other"_s));
    Computer other(at(u"other"_s), hasKeychain ? static_cast<SecretStore *>(&keychain) : &file,
                   test::cheapGuesses);
    other.store = std::make_unique<Store>(other.database);
    QVERIFY(QCoro::waitFor(other.store->open()));
    QVERIFY(QCoro::waitFor(KeyManager(*other.store, other.vault).create(Secret("my own horse"))));
    QVERIFY(other.keep(u"mine"_s, "here"));
    other.close();
    QCOMPARE(auditWord(other.open().error()), u"passphrase_needed"_s);
    other.close();
    const QByteArray before = bytesIn(other.database);
    QCOMPARE(auditWord(other.restore(*backup, m_paper).error()), u"passphrase_needed"_s);
    QCOMPARE(bytesIn(other.database), before);
    const Result<void> restored = other.restore(*backup, m_paper, "a new horse");
    QVERIFY2(restored, restored ? "" : qPrintable(describe(restored.error())));
    QCOMPARE(auditWord(other.open().error()), u"passphrase_needed"_s);
    QCOMPARE(auditWord(QCoro::waitFor(other.keys->unlock(Secret("my own horse"))).error()),
             u"envelope_refused"_s);
    QVERIFY(QCoro::waitFor(other.keys->unlock(Secret("a new horse"))));
    QCOMPARE(other.kept(u"pair"_s), "private half"_ba);
}

void TestRestore::s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds_data()
{
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<bool>("hasPassphrase");
    QTest::newRow("with the recovery key") << true << false;
    QTest::newRow("with the passphrase") << true << true;
    QTest::newRow("on a new computer") << false << false;
    QTest::newRow("on a new computer, with the passphrase") << false << true;
}

void TestRestore::s30_theKeyOfTheDatabaseIsStoredWhereverARestoreEnds()
{
    QFETCH(const bool, isUsed);
    QFETCH(const bool, hasPassphrase);
    MemoryStore shopKeychain;
    Computer shop(at(u"the shop"_s), &shopKeychain, test::cheapGuesses);
    QVERIFY(shop.open());
    QVERIFY(shop.keep(u"pair"_s, "private half"));
    const Result<Secret> paper = QCoro::waitFor(shop.keys->makeRecoveryKey());
    QVERIFY(paper);
    if (hasPassphrase)
        QVERIFY(QCoro::waitFor(shop.keys->changePassphrase({}, Secret("correct horse"))));
    const Result<QString> backup = shop.backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    const QByteArray typed = hasPassphrase ? "correct horse"_ba : QByteArray(paper->bytes());
    int restoredCount = 0;
    for (int calls = 0; calls < 7; ++calls) {
        MemoryStore kept;
        support::FailingStore keychain(kept);
        Computer other(at(u"other %1"_s.arg(calls)), &keychain, test::cheapGuesses);
        if (isUsed) {
            QVERIFY(other.open());
            QVERIFY(other.keep(u"mine"_s, "here"));
            other.close();
        }
        keychain.callsLeft = calls;
        const bool isRestored = other.restore(*backup, typed).has_value();
        keychain.callsLeft = -1;
        restoredCount += isRestored ? 1 : 0;
        if (!isRestored && !isUsed)
            continue; // nothing is there
        Result<void> opened = other.open();
        if (!opened && auditWord(opened.error()) == u"passphrase_needed"_s)
            opened = QCoro::waitFor(other.keys->unlock(Secret(typed)));
        QVERIFY2(opened, opened ? "" : qPrintable(u"%1: %2"_s.arg(calls).arg(describe(opened.error()))));
        QCOMPARE(other.kept(isRestored ? u"pair"_s : u"mine"_s), isRestored ? "private half"_ba : "here"_ba);
        other.close();
        const Result<void> again = other.restore(*backup, typed); // what was there first is still kept
        QVERIFY(again);
        if (isUsed)
            QVERIFY(QFile::exists(other.database + u".before-restore"_s));
    }
    QVERIFY2(restoredCount > 1 && restoredCount < 7, qPrintable(QString::number(restoredCount)));
}

void TestRestore::s30_whatWaitedToBeSentCountsAsTriedAfterwards()
{
    const auto queue = [](StoreSession &session) -> Result<void> {
        Customer customer;
        customer.waId = WaId(u"34600000001"_s);
        const auto conversation = session.conversations.resolve(PhoneNumberId(u"61"_s), customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = MessageId(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a001"_s);
        message.conversation = *conversation;
        message.direction = Direction::Outbound;
        message.content = TextContent{u"Hello"_s};
        message.sentAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const Result<bool> added = session.messages.add(message, false);
        return added ? session.outbox.enqueue(message.id) : failure(added.error());
    };
    QVERIFY(QCoro::waitFor(m_shop->store->write(queue)));
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    QVERIFY(!m_shop->store->reader().outbox.nextPerConversation(9)->first().triedAt.isValid());
    m_shop->close();
    QVERIFY(m_shop->restore(*backup, {}));
    QVERIFY(m_shop->open());
    QVERIFY(m_shop->store->reader().outbox.nextPerConversation(9)->first().triedAt.isValid());
    QCOMPARE(m_shop->files().filter(u"restored"_s), QStringList());
}

void TestRestore::s30_aChangedTruncatedOrForeignBackupIsRefusedWithNothingWritten()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    const QByteArray good = bytesIn(*backup);
    const QString bad = at(u"bad"_s);
    Computer other(at(u"other"_s));
    const auto refuses = [&](const QByteArray &bytes, const QString &what) {
        put(bad, bytes);
        const Result<void> restored = other.restore(bad, m_paper);
        QVERIFY2(!restored, qPrintable(what));
        QVERIFY2(other.files().isEmpty(), qPrintable(what));
    };
    const qsizetype head = good.indexOf("\n\n") + 2;
    for (qsizetype i = 0; i < good.size(); i += i < head + 64 ? 1 : 4099) {
        QByteArray changed = good;
        changed[i] = char(changed.at(i) ^ 1);
        refuses(changed, u"byte %1 of %2, head %3"_s.arg(i).arg(good.size()).arg(head));
    }
    for (const qsizetype length : {qsizetype(0), head, head + 24, good.size() / 2, good.size() - 1})
        refuses(good.left(length), u"cut to %1"_s.arg(length));
    refuses(good + 'x', u"longer"_s);
    refuses(QByteArray(good.size(), 'x'), u"foreign"_s);
    refuses(bytesIn(m_shop->database), u"a database"_s);
    Computer anotherShop(at(u"another shop"_s));
    QVERIFY(anotherShop.open());
    const Result<Secret> theirs = QCoro::waitFor(anotherShop.keys->makeRecoveryKey());
    put(bad, good);
    QCOMPARE(auditWord(other.restore(bad, theirs->bytes()).error()), u"envelope_refused"_s);
    QVERIFY2(other.files().isEmpty(), "another shop's key");
    put(bad, good);
    QVERIFY2(other.restore(bad, m_paper), "what was not changed opens");
}

void TestRestore::s30_everyByteOfABackupCounts()
{
    const QString plain = at(u"plain"_s);
    const QString path = at(u"small"_s);
    const QString opened = at(u"opened"_s);
    put(plain, QByteArray("page ").repeated(200));
    BackupHead head;
    head.madeAt = m_clock.time;
    head.salt = newBackupSalt();
    head.keyId = m_shop->vault.keyId();
    head.envelopes << m_shop->store->reader().keys.record()->recoveryEnvelope;
    const Result<Secret> key = m_shop->vault.derivedKey(backupPurpose(head));
    QVERIFY(writeBackup(plain, path, head, *key));
    const QByteArray good = bytesIn(path);
    const auto opens = [&](const QByteArray &bytes) {
        put(path, bytes);
        const bool isOpen = openBackup(path, opened, *key).has_value();
        return QFile::remove(opened) || isOpen;
    };
    QVERIFY(opens(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char bit : {'\x01', '\x20', '\x80'}) {
            QByteArray changed = good;
            changed[i] = char(changed.at(i) ^ bit);
            QVERIFY2(!opens(changed), qPrintable(u"byte %1 of %2"_s.arg(i).arg(good.size())));
        }
        QByteArray shorter = good;
        QVERIFY2(!opens(shorter.remove(i, 1)), qPrintable(u"without byte %1"_s.arg(i)));
        QVERIFY2(!opens(good.left(i)), qPrintable(u"cut to %1"_s.arg(i)));
    }
}

void TestRestore::s30_aSwappedHeadIsRefused()
{
    const Result<QString> first = m_shop->backUp(at(u"backups"_s), m_clock);
    m_clock.time = m_clock.time.addSecs(60);
    const Result<QString> second = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(first && second);
    const QByteArray one = bytesIn(*first);
    const QByteArray two = bytesIn(*second);
    put(at(u"swapped"_s), one.left(one.indexOf("\n\n") + 2) + two.mid(two.indexOf("\n\n") + 2));
    Computer other(at(u"other"_s));
    QCOMPARE(auditWord(other.restore(at(u"swapped"_s), m_paper).error()), u"backup_damaged"_s);
    QCOMPARE(other.files(), QStringList());
}

void TestRestore::s30_aRestoreWaitsForTheBackupThatIsMade()
{
    const Result<QString> backup = m_shop->backUp(at(u"backups"_s), m_clock);
    QVERIFY(backup);
    m_shop->close();
    const auto isRead = std::make_shared<QSemaphore>();
    const auto job = m_shop->jobs.run([isRead] {
        isRead->acquire();
        return Result<void>();
    });
    const auto finish = qScopeGuard([isRead] { isRead->release(); }); // also after a failure
    std::optional<Result<void>> restored;
    QObject context;
    QCoro::connect(restoreBackup(*backup, RestoreSecrets(), m_shop->database, &m_shop->vault, &m_shop->jobs),
                   &context, [&restored](const Result<void> &outcome) { restored = outcome; });
    QTRY_VERIFY(QFile::exists(m_shop->database + u".restored"_s));
    QVERIFY(workers().waitForDone(20'000)); // it is opened and checked
    QCoreApplication::processEvents();
    QVERIFY(!job.isFinished());
    QVERIFY2(!restored && !QFile::exists(m_shop->database + u".before-restore"_s), "nothing was moved yet");
    isRead->release();
    QTRY_VERIFY(restored.has_value());
    QVERIFY(*restored);
    QVERIFY(m_shop->open());
    QCOMPARE(m_shop->kept(u"pair"_s), "private half"_ba);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
