// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace shoptalk::relay {

/// A text that names one kind of thing; two kinds can't be mixed up.
template <class Kind>
struct Identifier {
    std::string value;
    friend auto operator<=>(const Identifier &, const Identifier &) = default;
};

using WorkspaceId = Identifier<struct WorkspaceKind>;
using DeviceId = Identifier<struct DeviceKind>;
using PhoneNumberId = Identifier<struct PhoneNumberKind>; ///< Meta's, not a phone number.
using WabaId = Identifier<struct WabaKind>;

} // namespace shoptalk::relay
