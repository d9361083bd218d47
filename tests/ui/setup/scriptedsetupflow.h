// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"

#include <QStringList>

#include <memory>

namespace shoptalk::test {

/// The state that a test gives to the page.
struct SetupScript : SetupState {
    QImage picture;
    QStringList commands; ///< The events that the page sent: "pair relay.example K7QM-2XRP Till", "back", …
};

/// A set-up flow that does nothing, to test the page alone. It records the events that it gets.
class ScriptedSetupFlow final : public SetupFlow {
public:
    const SetupState &state() const override { return script; }
    void dispatch(SetupEvent event) override;
    QImage picture() const override { return script.picture; }

    SetupScript script;
    Activity requested = Activity::Saving; ///< What `setBusy` starts at Explain.
};

std::unique_ptr<SetupFlow> makeSetupFlow();
SetupScript &scriptOf(SetupFlow &flow);

/// These change the state as the real flow does it.
void enter(SetupFlow &flow, SetupFlow::Step step);
void setBusy(SetupFlow &flow, bool busy);
void setLoginPage(SetupFlow &flow, LoginPageState state);
void fail(SetupFlow &flow, Error::Kind kind, const QString &reason);

} // namespace shoptalk::test
