// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupprogress.h"

#include "accounts/accountlists.h"
#include "accounts/embeddedsignup.h"
#include "accounts/loginwindow.h"
#include "accounts/numberconnection.h"
#include "accounts/pastedtoken.h"
#include "accounts/relaypairing.h"
#include "core/logging.h"
#include "domain/registrationstate.h"
#include "graph/grapherror.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QCoro::Task<Result<void>> noteFailedLogin(Store *store, QString reason)
{
    AuditEntry entry;
    entry.kind = AuditKind::LoginFailed;
    entry.word = reason;
    const auto write = [entry](StoreSession &session) { return session.audit.add(entry); };
    co_return co_await store->write(write);
}

QCoro::Task<Result<void>> noteMissingPermission(Store *store)
{
    const auto write = [](StoreSession &session) { return session.accounts.setRerequests(true); };
    co_return co_await store->write(write);
}

/// Somebody else than who is connected; named after how that one was.
Reason otherThan(const FacebookAccount &connected)
{
    switch (connected.connectedBy) {
    case ConnectedBy::PastedToken:
        return Reason::OtherSystemUser;
    case ConnectedBy::SignUp:
        return Reason::OtherBusiness;
    case ConnectedBy::Login:
        break;
    }
    return Reason::OtherAccount;
}

/// The relay's word for a device that it does not know (any more); all other Unauthorised errors are Meta's.
bool isFromRelay(const Error &error)
{
    return error.reason == Reason::Unauthorised;
}

/// `progress` without what was chosen at `step`.
SetupRecord withoutChoice(SetupRecord progress, SetupFlow::Step step)
{
    switch (step) {
    case SetupFlow::Step::Explain:
        progress.account = {};
        break;
    case SetupFlow::Step::BusinessManager:
        progress.businessManager = {};
        break;
    case SetupFlow::Step::Waba:
        progress.waba = {};
        break;
    case SetupFlow::Step::PhoneNumber:
        progress.phoneNumbers.clear();
        break;
    default:
        break;
    }
    return progress;
}

} // namespace

SetupFlow::Private::Private(SetupFlow &flow, SetupDependencies given)
    : q(flow)
    , services(std::move(given))
    , pictures(services.store, services.graph)
{
    QObject::connect(&pictures, &ProfilePictures::changed, &q, &SetupFlow::pictureChanged);
    services.login.setWatcher([this](LoginPageState state) { setLoginPage(state); });
}

template <class T, class Done>
void SetupFlow::Private::run(QCoro::Task<Result<T>> &&task, Done done)
{
    const int mine = ++m_generation;
    setBusy(true);
    QCoro::connect(std::move(task), &q, [this, mine, done](const Result<T> &outcome) {
        if (mine != m_generation)
            return;
        setBusy(false);
        if (!outcome)
            return fail(outcome.error());
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(*outcome);
    });
}

void SetupFlow::Private::load()
{
    loadSetup();
    const auto addition = services.store.reader().accounts.addition();
    if (addition && *addition && step == Step::Done)
        resumeAdding(**addition);
}

void SetupFlow::Private::loadSetup()
{
    kept.reset();
    expected = {};
    const StoreSession &reader = services.store.reader();
    if (const auto pairing = reader.relay.pairing(); pairing && *pairing) {
        isPaired = true;
        workspaceName = (*pairing)->workspaceName;
    }
    if (const Result<SetupRecord> stored = reader.accounts.setup())
        progress = *stored;
    loadLists();
    step = firstStepToDo();
}

void SetupFlow::Private::loadLists()
{
    const AccountRepository &accounts = services.store.reader().accounts;
    const QList<FacebookAccount> known = accounts.accounts().value_or(QList<FacebookAccount>());
    const AccountId shown = expected.isEmpty() ? progress.account : expected;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&shown](const FacebookAccount &each) { return each.id == shown; });
    account = found == known.end() ? FacebookAccount() : *found;
    businessManagers = accounts.businessManagers(progress.account).value_or(QList<BusinessManager>());
    wabas = accounts.wabas(progress.businessManager).value_or(QList<Waba>());
    phoneNumbers = accounts.phoneNumbers(progress.waba).value_or(QList<PhoneNumber>());
}

SetupFlow::Step SetupFlow::Private::firstStepToDo() const
{
    if (!isPaired)
        return Step::Pair;
    if (progress.account.isEmpty())
        return Step::Explain;
    if (progress.businessManager.isEmpty())
        return Step::BusinessManager;
    if (progress.waba.isEmpty())
        return Step::Waba;
    if (progress.phoneNumbers.isEmpty())
        return Step::PhoneNumber;
    if (progress.complete)
        return Step::Done;
    return unregistered() ? Step::Register : Step::Subscribe;
}

std::optional<PhoneNumber> SetupFlow::Private::unregistered() const
{
    const auto isInTheWay = [this](const PhoneNumber &number) {
        return progress.phoneNumbers.contains(number.id) && !registeredLater.contains(number.id)
            && !number.isOnBusinessApp && isUnregistered(number.status, number.platformType);
    };
    const auto found = std::ranges::find_if(phoneNumbers, isInTheWay);
    return found == phoneNumbers.end() ? std::nullopt : std::optional(*found);
}

void SetupFlow::Private::begin()
{
    switch (step) {
    case Step::BusinessManager:
        return fetch(fetchBusinessManagers(services, progress));
    case Step::Waba:
        return fetch(fetchWabas(services, progress));
    case Step::PhoneNumber:
        return fetch(fetchPhoneNumbers(services, progress));
    case Step::Subscribe:
        return connectChosen();
    default:
        return;
    }
}

void SetupFlow::Private::connectChosen()
{
    const int mine = m_generation + 1; // what `run` gives it
    const QPointer<SetupFlow> flow(&q);
    const auto notify = [this, flow, mine](ConnectionStage now) {
        if (!flow || mine != m_generation)
            return;
        stage = now;
        Q_EMIT q.stageChanged(stage);
    };
    stage = ConnectionStage::Claiming;
    run(connectNumbers(services, progress, kept, notify), [this] {
        progress.complete = true;
        kept.reset();
        goOn();
    });
}

void SetupFlow::Private::fetch(QCoro::Task<Result<void>> &&task)
{
    run(std::move(task), [this] {
        loadLists();
        if (chooseAsSignedUp())
            return;
        Q_EMIT q.stepChanged(step);
        tellOfUnnamed();
    });
}

void SetupFlow::Private::tellOfUnnamed()
{
    if (!chosen || !chosen->waba.isEmpty())
        return;
    chosen.reset();
    Q_EMIT q.failed(step, Error{Error::Kind::Rejected, Reason::SignupUnnamed});
}

bool SetupFlow::Private::chooseAsSignedUp()
{
    if (!chosen)
        return false;
    const auto is = [](const auto &id) { return [&id](const auto &each) { return each.id == id; }; };
    if (step == Step::BusinessManager && businessManagers.size() == 1)
        q.chooseBusinessManager(businessManagers.first().id);
    else if (step == Step::Waba && std::ranges::any_of(wabas, is(chosen->waba)))
        q.chooseWaba(chosen->waba);
    else if (step == Step::Waba && chosen->waba.isEmpty() && wabas.size() == 1)
        q.chooseWaba(wabas.first().id); // not named either, but nothing else was signed up for
    else if (step == Step::PhoneNumber && std::ranges::any_of(phoneNumbers, is(chosen->phoneNumber)))
        q.choosePhoneNumbers({chosen->phoneNumber});
    else if (step == Step::PhoneNumber && chosen->phoneNumber.isEmpty() && phoneNumbers.size() == 1)
        q.choosePhoneNumbers({phoneNumbers.first().id}); // one that stays in the phone app is not named
    else
        return false;
    return true;
}

void SetupFlow::Private::pair(const QString &address, const QString &code, const QString &deviceName)
{
    run(pairWithRelay(services, address, code, deviceName), [this](const RelayRecord &pairing) {
        isPaired = true;
        workspaceName = pairing.workspaceName;
        const Step next = firstStepToDo();
        // A number that was connected belongs to the new pairing only once it is claimed through it.
        goTo(next == Step::Done ? Step::Subscribe : next);
        begin();
    });
}

void SetupFlow::Private::signIn()
{
    login.signsUp = false;
    login.rerequest = rerequests();
    run(logIn(services, login), [this](const SignedIn &person) { takeSignedIn(person); });
}

bool SetupFlow::Private::rerequests() const
{
    return login.rerequest || account.rerequests || services.store.reader().accounts.rerequests().value_or(false);
}

void SetupFlow::Private::rerequestNextTime()
{
    login.rerequest = true;
    storeAside(noteMissingPermission(&services.store), "that a permission is missing");
}

void SetupFlow::Private::storeAside(QCoro::Task<Result<void>> &&task, const char *what)
{
    QCoro::connect(std::move(task), &q, [what](const Result<void> &stored) {
        if (!stored)
            qCWarning(logAccounts).noquote() << "not stored:" << what << describe(stored.error());
    });
}

void SetupFlow::Private::signInWithBrowser()
{
    login.browser = std::make_shared<BrowserWait>();
    signIn();
}

void SetupFlow::Private::signUp()
{
    login.browser = std::make_shared<BrowserWait>();
    login.signsUp = true;
    run(shoptalk::signUp(services, login.browser), [this](const SignedIn &person) { takeSignedIn(person); });
}

void SetupFlow::Private::loginAgain()
{
    if (login.signsUp)
        signUp();
    else if (login.browser)
        signInWithBrowser();
    else
        signIn();
}

/// Nobody can close the browser's page from here; what comes back from it is dropped.
void SetupFlow::Private::cancelBrowser()
{
    interrupt();
    fail(Error{Error::Kind::Cancelled, Reason::LoginClosed});
}

void SetupFlow::Private::useToken(SharedSecret token)
{
    login.browser.reset();
    login.signsUp = false;
    run(signInWithToken(services, std::move(token)), [this](const SignedIn &person) { takeSignedIn(person); });
}

void SetupFlow::Private::takeSignedIn(const SignedIn &person)
{
    login.rerequest = false;
    const bool isSamePerson = person.account.id == (expected.isEmpty() ? progress.account : expected);
    if (progress.complete && !isSamePerson)
        return fail(Error{Error::Kind::Rejected, otherThan(account)});
    SetupRecord next = progress;
    if (!isSamePerson) {
        next = {};
        next.account = person.account.id;
    }
    const std::optional<AdditionRecord> added = isAdding() ? std::optional(addition(next)) : std::nullopt;
    chosen = person.chosen;
    run(storeAccount(services, person, kept.value_or(next), added), [this, next] {
        progress = next;
        expected = {};
        goOn();
    });
}

void SetupFlow::Private::goOnWith(const SetupRecord &next)
{
    run(stored(next), [this, next] {
        progress = next;
        goOn();
    });
}

void SetupFlow::Private::goOn()
{
    loadLists();
    goTo(firstStepToDo());
    if (step != Step::Done)
        return begin();
    chosen.reset(); // what is added later is chosen anew
    Q_EMIT q.completed();
}

void SetupFlow::Private::goTo(Step next)
{
    step = next;
    Q_EMIT q.stepChanged(step);
}

void SetupFlow::Private::goBack()
{
    if (step == Step::Done || (step == Step::Subscribe && busy) || (step == Step::Pair && !progress.complete))
        return;
    interrupt();
    chosen.reset(); // who goes back wants to choose
    if (isAdding() && step <= addingFrom)
        return giveUpAdding();
    if (kept && step <= addingFrom)
        loadSetup();
    if (progress.complete)
        return goTo(Step::Done);
    registeredLater.clear();
    const Step before =
        step == Step::Subscribe ? Step::PhoneNumber : static_cast<Step>(static_cast<int>(step) - 1);
    progress = withoutChoice(progress, before);
    loadLists();
    goTo(before);
    run(stored(progress), [this] { begin(); });
}

void SetupFlow::Private::giveUpAdding()
{
    loadSetup();
    goTo(Step::Done);
    run(forgetAddition(), [] {});
}

void SetupFlow::Private::signInAgain(const AccountId &whose)
{
    interrupt();
    const bool isPartOfAdding = kept && whose.isEmpty();
    if (!isPartOfAdding)
        loadSetup();
    expected = whose;
    loadLists();
    goTo(Step::Explain);
}

void SetupFlow::Private::interrupt()
{
    ++m_generation;
    if (login.browser)
        login.browser->isOver = true;
    services.login.cancel();
    setBusy(false);
}

void SetupFlow::Private::fail(const Error &error)
{
    qCWarning(logAccounts).noquote() << "set-up," << QVariant::fromValue(step).toString() << describe(error);
    if (error.reason == Reason::LoginToBrowser)
        return signInWithBrowser();
    if (step == Step::Explain)
        storeAside(noteFailedLogin(&services.store, auditWord(error)), "a failed login");
    if (error.reason == Reason::PermissionsMissing || lacksPermission(error))
        rerequestNextTime();
    loadLists();
    const bool leadsToPair = error.kind == Error::Kind::Unauthorised && isFromRelay(error);
    const bool leadsToLogin = error.kind == Error::Kind::Unauthorised && !isFromRelay(error);
    if (leadsToPair)
        isPaired = false;
    if (leadsToPair && step != Step::Pair)
        goTo(Step::Pair);
    else if (leadsToLogin && step > Step::Explain)
        goTo(Step::Explain);
    Q_EMIT q.failed(step, error);
}

void SetupFlow::Private::setLoginPage(LoginPageState state)
{
    if (std::exchange(loginPage, state) != state)
        Q_EMIT q.loginPageChanged(state);
}

void SetupFlow::Private::setBusy(bool now)
{
    if (!now)
        setLoginPage(LoginPageState::Fine); // its window is gone
    if (std::exchange(busy, now) != now)
        Q_EMIT q.busyChanged(now);
}

} // namespace shoptalk
