// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace shoptalk {

class GraphSender;
class LoginWindow;
class RelaySender;
class Store;
class Vault;

/// Where a login begins and ends.
struct LoginAddresses {
    QUrl loginBase; ///< https://www.facebook.com
    QUrl redirect; ///< https://www.facebook.com/connect/login_success.html
};

/// The objects that the steps of the set-up use. All of them outlive the steps.
struct SetupDependencies {
    Store &store;
    Vault &vault;
    RelaySender &relay;
    GraphSender &graph;
    LoginWindow &login;
    LoginAddresses addresses;
};

} // namespace shoptalk
