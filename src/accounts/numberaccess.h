// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

namespace shoptalk {

class GraphSender;
class Store;
class Vault;

/// The objects that the services for one number use. All of them must outlive the services.
struct NumberAccess {
    Store &store;
    const Vault &vault;
    GraphSender &graph;

    /// Returns the token of the account through which the number is connected. Errors: those of `tokenOf`.
    Result<SharedSecret> tokenFor(const PhoneNumberId &number) const;
};

} // namespace shoptalk
