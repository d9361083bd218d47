// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"

#include <QStringList>

#include <memory>

namespace shoptalk::test {

/// A set-up flow without anything behind it, to look at the page alone: it is in the state that the test
/// gives it and notes the commands that it gets. It takes the place of the real one in the programs that link
/// scriptedsetupflow.cpp.
struct SetupScript {
    SetupFlow::Step step = SetupFlow::Step::Pair;
    bool isBusy = false;
    ConnectionStage stage = ConnectionStage::Claiming;
    bool isInBrowser = false;
    LoginPageState loginPage = LoginPageState::Fine;
    bool isPaired = false; ///< The pairing from before is still good.
    QString workspaceName;
    FacebookAccount account;
    QImage picture;
    QList<BusinessManager> businessManagers;
    QList<Waba> wabas;
    QList<PhoneNumber> phoneNumbers;
    QStringList commands; ///< "pair relay.example K7QM-2XRP Till", "back", …
};

std::unique_ptr<SetupFlow> makeSetupFlow();
SetupScript &scriptOf(SetupFlow &flow);

/// As the real flow does it: the state first, then the signal.
void enter(SetupFlow &flow, SetupFlow::Step step);
void setBusy(SetupFlow &flow, bool busy);
void setLoginPage(SetupFlow &flow, LoginPageState state);
void fail(SetupFlow &flow, Error::Kind kind, const QString &reason);

} // namespace shoptalk::test
