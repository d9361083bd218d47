// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/historymedia.h"

#include "sandbox/content/contentkinds.h"
#include "sandbox/webhooks/webhookvalues.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t maxFileAgeS = 14L * 86400;

} // namespace

std::vector<json::object> historyMediaValues(Platform &platform, const Number &number)
{
    std::vector<json::object> values;
    for (const Chat &chat : platform.chats.all()) {
        if (chat.phoneNumberId != number.id)
            continue;
        for (std::size_t i = 0; i < chat.pastMessages; ++i) {
            const ChatMessage &message = chat.messages[i];
            if (!message.content.contains("file") || platform.timeline.nowS() - message.atS > maxFileAgeS)
                continue;
            json::object says = {{"type", message.type}};
            says[message.type] = message.content;
            const WebhookItem item = receivedItem(says, CustomerContext{platform, chat});
            if (item)
                values.push_back(historyMediaValue(number, *chat.customer, message, *item));
        }
    }
    return values;
}

} // namespace shoptalk::sandbox
