// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "setupscene.h"

namespace shoptalk::test {

/// One way to break the chain from Meta to this console; false if it could not be done.
using Break = bool (*)(SetupScene &scene);

SharedSecret tokenIn(SetupScene &scene);
/// What happens to the relay's database while the relay is down.
bool changeRelay(SetupScene &scene, const QString &sql);

bool lockTheKeychain(SetupScene &scene);
bool removeTheKey(SetupScene &scene);
bool damageThePairing(SetupScene &scene);
bool damageTheDatabase(SetupScene &scene);
bool loseTheClaim(SetupScene &scene);
bool loseOneEvent(SetupScene &scene);
bool keepTooShort(SetupScene &scene);
bool setTheRelayBack(SetupScene &scene);
bool takeBackOnePermission(SetupScene &scene);
bool unsubscribe(SetupScene &scene);
bool deliverElsewhere(SetupScene &scene);
bool wantTheOverride(SetupScene &scene);
/// Answers Meta's question, and is not the address that the relay names.
bool deliverTheAppElsewhere(SetupScene &scene);
bool moveThePublicAddress(SetupScene &scene);
bool answerWithTheWrongProgram(SetupScene &scene);
/// Another account, whose token is gone.
bool signInWithoutToken(SetupScene &scene, const QString &name);
bool stopTheRelay(SetupScene &scene);
bool loseThePairing(SetupScene &scene);
bool revoke(SetupScene &scene);
bool loseTheNumber(SetupScene &scene);
bool disturbMeta(SetupScene &scene);

template <int subcode>
bool endTheToken(SetupScene &scene)
{
    return scene.servers.setFault(QStringLiteral("token_%1").arg(subcode));
}

} // namespace shoptalk::test
