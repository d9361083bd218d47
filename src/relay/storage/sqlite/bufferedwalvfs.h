// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay::sqlite {

/// The name of a file system for sqlite3_open_v2, registered with the first call: the usual one, but what a
/// transaction writes to the write-ahead log is gathered and goes out in a few large writes when it is
/// synced. SQLite itself writes each page in two pieces. Only for connections with `synchronous = FULL`:
/// there SQLite syncs the log of every transaction before it lets another connection see it. Thread-safe.
/// Source: SQLite, "The SQLite OS Interface or VFS"; "WAL-mode File Format".
const char *gatheringFileSystem();

} // namespace shoptalk::relay::sqlite
