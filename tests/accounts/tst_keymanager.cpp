// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/boundseal.h"
#include "accounts/keymanager.h"
#include "secrets/keychain.h"
#include "secrets/keystoreselector.h"
#include "secrets/vault.h"
#include "store/store.h"
#include "tests/support/busyworkers.h"
#include "tests/support/cheapguesses.h"
#include "tests/support/failingstore.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// One start of the program on a data folder, with the real keychain below.
struct Start {
    Start(const QString &folder, const QString &installation, crypto::ScryptCost cost)
        : file(folder)
        , place(keychain, file)
        , failing(place)
        , store(folder + u"/shoptalk.db"_s)
        , vault(failing, installation, cost)
        , keys(store, vault)
    {
    }
    Result<void> open()
    {
        const Result<void> opened = QCoro::waitFor(store.open());
        return opened ? QCoro::waitFor(keys.open()) : opened;
    }
    Result<void> keep(const QString &name, const QByteArray &value)
    {
        const Result<QString> sealed = vault.seal(Secret(value), name);
        if (!sealed)
            return failure(sealed.error());
        return QCoro::waitFor(
            store.write([=](StoreSession &session) { return session.keys.saveNamed(name, *sealed); }));
    }
    QByteArray kept(const QString &name) const
    {
        const Result<Secret> value = vault.unseal(store.reader().keys.named(name).value_or(QString()), name);
        return value ? QByteArray(value->bytes().constData(), value->bytes().size())
                     : "(" + auditWord(value.error()).toUtf8() + ")";
    }
    QList<AuditKind> audited() const
    {
        QList<AuditKind> kinds;
        for (const AuditLine &line : store.reader().audit.page(0, 50).value_or(QList<AuditLine>()))
            kinds << line.entry.kind;
        return kinds;
    }

    Keychain keychain;
    KeyFile file;
    KeyStoreSelector place;
    support::FailingStore failing;
    Store store;
    Vault vault;
    KeyManager keys;
};

/// S5, B16: the key's whole life, on a real Secret Service and a real SQLite file.
class TestKeyManager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everySealedColumnIsKnownToARotation();
    void s5_rotationSealsEverythingAnew();
    void s5_rotationKeepsTheRecoveryKeyOnPaper();
    void s5_aRotationThatIsCutOffLeavesEverythingReadable_data();
    void s5_aRotationThatIsCutOffLeavesEverythingReadable();
    void b16_aPassphraseIsAskedForFromThenOn();
    void b16_aWrongPassphraseChangesNothing();
    void b16_lockingWhileAPassphraseIsChangedKeepsTheOldOne();
    void b16_whereThereIsNoKeychainTheKeyIsInAnEnvelope();
    void theRecoveryKeyOpensWhenTheKeychainIsLost();
    void theRecoveryKeyOpensWithoutTheKeychainThatHadTheKey();
    void aMistypedOrForeignRecoveryKeyChangesNothing();

private:
    Start start(crypto::ScryptCost cost = test::cheapGuesses) const
    {
        return Start(m_folder->path(), m_installation, cost);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_installation;
};

void TestKeyManager::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_installation = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void TestKeyManager::everySealedColumnIsKnownToARotation()
{
    Start run = start();
    QVERIFY(run.open());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
    database.setDatabaseName(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(database.open());
    QStringList columns;
    QSqlQuery query(u"SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                    "WHERE m.type = 'table' AND c.name LIKE '%sealed%' ORDER BY 1"_s,
                    database);
    while (query.next())
        columns << query.value(0).toString();
    query.clear();
    database = {};
    QSqlDatabase::removeDatabase(u"look"_s);
    // A further one belongs into KeyRepository::sealedValues too, or a rotation makes it unreadable.
    QCOMPARE(
        columns,
        QStringList({u"connected_facebook_accounts.token_sealed"_s,
                     u"connected_phone_numbers.verify_token_sealed"_s, u"key_record.recovery_wrap_sealed"_s,
                     u"relay_link.token_sealed"_s, u"sealed_values.sealed"_s}));
}

void TestKeyManager::s5_rotationSealsEverythingAnew()
{
    Start run = start();
    QVERIFY(run.open());
    QVERIFY(run.keep(u"pair"_s, "private half"));
    const QString token = *run.vault.seal(Secret("EAAinvented"), u"account:7"_s);
    QVERIFY(QCoro::waitFor(run.store.write([token](StoreSession &session) {
        FacebookAccount account;
        account.id = AccountId(u"7"_s);
        account.name = u"Inés"_s;
        return session.accounts.saveAccount(account, token);
    })));
    const BoundSeal bound = *sealBound(run.vault, Secret("verify"), numberContext(PhoneNumberId(u"61"_s)));
    QVERIFY(QCoro::waitFor(run.store.write([bound](StoreSession &session) -> Result<void> {
        PhoneNumber number;
        number.id = PhoneNumberId(u"61"_s);
        if (Result<void> saved = session.accounts.savePhoneNumbers(WabaId(u"5"_s), {number}); !saved)
            return saved;
        if (Result<void> active = session.accounts.activate(number.id, bound.sealed); !active)
            return active;
        return bindSeal(session, bound);
    })));
    const QString before = run.vault.keyId();
    QVERIFY(QCoro::waitFor(run.keys.rotate({})));
    QVERIFY(run.vault.keyId() != before);
    QCOMPARE(run.kept(u"pair"_s), "private half"_ba);
    const QString sealed = *run.store.reader().accounts.sealedToken(AccountId(u"7"_s));
    QVERIFY(sealed != token);
    QCOMPARE(run.vault.unseal(sealed, u"account:7"_s)->bytes(), "EAAinvented"_ba);
    QVERIFY2(!run.vault.unseal(token, u"account:7"_s), "the old key is gone");
    const QString resealed = *run.store.reader().accounts.sealedVerifyToken(PhoneNumberId(u"61"_s));
    QCOMPARE(unsealBound(run.store, run.vault, resealed, bound.context)->bytes(), "verify"_ba);
    QVERIFY2(!run.vault.unseal(resealed, bound.context), "its turn is bound in as before");
    QVERIFY(run.audited().contains(AuditKind::KeyRotated));

    Start next = start();
    QVERIFY(next.open());
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
    QVERIFY2(!QCoro::waitFor(next.keychain.read(u"master-key/%1/next"_s.arg(m_installation))),
             "one key is left");
}

void TestKeyManager::s5_rotationKeepsTheRecoveryKeyOnPaper()
{
    Start run = start();
    QVERIFY(run.open());
    QVERIFY(run.keep(u"pair"_s, "private half"));
    const Result<Secret> words = QCoro::waitFor(run.keys.makeRecoveryKey());
    QVERIFY(words);
    QVERIFY(QCoro::waitFor(run.keys.rotate({})));
    QVERIFY(QCoro::waitFor(run.keychain.remove(u"master-key/"_s + m_installation)));

    Start next = start();
    QCOMPARE(auditWord(next.open().error()), u"master_key_lost"_s);
    QVERIFY(QCoro::waitFor(next.keys.recover(words->clone())));
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
}

void TestKeyManager::s5_aRotationThatIsCutOffLeavesEverythingReadable_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<QByteArray>("passphrase");
    for (const QByteArray &passphrase : {QByteArray(), QByteArray("correct horse")}) {
        // next written, next read back, committed, main written, main read back, next removed
        for (int calls = 0; calls <= 5; ++calls)
            QTest::addRow("%s after %d calls", passphrase.isEmpty() ? "bare" : "passphrase", calls)
                << calls << passphrase;
    }
}

void TestKeyManager::s5_aRotationThatIsCutOffLeavesEverythingReadable()
{
    QFETCH(const int, calls);
    QFETCH(const QByteArray, passphrase);
    {
        Start run = start();
        QVERIFY(run.open());
        QVERIFY(run.keep(u"pair"_s, "private half"));
        if (!passphrase.isEmpty())
            QVERIFY(QCoro::waitFor(run.keys.changePassphrase({}, Secret(passphrase))));
        run.failing.callsLeft = calls;
        const Result<void> rotated = QCoro::waitFor(run.keys.rotate(Secret(passphrase)));
        QCOMPARE(rotated.has_value(), calls > 4);
    }
    for (const char *const which : {"first start", "second start"}) {
        Start next = start();
        const Result<void> opened = next.open();
        if (!passphrase.isEmpty()) {
            QCOMPARE(auditWord(opened.error()), u"passphrase_needed"_s);
            const Result<void> unlocked = QCoro::waitFor(next.keys.unlock(Secret(passphrase)));
            QVERIFY2(unlocked, which);
        } else {
            QVERIFY2(opened, which);
        }
        QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
        QVERIFY(!QCoro::waitFor(next.keychain.read(u"master-key/%1/next"_s.arg(m_installation))));
    }
}

void TestKeyManager::b16_aPassphraseIsAskedForFromThenOn()
{
    {
        Start run = start(crypto::ScryptCost()); // what a guess costs is looked at here
        QVERIFY(run.open());
        QVERIFY(run.keep(u"pair"_s, "private half"));
        QCOMPARE(auditWord(QCoro::waitFor(run.keys.changePassphrase({}, Secret("short"))).error()),
                 u"passphrase_short"_s);
        QVERIFY(QCoro::waitFor(run.keys.changePassphrase({}, Secret("correct horse"))));
        QVERIFY(run.keys.isProtected());
    }
    Start next = start();
    QCOMPARE(auditWord(next.open().error()), u"passphrase_needed"_s);
    QVERIFY(!next.vault.isOpen());
    const Result<Secret> entry = QCoro::waitFor(next.keychain.read(u"master-key/"_s + m_installation));
    QVERIFY2(entry->bytes().startsWith("shoptalk-key-1:scrypt:17:8:1:"),
             "the key no longer lies bare in the keychain");
    QVERIFY(QCoro::waitFor(next.keys.unlock(Secret("correct horse"))));
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
    QVERIFY(QCoro::waitFor(next.keys.changePassphrase(Secret("correct horse"), {})));
    Start last = start();
    QVERIFY(last.open());
    QCOMPARE(last.kept(u"pair"_s), "private half"_ba);
}

void TestKeyManager::b16_aWrongPassphraseChangesNothing()
{
    Start run = start();
    QVERIFY(run.open());
    QVERIFY(run.keep(u"pair"_s, "private half"));
    QVERIFY(QCoro::waitFor(run.keys.changePassphrase({}, Secret("correct horse"))));
    QCOMPARE(
        auditWord(
            QCoro::waitFor(run.keys.changePassphrase(Secret("wrong horse"), Secret("another one"))).error()),
        u"envelope_refused"_s);
    QCOMPARE(auditWord(QCoro::waitFor(run.keys.rotate(Secret("wrong horse"))).error()),
             u"envelope_refused"_s);
    Start next = start();
    (void)next.open();
    QCOMPARE(auditWord(QCoro::waitFor(next.keys.unlock(Secret("wrong horse"))).error()),
             u"envelope_refused"_s);
    QVERIFY(!next.vault.isOpen());
    QVERIFY(QCoro::waitFor(next.keys.unlock(Secret("correct horse"))));
}

/// Locking destroys the store, the vault and this service while a worker still checks the passphrase.
void TestKeyManager::b16_lockingWhileAPassphraseIsChangedKeepsTheOldOne()
{
    std::optional<Start> run;
    run.emplace(m_folder->path(), m_installation, test::cheapGuesses);
    QVERIFY(run->open());
    QVERIFY(run->keep(u"pair"_s, "private half"));
    QVERIFY(QCoro::waitFor(run->keys.changePassphrase({}, Secret("correct horse"))));
    std::optional<Result<void>> outcome;
    {
        const support::BusyWorkers busy; // the check would be over if this thread had to wait for a processor
        QCoro::connect(run->keys.changePassphrase(Secret("correct horse"), Secret("another horse")), this,
                       [&outcome](const Result<void> &changed) { outcome = changed; });
        run.reset();
    }
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(auditWord(outcome->error()), u"ended_meanwhile"_s);
    Start next = start();
    QCOMPARE(auditWord(next.open().error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(next.keys.unlock(Secret("correct horse"))));
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
}

void TestKeyManager::b16_whereThereIsNoKeychainTheKeyIsInAnEnvelope()
{
    {
        Start run = start();
        run.failing.callsLeft = 0; // as where there is no keychain
        QCOMPARE(auditWord(run.open().error()), u"keychain_missing"_s);
        run.failing.callsLeft = -1;
        run.place.useFile();
        QVERIFY(QCoro::waitFor(run.keys.create(Secret("correct horse"))));
        QVERIFY(run.keep(u"pair"_s, "private half"));
        const Result<void> bare = QCoro::waitFor(run.keys.changePassphrase(Secret("correct horse"), {}));
        QCOMPARE(auditWord(bare.error()),
                 u"keychain_missing"_s); // a bare key is never stored next to the data
        const Result<Secret> inKeychain =
            QCoro::waitFor(run.keychain.read(u"master-key/"_s + m_installation));
        QVERIFY(!inKeychain);
    }
    Start next = start();
    QCOMPARE(auditWord(next.open().error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(next.keys.unlock(Secret("correct horse"))));
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
    QVERIFY(QCoro::waitFor(next.keys.rotate(Secret("correct horse"))));
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
}

void TestKeyManager::theRecoveryKeyOpensWhenTheKeychainIsLost()
{
    QByteArray paper;
    {
        Start run = start();
        QVERIFY(run.open());
        QVERIFY(run.keep(u"pair"_s, "private half"));
        QVERIFY(!run.keys.hasRecoveryKey());
        const Result<Secret> words = QCoro::waitFor(run.keys.makeRecoveryKey());
        QVERIFY(words);
        paper = QByteArray(words->bytes().constData(), words->bytes().size());
        QVERIFY(run.keys.hasRecoveryKey());
        QVERIFY(QCoro::waitFor(run.keychain.remove(u"master-key/"_s + m_installation)));
    }
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY(form.match(QString::fromLatin1(paper)).hasMatch());
    Start next = start();
    QCOMPARE(auditWord(next.open().error()), u"master_key_lost"_s);
    QVERIFY(QCoro::waitFor(next.keys.recover(Secret(paper.toLower().replace('-', ' ')))));
    QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
    QVERIFY(next.audited().contains(AuditKind::Recovered));
    Start last = start();
    QVERIFY(last.open());
}

void TestKeyManager::theRecoveryKeyOpensWithoutTheKeychainThatHadTheKey()
{
    QByteArray paper;
    {
        Start run = start();
        QVERIFY(run.open());
        QVERIFY(run.keep(u"pair"_s, "private half"));
        const Result<Secret> words = QCoro::waitFor(run.keys.makeRecoveryKey());
        QVERIFY(words);
        paper = QByteArray(words->bytes().constData(), words->bytes().size());
    }
    {
        Start next = start();
        next.failing.callsLeft = 0;
        QCOMPARE(auditWord(next.open().error()), u"keychain_gone"_s);
        next.place.useFile();
        next.failing.callsLeft = -1; // a file does not fail as the keychain did
        QVERIFY(QCoro::waitFor(next.keys.recover(Secret(paper), Secret("correct horse"))));
        QCOMPARE(next.kept(u"pair"_s), "private half"_ba);
    }
    Start last = start();
    QCOMPARE(auditWord(last.open().error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(last.keys.unlock(Secret("correct horse"))));
    QCOMPARE(last.kept(u"pair"_s), "private half"_ba);
}

void TestKeyManager::aMistypedOrForeignRecoveryKeyChangesNothing()
{
    Start run = start();
    QVERIFY(run.open());
    QVERIFY(run.keep(u"pair"_s, "private half"));
    QCOMPARE(auditWord(QCoro::waitFor(run.keys.recover(RecoveryKey::make().words())).error()),
             u"recovery_key_missing"_s);
    const Result<Secret> words = QCoro::waitFor(run.keys.makeRecoveryKey());
    QVERIFY(words);
    QVERIFY(QCoro::waitFor(run.keychain.remove(u"master-key/"_s + m_installation)));
    Start next = start();
    (void)next.open();
    QByteArray typed(words->bytes().constData(), words->bytes().size());
    // A sign of the check itself: of any other, one mistake in 1,024 fits the check by chance.
    const qsizetype last = typed.size() - 1;
    typed[last] = typed.at(last) == '7' ? '8' : '7';
    QCOMPARE(auditWord(QCoro::waitFor(next.keys.recover(Secret(typed))).error()), u"recovery_key_mistyped"_s);
    QCOMPARE(auditWord(QCoro::waitFor(next.keys.recover(Secret("ABCD"))).error()),
             u"recovery_key_malformed"_s);
    QCOMPARE(auditWord(QCoro::waitFor(next.keys.recover(RecoveryKey::make().words())).error()),
             u"envelope_refused"_s);
    QVERIFY(!next.vault.isOpen());
    QVERIFY(!QCoro::waitFor(next.keychain.read(u"master-key/"_s + m_installation)));
}

QTEST_GUILESS_MAIN(TestKeyManager)
#include "tst_keymanager.moc"
