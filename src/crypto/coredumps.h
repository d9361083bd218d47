// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::crypto {

/// From now on a crash of this program writes nothing of its memory, and of its secrets, to the disk; nor
/// does one of a program that it starts, where the system hands that on. Called first in `main`. What the
/// system does not let it do it leaves: a crash is no reason not to run.
void refuseCoreDumps();

/// The same, but other programs of this user may still look into this one's folder in /proc. For a program
/// that starts a Chromium: as an ordinary user that sets up its sandbox through /proc, from a copy of this
/// process.
void refuseCoreDumpFiles();

} // namespace shoptalk::crypto
