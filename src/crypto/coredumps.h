// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::crypto {

/// Prevents core dumps of this program, so that a crash does not write its secrets to the disk. Programs that
/// it starts inherit this where the system supports it. Call it first in `main`. If the system refuses, the
/// program runs without this protection.
void refuseCoreDumps();

/// The same, but other programs of this user can still read this process's folder in /proc. A program that
/// starts Chromium needs this: for an ordinary user, Chromium sets up its sandbox through /proc, from a copy
/// of this process.
void refuseCoreDumpFiles();

} // namespace shoptalk::crypto
