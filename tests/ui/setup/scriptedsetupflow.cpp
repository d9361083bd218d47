// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/scriptedsetupflow.h"

#include "tests/support/errornamed.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

using namespace setupevent;
using Activity = SetupFlow::Activity;

QString noted(const setupevent::Pair &event)
{
    return QStringList{u"pair"_s, event.relayAddress, event.pairingCode, event.deviceName}.join(u' ');
}

QString noted(const SignIn &event)
{
    return QStringList{u"signIn"_s, event.dark ? u"dark"_s : u"light"_s, event.language}.join(u' ');
}

QString noted(const SignInWithBrowser &event)
{
    return u"signInWithBrowser "_s + event.language;
}

QString noted(const UseToken &event)
{
    return u"useToken "_s + QString::fromUtf8(event.token->bytes());
}

QString noted(const ChooseBusinessManager &event)
{
    return u"chooseBusinessManager "_s + event.id.value();
}

QString noted(const ChooseWaba &event)
{
    return u"chooseWaba "_s + event.id.value();
}

QString noted(const ChoosePhoneNumbers &event)
{
    QStringList words{u"choosePhoneNumbers"_s};
    for (const PhoneNumberId &id : event.ids)
        words << id.value();
    return words.join(u' ');
}

QString noted(const KeepPairing &)
{
    return u"keepPairing"_s;
}

QString noted(const SignUp &)
{
    return u"signUp"_s;
}

QString noted(const RaiseLogin &)
{
    return u"raiseLogin"_s;
}

QString noted(const CancelLogin &)
{
    return u"cancelLogin"_s;
}

QString noted(const DropLogin &)
{
    return u"dropLogin"_s;
}

QString noted(const RegisterLater &)
{
    return u"registerLater"_s;
}

QString noted(const Retry &)
{
    return u"retry"_s;
}

QString noted(const Back &)
{
    return u"back"_s;
}

QString noted(const SignInAgain &)
{
    return u"signInAgain"_s;
}

/// Any other event does not come from the page.
template <class Event>
QString noted(const Event &)
{
    return u"unexpected"_s;
}

ScriptedSetupFlow &scripted(SetupFlow &flow)
{
    return static_cast<ScriptedSetupFlow &>(flow);
}

} // namespace

void ScriptedSetupFlow::dispatch(SetupEvent event)
{
    if (std::holds_alternative<DropLogin>(event) && !script.isBusy())
        return;
    script.commands << std::visit([](const auto &each) { return noted(each); }, event);
    if (std::holds_alternative<DropLogin>(event))
        setBusy(*this, false);
    requested = Activity::LoggingIn;
    if (std::holds_alternative<SignIn>(event))
        script.login.way = LoginWay::Window;
    else if (std::holds_alternative<SignInWithBrowser>(event))
        script.login.way = LoginWay::Browser;
    else if (std::holds_alternative<SignUp>(event))
        script.login.way = LoginWay::SignUp;
    else if (std::holds_alternative<UseToken>(event))
        requested = Activity::CheckingToken;
    else
        requested = Activity::Saving;
    if (std::holds_alternative<SignInAgain>(event))
        enter(*this, Step::Explain);
    else if (std::holds_alternative<Back>(event) && script.step != Step::Pair)
        enter(*this, Step(int(script.step) - 1));
}

std::unique_ptr<SetupFlow> makeSetupFlow()
{
    return std::make_unique<ScriptedSetupFlow>();
}

SetupScript &scriptOf(SetupFlow &flow)
{
    return scripted(flow).script;
}

void enter(SetupFlow &flow, SetupFlow::Step step)
{
    scriptOf(flow).step = step;
    scriptOf(flow).problem.reset();
    Q_EMIT flow.stateChanged();
}

void setBusy(SetupFlow &flow, bool busy)
{
    SetupScript &script = scriptOf(flow);
    script.loginPage = LoginPageState::Fine;
    script.activity = Activity::None;
    if (busy) {
        script.problem.reset();
        script.activity = script.step == SetupFlow::Step::Pair ? Activity::Pairing
            : script.step == SetupFlow::Step::Explain          ? scripted(flow).requested
            : script.step == SetupFlow::Step::Subscribe        ? Activity::Connecting
                                                               : Activity::LoadingList;
    }
    Q_EMIT flow.stateChanged();
}

void setLoginPage(SetupFlow &flow, LoginPageState state)
{
    scriptOf(flow).loginPage = state;
    Q_EMIT flow.stateChanged();
}

void fail(SetupFlow &flow, Error::Kind kind, const QString &reason)
{
    setBusy(flow, false);
    scriptOf(flow).problem = support::errorNamed(kind, reason);
    Q_EMIT flow.stateChanged();
}

} // namespace shoptalk::test
