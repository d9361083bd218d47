// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

namespace shoptalk::sandbox {

/// Every field that Meta's node of this kind knows, with an ordinary value; null where an ordinary one has
/// none. A field that is not in here is an error 100. Sources: Graph API reference of
/// WhatsAppBusinessPhoneNumber, WhatsAppBusinessAccount and Business.
const json::object &ordinaryNumberFields();
const json::object &ordinaryWabaFields();
const json::object &ordinaryBusinessFields();

} // namespace shoptalk::sandbox
