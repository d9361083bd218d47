// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/numberconnection.h"
#include "graph/requests/permissions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "setupscene.h"

namespace shoptalk::test {

/// A shop that is set up and connects more.
class AddingScene : public QObject {
protected:
    void begin();
    QByteArray systemToken();
    /// Connects another number of the same business with a system user's token. Returns whose it is; empty if
    /// a step failed.
    AccountId addOtherAccount();
    QList<PhoneNumber> active();

    std::optional<SetupScene> m_scene;
};

} // namespace shoptalk::test
