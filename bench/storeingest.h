// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::bench {

class RawSqlite;
struct StreamTarget;

/// Prints how many messages a second the store writes without a pause, in pages of 250, 200, 10 and 1, each
/// page in one transaction, beside two plain loops over SQLite's interface: one writes the same rows, the
/// other all but that of the search's index.
void measureIngest(const StreamTarget &target, RawSqlite &floor);

} // namespace shoptalk::bench
