// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace shoptalk {

/// True if the host of `url` can only be this computer: "localhost" or a loopback address.
bool isLoopback(const QUrl &url);

/// True if a request to `url` does not cross a network unencrypted: https, or http to this computer.
bool isSafeAddress(const QUrl &url);

} // namespace shoptalk
