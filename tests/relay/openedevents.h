// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/sealedbox.h"

#include <boost/json/object.hpp>

#include <string>

namespace shoptalk::relay::testing {

/// The key pair of every workspace of the tests.
const crypto::KeyPair &workspaceKeys();
/// Its public half, as a console offers it.
std::string workspaceKeyText();
/// A console's request to be paired.
boost::json::object pairRequest(const std::string &code, const std::string &deviceName = "Front desk");

/// A page of events with its sealed bodies opened, as if they had come in base64; throws if one does not
/// open.
boost::json::object opened(boost::json::object page, const std::string &workspaceId,
                           const crypto::KeyPair &keys = workspaceKeys());
/// The workspace of a device, from the relay's answer.
std::string workspaceIdOf(const std::string &relayUrl, const std::string &token);

} // namespace shoptalk::relay::testing
