// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupflow.h"

#include "accounts/loginwindow.h"
#include "accounts/setupprogress.h"

namespace shoptalk {

SetupFlow::SetupFlow(Store &store, Vault &vault, RelaySender &relay, GraphSender &graph, LoginWindow &login,
                     Addresses addresses, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(
          *this, SetupDependencies{store, vault, relay, graph, login, std::move(addresses)}))
{
}

SetupFlow::~SetupFlow()
{
    if (m_d->login.browser)
        m_d->login.browser->isOver = true; // who waits for it asks nothing more
    m_d->services.login.setWatcher({});
    m_d->services.login.cancel();
}

void SetupFlow::resume()
{
    m_d->load();
    // Later, so that whoever shows the flow can listen first.
    QMetaObject::invokeMethod(
        this, [this] { m_d->begin(); }, Qt::QueuedConnection);
}

SetupFlow::Step SetupFlow::step() const
{
    return m_d->step;
}

bool SetupFlow::isBusy() const
{
    return m_d->busy;
}

bool SetupFlow::canKeepPairing() const
{
    return m_d->step == Step::Pair && m_d->isPaired;
}

ConnectionStage SetupFlow::stage() const
{
    return m_d->stage;
}

const QString &SetupFlow::workspaceName() const
{
    return m_d->workspaceName;
}

const FacebookAccount &SetupFlow::account() const
{
    return m_d->account;
}

QImage SetupFlow::picture() const
{
    return m_d->pictures.of(m_d->account.id);
}

ProfilePictures &SetupFlow::pictures() const
{
    return m_d->pictures;
}

const QList<BusinessManager> &SetupFlow::businessManagers() const
{
    return m_d->businessManagers;
}

const QList<Waba> &SetupFlow::wabas() const
{
    return m_d->wabas;
}

const QList<PhoneNumber> &SetupFlow::phoneNumbers() const
{
    return m_d->phoneNumbers;
}

void SetupFlow::pair(const QString &relayAddress, const QString &pairingCode, const QString &deviceName)
{
    if (m_d->isFreeFor(Step::Pair))
        m_d->pair(relayAddress, pairingCode, deviceName);
}

void SetupFlow::keepPairing()
{
    if (m_d->isFreeFor(Step::Pair) && m_d->isPaired)
        m_d->goOn();
}

void SetupFlow::signIn(bool dark, const QString &language, const QRect &over)
{
    if (!m_d->isFreeFor(Step::Explain))
        return;
    m_d->login.dark = dark;
    m_d->login.language = language;
    m_d->login.over = over;
    m_d->login.browser.reset();
    m_d->signIn();
}

void SetupFlow::signInWithBrowser(const QString &language)
{
    if (!m_d->isFreeFor(Step::Explain))
        return;
    m_d->login.language = language;
    m_d->signInWithBrowser();
}

void SetupFlow::signUp()
{
    if (m_d->isFreeFor(Step::Explain))
        m_d->signUp();
}

bool SetupFlow::isInBrowser() const
{
    return m_d->login.browser != nullptr;
}

void SetupFlow::useToken(SharedSecret token)
{
    if (m_d->isFreeFor(Step::Explain))
        m_d->useToken(std::move(token));
}

void SetupFlow::raiseLogin()
{
    if (!isInBrowser())
        return m_d->services.login.raise();
    if (!m_d->login.browser->address.isEmpty())
        m_d->services.login.openInBrowser(m_d->login.browser->address);
}

void SetupFlow::cancelLogin()
{
    if (!isInBrowser())
        return m_d->services.login.cancel();
    if (m_d->busy && m_d->step == Step::Explain)
        m_d->cancelBrowser();
}

LoginPageState SetupFlow::loginPage() const
{
    return m_d->loginPage;
}

void SetupFlow::dropLogin()
{
    if (m_d->busy && m_d->step == Step::Explain)
        m_d->interrupt();
}

void SetupFlow::chooseBusinessManager(const BusinessManagerId &id)
{
    if (!m_d->isFreeFor(Step::BusinessManager))
        return;
    SetupRecord progress = m_d->progress;
    progress.businessManager = id;
    m_d->goOnWith(progress);
}

void SetupFlow::chooseWaba(const WabaId &id)
{
    if (!m_d->isFreeFor(Step::Waba))
        return;
    SetupRecord progress = m_d->progress;
    progress.waba = id;
    m_d->goOnWith(progress);
}

void SetupFlow::choosePhoneNumbers(const QList<PhoneNumberId> &ids)
{
    if (!m_d->isFreeFor(Step::PhoneNumber))
        return;
    SetupRecord progress = m_d->progress;
    progress.phoneNumbers = ids;
    m_d->goOnWith(progress);
}

std::optional<PhoneNumber> SetupFlow::unregistered() const
{
    return m_d->unregistered();
}

void SetupFlow::noteRegistered()
{
    if (m_d->isFreeFor(Step::Register))
        m_d->goOn();
}

void SetupFlow::registerLater()
{
    const std::optional<PhoneNumber> number = m_d->unregistered();
    if (!number || !m_d->isFreeFor(Step::Register))
        return;
    m_d->registeredLater << number->id;
    m_d->goOn();
}

void SetupFlow::noteSignInNeeded(const Error &error)
{
    if (m_d->isFreeFor(Step::Register))
        m_d->fail(error);
}

void SetupFlow::retry()
{
    if (m_d->busy)
        return;
    if (m_d->step == Step::Explain)
        m_d->loginAgain();
    else
        m_d->begin();
}

void SetupFlow::back()
{
    m_d->goBack();
}

void SetupFlow::pairAgain()
{
    m_d->interrupt();
    m_d->loadSetup();
    m_d->isPaired = false;
    m_d->goTo(Step::Pair);
}

void SetupFlow::signInAgain(const AccountId &account)
{
    m_d->signInAgain(account);
}

void SetupFlow::addNumbers(const AccountId &account)
{
    m_d->add(account);
}

void SetupFlow::addAccount()
{
    m_d->add(AccountId());
}

bool SetupFlow::isAdding() const
{
    return m_d->isAdding();
}

void SetupFlow::connectAgain(const PhoneNumberId &number)
{
    m_d->connectAgain(number);
}

} // namespace shoptalk
