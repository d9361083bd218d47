// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

#include <optional>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

using PermissionList = std::vector<std::string_view>;

/// The permissions of which one is enough to read an account or a number.
inline const PermissionList whatsAppPermissions = {"whatsapp_business_management",
                                                   "whatsapp_business_messaging"};

/// True if the person or system user behind the token has a role in this business.
bool hasRole(const Platform &platform, const AccessToken &token, const Business &business);
/// True if the token has one of the WhatsApp permissions for this account. Source: granular_scopes of
/// debug_token.
bool reaches(const Platform &platform, const AccessToken &token, const Waba &waba);

/// Nothing if the call's token has one of these permissions for any account. Error: 200, naming the first.
std::optional<GraphError> checkPermission(const Platform &platform, const GraphCall &call,
                                          const PermissionList &anyOf);

/// Nothing if the call's token has one of these permissions for the account. Errors: 200 naming the first if
/// the token sees the account or has no permission for any, else 100/33: for such a token the account does
/// not exist.
std::optional<GraphError> checkAccount(const Platform &platform, const GraphCall &call, const Waba *waba,
                                       const PermissionList &anyOf);
/// The same for the account of the number that the call names; null if there is no such number.
std::optional<GraphError> checkNumber(const Platform &platform, const GraphCall &call,
                                      const PermissionList &anyOf = whatsAppPermissions);
/// The same for calls that send or have to do with messages: 10 instead of 200.
std::optional<GraphError> checkMessaging(const Platform &platform, const GraphCall &call, const Waba *waba);
/// Nothing if the token has business_management and a role in the business. Errors: 200, 100/33.
std::optional<GraphError> checkBusiness(const Platform &platform, const GraphCall &call,
                                        const Business *business);

} // namespace shoptalk::sandbox
