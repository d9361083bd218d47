// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const AccountId account(QStringLiteral("fb1"));
const BusinessManagerId manager(QStringLiteral("bm1"));
const WabaId waba(QStringLiteral("waba1"));
const AccountId otherAccount(QStringLiteral("fb2"));
const BusinessManagerId otherManager(QStringLiteral("bm2"));
const WabaId otherWaba(QStringLiteral("waba2"));

FacebookAccount someAccount(const QString &name = u"Rosa"_s)
{
    return FacebookAccount{account, name, u"https://cdn.test/p.jpg"_s,
                           QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)};
}

PhoneNumber someNumber(const QString &id)
{
    PhoneNumber number;
    number.id = PhoneNumberId(id);
    number.waba = waba;
    number.displayPhoneNumber = u"+34 910 00 00 "_s + id;
    number.verifiedName = u"Rosa's Flowers"_s;
    number.qualityRating = u"GREEN"_s;
    number.messagingLimit = u"TIER_1K"_s;
    number.throughput = u"STANDARD"_s;
    number.status = u"CONNECTED"_s;
    number.platformType = u"CLOUD_API"_s;
    return number;
}

/// What the set-up stores, up to the list of phone numbers.
class Connected : public StoreFixture {
public:
    Connected()
    {
        accounts([](AccountRepository &all) { return all.saveAccount(someAccount(), u"sealed"_s); });
        accounts([](AccountRepository &all) {
            return all.saveBusinessManagers(account,
                                            {BusinessManager{manager, u"Rosa S.L."_s, u"verified"_s}});
        });
        accounts([](AccountRepository &all) {
            return all.saveWabas(manager, {Waba{waba, manager, u"Flowers"_s, Waba::Ownership::Owned}});
        });
        saveNumbers({someNumber(u"1"_s), someNumber(u"2"_s)});
    }
    template <class Work>
    void accounts(Work work)
    {
        must([work](StoreSession &session) { return work(session.accounts); });
    }
    void saveNumbers(const QList<PhoneNumber> &numbers)
    {
        accounts([numbers](AccountRepository &all) { return all.savePhoneNumbers(waba, numbers); });
    }
    void activate(const QString &id)
    {
        accounts(
            [id](AccountRepository &all) { return all.activate(PhoneNumberId(id), u"sealed verify"_s); });
    }
    /// A second account, perhaps with a connected number of its own.
    void addOther(bool isConnected)
    {
        accounts([](AccountRepository &all) {
            FacebookAccount other = someAccount(u"Inés"_s);
            other.id = otherAccount;
            return all.saveAccount(other, u"sealed too"_s);
        });
        accounts([](AccountRepository &all) {
            return all.saveBusinessManagers(otherAccount,
                                            {BusinessManager{otherManager, u"Inés S.L."_s, {}}});
        });
        accounts([](AccountRepository &all) {
            return all.saveWabas(otherManager, {Waba{otherWaba, otherManager, u"Bakery"_s}});
        });
        accounts(
            [](AccountRepository &all) { return all.savePhoneNumbers(otherWaba, {someNumber(u"3"_s)}); });
        if (isConnected)
            activate(u"3"_s);
    }
    /// Connects a number of the first account, makes the set-up with it, and disconnects the account.
    void connectAndDisconnect()
    {
        activate(u"1"_s);
        const SetupRecord chosen{account, manager, waba, {PhoneNumberId(u"1"_s)}, true};
        accounts([chosen](AccountRepository &all) { return all.saveSetup(chosen); });
        must([](StoreSession &session) { return session.disconnects.disconnect(account); });
    }
    const AccountRepository &stored() const { return reader().accounts; }
    QStringList numberIds() const
    {
        QStringList ids;
        const QList<PhoneNumber> numbers = stored().phoneNumbers(waba).value();
        for (const PhoneNumber &number : numbers)
            ids << number.id.value();
        return ids;
    }
};

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAnAccountAndItsSealedToken();
    void aTokenMayNeverExpire();
    void keepsTheListsInMetasOrder();
    void replacesAListButKeepsWhatIsInUse();
    void keepsWhatTheSetUpChose();
    void theSameBusinessManagerMayBelongToTwoAccounts();
    void aSharedWabaKeepsItsOwnership();
    void theFirstActiveNumberIsPrimary();
    void aFreshListKeepsWhatIsActive();
    void findsTheAccountOfANumber();
    void refusesToActivateAnUnknownNumber();
    void findsTheAccountThatConnectsANumber();
    void resumesTheSetUp();
    void theSetUpContinuesWithAnAccountThatStays();
    void theSetUpContinuesWithAnAccountWithoutNumbers();
    void theLastAccountLeavesItsChoices();
    void aNewPairingMarksWhatIsConnected();
    void knowsWhetherItHoldsSecrets();
    void reportsItsChanges();
};

void TestAccounts::keepsAnAccountAndItsSealedToken()
{
    Connected store;
    QVERIFY(store.reopen());
    QCOMPARE(store.stored().accounts().value(), QList<FacebookAccount>{someAccount()});
    QCOMPARE(store.stored().sealedToken(account).value(), u"sealed"_s);
    store.accounts(
        [](AccountRepository &all) { return all.saveAccount(someAccount(u"Rosa M."_s), u"resealed"_s); });
    QCOMPARE(store.stored().accounts()->size(), 1);
    QCOMPARE(store.stored().accounts()->first().name, u"Rosa M."_s);
    QCOMPARE(store.stored().sealedToken(account).value(), u"resealed"_s);
    QVERIFY(store.stored().sealedToken(AccountId(u"nobody"_s))->isEmpty());
}

void TestAccounts::aTokenMayNeverExpire()
{
    Connected store;
    FacebookAccount systemUser = someAccount();
    systemUser.tokenExpiresAt = {};
    store.accounts([systemUser](AccountRepository &all) { return all.saveAccount(systemUser, u"sealed"_s); });
    QVERIFY(!store.stored().accounts()->first().tokenExpiresAt.isValid());
}

void TestAccounts::keepsTheListsInMetasOrder()
{
    Connected store;
    const QList<BusinessManager> managers{{BusinessManagerId(u"9"_s), u"Z"_s, QString()},
                                          {manager, u"A"_s, u"verified"_s},
                                          {BusinessManagerId(u"3"_s), u"M"_s, QString()}};
    store.accounts(
        [managers](AccountRepository &all) { return all.saveBusinessManagers(account, managers); });
    QCOMPARE(store.stored().businessManagers(account).value(), managers);
    store.saveNumbers({someNumber(u"2"_s), someNumber(u"1"_s)});
    QCOMPARE(store.stored().phoneNumbers(waba).value(),
             (QList<PhoneNumber>{someNumber(u"2"_s), someNumber(u"1"_s)}));
}

void TestAccounts::replacesAListButKeepsWhatIsInUse()
{
    Connected store;
    store.activate(u"1"_s);
    store.saveNumbers({someNumber(u"3"_s)});
    QCOMPARE(store.numberIds().size(), 2);
    QVERIFY(store.numberIds().contains(u"1"_s));
    QVERIFY(!store.numberIds().contains(u"2"_s));
    store.accounts([](AccountRepository &all) { return all.saveWabas(manager, {}); });
    QCOMPARE(store.stored().wabas(manager)->size(), 1);
    store.accounts([](AccountRepository &all) { return all.saveBusinessManagers(account, {}); });
    QCOMPARE(store.stored().businessManagers(account)->size(), 1);
    // What vanished and comes back is there again.
    store.saveNumbers({someNumber(u"2"_s), someNumber(u"3"_s)});
    QVERIFY(store.numberIds().contains(u"2"_s));
}

void TestAccounts::keepsWhatTheSetUpChose()
{
    Connected store;
    const SetupRecord chosen{account, manager, waba, {PhoneNumberId(u"2"_s)}, false};
    store.accounts([chosen](AccountRepository &all) { return all.saveSetup(chosen); });
    store.saveNumbers({});
    QCOMPARE(store.numberIds(), QStringList{u"2"_s});
    store.accounts([](AccountRepository &all) { return all.saveWabas(manager, {}); });
    QCOMPARE(store.stored().wabas(manager)->size(), 1);
    store.accounts([](AccountRepository &all) { return all.saveBusinessManagers(account, {}); });
    QCOMPARE(store.stored().businessManagers(account)->size(), 1);
    store.accounts([](AccountRepository &all) { return all.saveSetup(SetupRecord()); });
    store.saveNumbers({});
    QVERIFY(store.numberIds().isEmpty());
}

void TestAccounts::theSameBusinessManagerMayBelongToTwoAccounts()
{
    Connected store;
    FacebookAccount second = someAccount(u"Omar"_s);
    second.id = AccountId(u"fb2"_s);
    const QList<BusinessManager> same{BusinessManager{manager, u"Rosa S.L."_s, u"verified"_s}};
    store.accounts([second](AccountRepository &all) { return all.saveAccount(second, u"sealed too"_s); });
    store.accounts([=](AccountRepository &all) { return all.saveBusinessManagers(second.id, same); });
    QCOMPARE(store.stored().businessManagers(account).value(), same);
    QCOMPARE(store.stored().businessManagers(second.id).value(), same);
    store.accounts([=](AccountRepository &all) { return all.saveBusinessManagers(second.id, {}); });
    QCOMPARE(store.stored().businessManagers(account).value(), same);
    QVERIFY(store.stored().businessManagers(second.id)->isEmpty());
}

void TestAccounts::aSharedWabaKeepsItsOwnership()
{
    Connected store;
    const QList<Waba> wabas{Waba{waba, manager, u"Flowers"_s, Waba::Ownership::Owned},
                            Waba{WabaId(u"waba2"_s), manager, u"Client"_s, Waba::Ownership::Shared}};
    store.accounts([wabas](AccountRepository &all) { return all.saveWabas(manager, wabas); });
    QCOMPARE(store.stored().wabas(manager).value(), wabas);
}

void TestAccounts::theFirstActiveNumberIsPrimary()
{
    Connected store;
    QVERIFY(store.stored().activeNumbers()->isEmpty());
    store.activate(u"2"_s);
    store.activate(u"1"_s);
    store.activate(u"2"_s);
    const QList<PhoneNumber> active = store.stored().activeNumbers().value();
    QCOMPARE(active.size(), 2);
    QCOMPARE(active.at(0).id, PhoneNumberId(u"2"_s));
    QVERIFY(active.at(0).isPrimary);
    QVERIFY(!active.at(1).isPrimary);
}

void TestAccounts::aFreshListKeepsWhatIsActive()
{
    Connected store;
    store.activate(u"1"_s);
    PhoneNumber worse = someNumber(u"1"_s);
    worse.qualityRating = u"RED"_s;
    store.saveNumbers({worse, someNumber(u"2"_s)});
    const PhoneNumber stored = store.stored().activeNumbers()->first();
    QCOMPARE(stored.qualityRating, u"RED"_s);
    QVERIFY(stored.isActive);
    QVERIFY(stored.isPrimary);
}

void TestAccounts::findsTheAccountOfANumber()
{
    Connected store;
    QCOMPARE(store.stored().accountOf(PhoneNumberId(u"1"_s)).value(), someAccount());
    QVERIFY(!store.stored().accountOf(PhoneNumberId(u"404"_s)).value());
    FacebookAccount second = someAccount(u"Omar"_s);
    second.id = AccountId(u"fb2"_s);
    store.accounts([second](AccountRepository &all) { return all.saveAccount(second, u"sealed too"_s); });
    store.accounts([second](AccountRepository &all) {
        return all.saveBusinessManagers(second.id, {BusinessManager{manager, u"Rosa S.L."_s, u"verified"_s}});
    });
    const SetupRecord chosen{account, manager, waba, {PhoneNumberId(u"1"_s)}, true};
    store.accounts([chosen](AccountRepository &all) { return all.saveSetup(chosen); });
    QCOMPARE(store.stored().accountOf(PhoneNumberId(u"1"_s)).value()->id, account);
}

void TestAccounts::refusesToActivateAnUnknownNumber()
{
    Connected store;
    const auto work = [](StoreSession &session) {
        return session.accounts.activate(PhoneNumberId(u"404"_s), u"sealed"_s);
    };
    QCOMPARE(auditWord(store.write(work).error()), u"phone_number_unknown"_s);
}

void TestAccounts::resumesTheSetUp()
{
    Connected store;
    QCOMPARE(store.stored().setup().value(), SetupRecord());
    SetupRecord setup{account, {}, {}, {}, false};
    const auto save = [&store](const SetupRecord &next) {
        store.accounts([next](AccountRepository &all) { return all.saveSetup(next); });
    };
    save(setup);
    QVERIFY(store.reopen());
    QCOMPARE(store.stored().setup().value(), setup);
    setup = SetupRecord{account, manager, waba, {PhoneNumberId(u"2"_s), PhoneNumberId(u"1"_s)}, true};
    save(setup);
    QVERIFY(store.reopen());
    QCOMPARE(store.stored().setup().value(), setup);
}

/// Several accounts see a number that is not connected yet.
void TestAccounts::findsTheAccountThatConnectsANumber()
{
    Connected store;
    store.addOther(false);
    store.accounts([](AccountRepository &all) {
        return all.saveBusinessManagers(otherAccount, {BusinessManager{manager, u"Rosa S.L."_s, {}}});
    });
    const SetupRecord chosen{account, manager, waba, {PhoneNumberId(u"1"_s)}, true};
    store.accounts([chosen](AccountRepository &all) { return all.saveSetup(chosen); });
    AdditionRecord addition;
    addition.progress = SetupRecord{otherAccount, manager, waba, {PhoneNumberId(u"2"_s)}, false};
    store.accounts([addition](AccountRepository &all) { return all.saveAddition(addition); });
    QCOMPARE(store.stored().accountOf(PhoneNumberId(u"2"_s)).value()->id, otherAccount);
    store.activate(u"1"_s);
    QCOMPARE(store.stored().accountOf(PhoneNumberId(u"1"_s)).value()->id, account);
}

void TestAccounts::theSetUpContinuesWithAnAccountThatStays()
{
    Connected store;
    store.addOther(true);
    store.connectAndDisconnect();
    const SetupRecord expected{otherAccount, otherManager, otherWaba, {PhoneNumberId(u"3"_s)}, true};
    QCOMPARE(store.stored().setup().value(), expected);
}

void TestAccounts::theSetUpContinuesWithAnAccountWithoutNumbers()
{
    Connected store;
    store.addOther(false);
    store.connectAndDisconnect();
    QCOMPARE(store.stored().setup().value(), (SetupRecord{otherAccount, {}, {}, {}, false}));
}

/// The next login of the account connects them again.
void TestAccounts::theLastAccountLeavesItsChoices()
{
    Connected store;
    store.connectAndDisconnect();
    QCOMPARE(store.stored().setup().value(),
             (SetupRecord{account, manager, waba, {PhoneNumberId(u"1"_s)}, false}));
}

void TestAccounts::aNewPairingMarksWhatIsConnected()
{
    Connected store;
    store.activate(u"1"_s);
    QVERIFY(!store.stored().activeNumbers()->first().needsClaim);
    store.must([](StoreSession &session) { return session.relay.requireClaims(); });
    QVERIFY(store.reopen());
    QVERIFY(store.stored().activeNumbers()->first().needsClaim);
    QVERIFY(!store.stored().phoneNumbers(waba)->last().needsClaim);
    store.activate(u"1"_s);
    QVERIFY(!store.stored().activeNumbers()->first().needsClaim);
}

void TestAccounts::knowsWhetherItHoldsSecrets()
{
    StoreFixture fresh;
    QVERIFY(!fresh.reader().accounts.holdsSecrets().value());
    fresh.must([](StoreSession &session) {
        RelayRecord record;
        record.sealedToken = u"sealed"_s;
        return session.relay.savePairing(record);
    });
    QVERIFY(fresh.reader().accounts.holdsSecrets().value());
    Connected store;
    QVERIFY(store.stored().holdsSecrets().value());
}

void TestAccounts::reportsItsChanges()
{
    Connected store;
    QSignalSpy changed(&*store, &Store::changed);
    store.activate(u"1"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().accounts);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
