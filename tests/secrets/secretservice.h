// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::test {

/// True if this process runs on a session bus of its own with a Secret Service, as `desktop-session` makes
/// it.
bool isInDesktopSession();
/// Locks the login keyring, as a person does in the keychain's own program.
bool lockKeyring();
/// Unlocks it again, without the prompt that a person would get.
bool unlockKeyring();

} // namespace shoptalk::test
