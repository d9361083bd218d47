// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

namespace shoptalk::sandbox {

/// Every field of Meta's node of this kind, with an ordinary value; null if an ordinary one has none. Any
/// other field is an error 100. Sources: Graph API reference of WhatsAppBusinessPhoneNumber,
/// WhatsAppBusinessAccount and Business.
const json::object &ordinaryNumberFields();
const json::object &ordinaryWabaFields();
const json::object &ordinaryBusinessFields();

} // namespace shoptalk::sandbox
