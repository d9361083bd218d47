// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace shoptalk {

/// One stored value of a content struct: its name in the stored JSON, which is never changed, and its member.
/// Each struct lists its fields in `fields()`, so that storing it needs no code of its own.
template <class Owner, class Value>
struct StoredField {
    QLatin1StringView name;
    Value Owner::*member;
};

template <class Owner, class Value>
constexpr StoredField<Owner, Value> storedField(const char *name, Value Owner::*member)
{
    return {QLatin1StringView(name), member};
}

} // namespace shoptalk
