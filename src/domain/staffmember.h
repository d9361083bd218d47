// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

namespace shoptalk {

/// Our own id of a person who works in the shop, a UUID.
using StaffId = Identifier<struct StaffTag>;

/// A person of the shop to whom conversations can be assigned.
struct StaffMember {
    StaffId id;
    QString name;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

} // namespace shoptalk
