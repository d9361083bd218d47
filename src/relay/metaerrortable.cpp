// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metaerrortable.h"

#include <algorithm>
#include <array>

namespace shoptalk::relay {

namespace {

using enum MetaErrorClass;

constexpr std::array rows{
    MetaErrorRow{0, 0, SignIn},
    MetaErrorRow{102, 102, SignIn},
    MetaErrorRow{104, 104, SignIn},
    MetaErrorRow{190, 190, SignIn},
    MetaErrorRow{3, 3, Permission},
    MetaErrorRow{10, 10, Permission},
    MetaErrorRow{200, 299, Permission},
    MetaErrorRow{131005, 131005, Permission},
    MetaErrorRow{4, 4, Wait},
    MetaErrorRow{17, 17, Wait},
    MetaErrorRow{32, 32, Wait},
    MetaErrorRow{341, 341, Wait},
    MetaErrorRow{613, 613, Wait},
    MetaErrorRow{80007, 80008, Wait},
    MetaErrorRow{130429, 130429, Wait},
    MetaErrorRow{131056, 131056, Wait},
    MetaErrorRow{1, 2, Passing},
    MetaErrorRow{131000, 131000, Passing},
    MetaErrorRow{131016, 131016, Passing},
    MetaErrorRow{131057, 131057, Passing},
    MetaErrorRow{133004, 133004, Passing},
    MetaErrorRow{134101, 134101, Passing},
    MetaErrorRow{2494100, 2494100, Passing},
};

} // namespace

std::span<const MetaErrorRow> metaErrorRows()
{
    return rows;
}

MetaErrorClass metaErrorClass(std::int64_t code)
{
    const auto *const found = std::ranges::find_if(
        rows, [code](const MetaErrorRow &row) { return row.firstCode <= code && code <= row.lastCode; });
    return found == rows.end() ? Refused : found->meaning;
}

} // namespace shoptalk::relay
