// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/graph/personendpoints.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Businesses, WhatsApp accounts and phone numbers, and reading any object by its id.
class AccountEndpoints {
public:
    AccountEndpoints(Platform &platform, PersonEndpoints &person);

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer object(const GraphCall &call);
    GraphAnswer ownedAccounts(const GraphCall &call);
    GraphAnswer sharedAccounts(const GraphCall &call);
    GraphAnswer accounts(const GraphCall &call, std::vector<Waba> Business::*list);
    GraphAnswer numbers(const GraphCall &call);

    Platform &m_platform;
    PersonEndpoints &m_person;
};

} // namespace shoptalk::sandbox
