// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"
#include "secrets/vault.h"
#include "secretservice.h"

#include <QFuture>
#include <QPromise>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>
#include <qcoro/qcorofuture.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// A keychain that stores at once and answers late.
class LateStore final : public SecretStore {
public:
    explicit LateStore(SecretStore &store)
        : m_store(store)
    {
        m_late->answer.start();
    }
    bool hasStored() const { return m_late->hasStored; }
    void answer() { m_late->answer.finish(); }

    QCoro::Task<Result<Secret>> read(QString name) override { return m_store.read(name); }
    QCoro::Task<Result<void>> write(QString name, Secret value) override
    {
        const std::shared_ptr<Late> late = m_late;
        const Result<void> written = co_await m_store.write(name, std::move(value));
        late->hasStored = true;
        const QFuture<void> answer = late->answer.future();
        co_await answer;
        co_return written;
    }
    QCoro::Task<Result<void>> remove(QString name) override { return m_store.remove(name); }

private:
    struct Late {
        bool hasStored = false;
        QPromise<void> answer;
    };
    SecretStore &m_store;
    std::shared_ptr<Late> m_late = std::make_shared<Late>();
};

} // namespace

class TestVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::isInDesktopSession(), "run it through tests/support/desktop-session");
    }
    void init();
    void makesAKeyAtFirstStart();
    void findsTheKeyAgain();
    void keepsTheKeysOfTwoInstallationsApart();
    void sealsAsIvTagCiphertextInHex();
    void neverSealsTheSameWayTwice();
    void refusesAnyChangedCharacter();
    void refusesAnotherContext();
    void refusesWhatIsNotSealed_data();
    void refusesWhatIsNotSealed();
    void doesNothingWhileClosed();
    void saysLostWhenTheKeyIsGoneAndValuesAreThere();
    void overwritesNothingWhileLocked();
    void saysLockedAtFirstStart();
    void refusesAnEntryThatIsNoKey();
    void opensValuesOfBothKeysWhileTheKeyChanges();
    void opensWithTheNewPassphraseIfItEndsOnceThatIsStored();

private:
    QString entry() const { return u"master-key/"_s + m_installation; }
    Keychain m_keychain;
    QString m_installation;
};

void TestVault::init()
{
    QVERIFY(test::unlockKeyring());
    m_installation = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void TestVault::makesAKeyAtFirstStart()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(!vault.isOpen());
    QVERIFY(QCoro::waitFor(vault.open(false)));
    QVERIFY(vault.isOpen());
    const Result<Secret> key = QCoro::waitFor(m_keychain.read(entry()));
    QVERIFY(key);
    QCOMPARE(key->bytes().size(), 32);
}

void TestVault::findsTheKeyAgain()
{
    Vault first(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(first.open(false)));
    const Result<QString> sealed = first.seal(Secret("EAAtoken"), u"account:1"_s);
    QVERIFY(sealed);

    Vault second(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(second.open(true)));
    const Result<Secret> opened = second.unseal(*sealed, u"account:1"_s);
    QVERIFY(opened);
    QCOMPARE(opened->bytes(), "EAAtoken"_ba);
}

void TestVault::keepsTheKeysOfTwoInstallationsApart()
{
    Vault mine(m_keychain, m_installation);
    Vault other(m_keychain, m_installation + u"-other"_s);
    QVERIFY(QCoro::waitFor(mine.open(false)));
    QVERIFY(QCoro::waitFor(other.open(false)));
    const Result<QString> sealed = mine.seal(Secret("v"), u"relay"_s);
    QCOMPARE(auditWord(other.unseal(*sealed, u"relay"_s).error()), u"sealed_value_damaged"_s);
}

void TestVault::sealsAsIvTagCiphertextInHex()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    const Result<QString> sealed = vault.seal(Secret("12345"), u"relay"_s);
    QVERIFY(sealed);
    static const QRegularExpression form(u"^[0-9a-f]{32}:[0-9a-f]{32}:[0-9a-f]{10}$"_s);
    QVERIFY2(form.match(*sealed).hasMatch(), qPrintable(*sealed));
}

void TestVault::neverSealsTheSameWayTwice()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    QVERIFY(*vault.seal(Secret("v"), u"relay"_s) != *vault.seal(Secret("v"), u"relay"_s));
}

void TestVault::refusesAnyChangedCharacter()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    const QString sealed = *vault.seal(Secret("EAAtoken"), u"account:1"_s);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QString changed = sealed;
        changed[i] = sealed.at(i) == u'0' ? u'1' : u'0';
        const Result<Secret> opened = vault.unseal(changed, u"account:1"_s);
        QVERIFY2(!opened, qPrintable(u"character %1"_s.arg(i)));
        QCOMPARE(opened.error().kind, Error::Kind::Secrets);
        QCOMPARE(auditWord(opened.error()), u"sealed_value_damaged"_s);
    }
    QVERIFY2(vault.unseal(sealed, u"account:1"_s), "what was not changed still opens");
}

void TestVault::refusesAnotherContext()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    const QString sealed = *vault.seal(Secret("EAAtoken"), u"account:1"_s);
    QCOMPARE(auditWord(vault.unseal(sealed, u"account:2"_s).error()), u"sealed_value_damaged"_s);
    QCOMPARE(auditWord(vault.unseal(sealed, QString()).error()), u"sealed_value_damaged"_s);
}

void TestVault::refusesWhatIsNotSealed_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QString();
    QTest::newRow("a token in the clear") << u"EAAtoken"_s;
    QTest::newRow("two parts") << u"00:00"_s;
    QTest::newRow("no hex") << u"zz:zz:zz"_s;
    QTest::newRow("short iv") << u"00:00000000000000000000000000000000:00"_s;
    QTest::newRow("beyond ASCII") << u"é:é:é"_s;
}

void TestVault::refusesWhatIsNotSealed()
{
    QFETCH(const QString, value);
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    const Result<Secret> opened = vault.unseal(value, u"relay"_s);
    QVERIFY(!opened);
    QCOMPARE(auditWord(opened.error()), u"sealed_value_damaged"_s);
}

void TestVault::doesNothingWhileClosed()
{
    const Vault vault(m_keychain, m_installation);
    QCOMPARE(auditWord(vault.seal(Secret("v"), u"relay"_s).error()), u"vault_closed"_s);
    QCOMPARE(auditWord(vault.unseal(u"00:00:00"_s, u"relay"_s).error()), u"vault_closed"_s);
}

void TestVault::saysLostWhenTheKeyIsGoneAndValuesAreThere()
{
    Vault vault(m_keychain, m_installation);
    const Result<void> opened = QCoro::waitFor(vault.open(true));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Secrets);
    QCOMPARE(auditWord(opened.error()), u"master_key_lost"_s);
    QVERIFY(!vault.isOpen());
    QVERIFY2(!QCoro::waitFor(m_keychain.read(entry())), "no new key may be written");
}

void TestVault::overwritesNothingWhileLocked()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    const QByteArray before = QCoro::waitFor(m_keychain.read(entry()))->bytes();

    QVERIFY(test::lockKeyring());
    Vault again(m_keychain, m_installation);
    QCOMPARE(auditWord(QCoro::waitFor(again.open(true)).error()), u"master_key_lost"_s);
    QVERIFY2(!QCoro::waitFor(again.open(false)), "nothing sealed yet, but the key is there behind the lock");
    QVERIFY(!again.isOpen());

    QVERIFY(test::unlockKeyring());
    QCOMPARE(QCoro::waitFor(m_keychain.read(entry()))->bytes(), before);
}

void TestVault::saysLockedAtFirstStart()
{
    QVERIFY(test::lockKeyring());
    Vault vault(m_keychain, m_installation);
    QCOMPARE(auditWord(QCoro::waitFor(vault.open(false)).error()), u"keychain_locked"_s);
}

void TestVault::refusesAnEntryThatIsNoKey()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(entry(), Secret("short"))));
    Vault vault(m_keychain, m_installation);
    QCOMPARE(auditWord(QCoro::waitFor(vault.open(false)).error()), u"master_key_lost"_s);
    QCOMPARE(QCoro::waitFor(m_keychain.read(entry()))->bytes(), "short"_ba);
}

/// The database is committed with the next key before the change ends.
void TestVault::opensValuesOfBothKeysWhileTheKeyChanges()
{
    Vault vault(m_keychain, m_installation);
    QVERIFY(QCoro::waitFor(vault.open(false)));
    const QString sealed = *vault.seal(Secret("v"), u"relay"_s);
    const auto change = QCoro::waitFor(vault.beginRotation({}));
    QVERIFY(change);
    const QString resealed = *(*change)->resealed(sealed, u"relay"_s);
    for (const QString &value : {sealed, resealed}) {
        const Result<Secret> opened = vault.unseal(value, u"relay"_s);
        QVERIFY(opened);
        QCOMPARE(opened->bytes(), "v"_ba);
    }
    QVERIFY(!vault.unseal(resealed, u"account:1"_s));
    QVERIFY(QCoro::waitFor(vault.finishRotation()));
    QVERIFY(vault.unseal(resealed, u"relay"_s));
    QVERIFY2(!vault.unseal(sealed, u"relay"_s), "the former key is gone");
}

void TestVault::opensWithTheNewPassphraseIfItEndsOnceThatIsStored()
{
    LateStore late(m_keychain);
    QVERIFY(QCoro::waitFor(Vault(m_keychain, m_installation).open(false)));
    auto vault = std::make_unique<Vault>(late, m_installation, crypto::ScryptCost{4, 8, 1});
    QVERIFY(QCoro::waitFor(vault->open(true)));
    const Result<QString> sealed = vault->seal(Secret("EAAtoken"), u"account:1"_s);
    std::optional<Result<void>> outcome;
    QCoro::connect(vault->setPassphrase(Secret("correct horse")), this,
                   [&outcome](const Result<void> &changed) { outcome = changed; });
    QTRY_VERIFY(late.hasStored());
    vault.reset(); // as when the console locks
    late.answer();
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(auditWord(outcome->error()), u"ended_meanwhile"_s);

    Vault next(m_keychain, m_installation);
    QCOMPARE(auditWord(QCoro::waitFor(next.open(true)).error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(next.unlock(Secret("correct horse"))));
    const Result<Secret> opened = next.unseal(*sealed, u"account:1"_s);
    QVERIFY(opened);
    QCOMPARE(opened->bytes(), "EAAtoken"_ba);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
