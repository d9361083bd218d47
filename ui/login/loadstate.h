// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// How much of a page has certainly arrived.
enum class LoadState {
    Underway, ///< Nothing has certainly arrived yet.
    Arrived, ///< Completely loaded; over https only with a valid certificate.
    Failed,
    Untrusted ///< Its certificate is wrong.
};

} // namespace shoptalk
