// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/busmessages.h"

#include <array>
#include <dbus/dbus.h>
#include <string>

namespace shoptalk {

namespace {

constexpr std::size_t cachedMessages = 5;
constexpr std::size_t tooLargeToCache = 16 * 1024; // bytes; with its header a message is larger still

} // namespace

void freeCachedBusMessages()
{
    const std::string filler(tooLargeToCache, ' ');
    const char *text = filler.c_str();
    std::array<DBusMessage *, cachedMessages> messages{};
    // New messages come out of the cache. These are too large to go back into it, so libdbus frees them.
    for (DBusMessage *&message : messages) {
        message = dbus_message_new_signal("/org/shoptalk", "org.shoptalk.Filler", "Fill");
        if (message)
            dbus_message_append_args(message, DBUS_TYPE_STRING, &text, DBUS_TYPE_INVALID);
    }
    for (DBusMessage *message : messages) {
        if (message)
            dbus_message_unref(message);
    }
}

} // namespace shoptalk
