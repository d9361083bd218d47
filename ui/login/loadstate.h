// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// How far one can say of a page with whom the person talks.
enum class LoadState {
    Underway, ///< Nothing of it is there for sure.
    Arrived, ///< Whole, and over https only with a certificate that is good.
    Failed,
    Untrusted ///< Its certificate is wrong.
};

} // namespace shoptalk
