// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/scriptedsetupflow.h"

#include "tests/support/errornamed.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace shoptalk {

// The flow's collaborators have nothing to do here.
class Store {};
class Vault {};
class RelaySender {};
class GraphSender {};

struct SetupFlow::Private {
    test::SetupScript script;
};

namespace {

QHash<const SetupFlow *, test::SetupScript *> &scripts()
{
    static QHash<const SetupFlow *, test::SetupScript *> all;
    return all;
}

} // namespace

SetupFlow::SetupFlow(Store &, Vault &, RelaySender &, GraphSender &, LoginWindow &, Addresses,
                     QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    scripts().insert(this, &m_d->script);
}

SetupFlow::~SetupFlow()
{
    scripts().remove(this);
}

SetupFlow::Step SetupFlow::step() const
{
    return m_d->script.step;
}

bool SetupFlow::isBusy() const
{
    return m_d->script.isBusy;
}

bool SetupFlow::canKeepPairing() const
{
    return m_d->script.step == Step::Pair && m_d->script.isPaired;
}

ConnectionStage SetupFlow::stage() const
{
    return m_d->script.stage;
}

const QString &SetupFlow::workspaceName() const
{
    return m_d->script.workspaceName;
}

const FacebookAccount &SetupFlow::account() const
{
    return m_d->script.account;
}

QImage SetupFlow::picture() const
{
    return m_d->script.picture;
}

const QList<BusinessManager> &SetupFlow::businessManagers() const
{
    return m_d->script.businessManagers;
}

const QList<Waba> &SetupFlow::wabas() const
{
    return m_d->script.wabas;
}

const QList<PhoneNumber> &SetupFlow::phoneNumbers() const
{
    return m_d->script.phoneNumbers;
}

void SetupFlow::resume()
{
    m_d->script.commands << u"resume"_s;
}

void SetupFlow::pair(const QString &relayAddress, const QString &pairingCode, const QString &deviceName)
{
    m_d->script.commands << QStringList{u"pair"_s, relayAddress, pairingCode, deviceName}.join(u' ');
}

void SetupFlow::keepPairing()
{
    m_d->script.commands << u"keepPairing"_s;
}

void SetupFlow::signIn(bool dark, const QString &language, const QRect &)
{
    m_d->script.isInBrowser = false;
    m_d->script.commands << QStringList{u"signIn"_s, dark ? u"dark"_s : u"light"_s, language}.join(u' ');
}

void SetupFlow::signUp()
{
    m_d->script.isInBrowser = true;
    m_d->script.commands << u"signUp"_s;
}

void SetupFlow::signInWithBrowser(const QString &language)
{
    m_d->script.isInBrowser = true;
    m_d->script.commands << u"signInWithBrowser "_s + language;
}

bool SetupFlow::isInBrowser() const
{
    return m_d->script.isInBrowser;
}

void SetupFlow::useToken(SharedSecret token)
{
    m_d->script.commands << u"useToken "_s + QString::fromUtf8(token->bytes());
}

void SetupFlow::raiseLogin()
{
    m_d->script.commands << u"raiseLogin"_s;
}

void SetupFlow::cancelLogin()
{
    m_d->script.commands << u"cancelLogin"_s;
}

void SetupFlow::chooseBusinessManager(const BusinessManagerId &id)
{
    m_d->script.commands << u"chooseBusinessManager "_s + id.value();
}

void SetupFlow::chooseWaba(const WabaId &id)
{
    m_d->script.commands << u"chooseWaba "_s + id.value();
}

void SetupFlow::choosePhoneNumbers(const QList<PhoneNumberId> &ids)
{
    QStringList words{u"choosePhoneNumbers"_s};
    for (const PhoneNumberId &id : ids)
        words << id.value();
    m_d->script.commands << words.join(u' ');
}

std::optional<PhoneNumber> SetupFlow::unregistered() const
{
    const QList<PhoneNumber> &numbers = m_d->script.phoneNumbers;
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers.last());
}

void SetupFlow::noteRegistered()
{
    m_d->script.commands << u"noteRegistered"_s;
}

void SetupFlow::registerLater()
{
    m_d->script.commands << u"registerLater"_s;
}

void SetupFlow::retry()
{
    m_d->script.commands << u"retry"_s;
}

void SetupFlow::back()
{
    m_d->script.commands << u"back"_s;
    if (m_d->script.step != Step::Pair)
        test::enter(*this, Step(int(m_d->script.step) - 1));
}

void SetupFlow::pairAgain()
{
    m_d->script.commands << u"pairAgain"_s;
    test::enter(*this, Step::Pair);
}

void SetupFlow::signInAgain(const AccountId &)
{
    m_d->script.commands << u"signInAgain"_s;
    test::enter(*this, Step::Explain);
}

LoginPageState SetupFlow::loginPage() const
{
    return m_d->script.loginPage;
}

void SetupFlow::dropLogin()
{
    if (!m_d->script.isBusy)
        return;
    m_d->script.commands << u"dropLogin"_s;
    test::setBusy(*this, false);
}

namespace test {

namespace {

class NoLoginWindow final : public LoginWindow {
    QCoro::Task<Result<LoginResult>> show(LoginRequest) override { co_return LoginResult(); }
    void cancel() override {}
    void raise() override {}
    bool openInBrowser(const QUrl &) override { return false; }
};

} // namespace

std::unique_ptr<SetupFlow> makeSetupFlow()
{
    static Store store;
    static Vault vault;
    static RelaySender relay;
    static GraphSender graph;
    static NoLoginWindow login;
    return std::make_unique<SetupFlow>(store, vault, relay, graph, login, SetupFlow::Addresses());
}

SetupScript &scriptOf(SetupFlow &flow)
{
    return *scripts().value(&flow);
}

void enter(SetupFlow &flow, SetupFlow::Step step)
{
    scriptOf(flow).step = step;
    Q_EMIT flow.stepChanged(step);
}

void setBusy(SetupFlow &flow, bool busy)
{
    scriptOf(flow).isBusy = busy;
    Q_EMIT flow.busyChanged(busy);
}

void setLoginPage(SetupFlow &flow, LoginPageState state)
{
    scriptOf(flow).loginPage = state;
    Q_EMIT flow.loginPageChanged(state);
}

void fail(SetupFlow &flow, Error::Kind kind, const QString &reason)
{
    setBusy(flow, false);
    Q_EMIT flow.failed(scriptOf(flow).step, support::errorNamed(kind, reason));
}

} // namespace test

} // namespace shoptalk
