// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Frees the messages that libdbus keeps for its next calls. It reuses up to five of up to 10 KiB and does
/// not overwrite them, so the text of a notification would stay in memory. Any thread. Source: libdbus,
/// dbus-message.c, `message_cache`.
void freeCachedBusMessages();

} // namespace shoptalk
