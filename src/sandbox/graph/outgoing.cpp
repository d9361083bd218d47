// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/outgoing.h"

#include "sandbox/content/contentkinds.h"

namespace shoptalk::sandbox {

namespace {

// Messages a second, in both directions together. Source: Cloud API, throughput.
constexpr int standardThroughput = 80;
constexpr int highThroughput = 1000;
constexpr int phoneAppThroughput = 20;

std::string chargedAs(const Platform &platform, const Number &number, const GraphCall &call)
{
    const json::object *asked = objectIn(call.parameters, "template");
    if (kindOf(call) != "template" || asked == nullptr)
        return "service";
    const json::object *language = objectIn(*asked, "language");
    const MessageTemplate *about =
        platform.templates.find(platform.scenario.wabaOfNumber(number.id)->id, textIn(*asked, "name"),
                                language != nullptr ? textIn(*language, "code") : std::string());
    std::string category = about != nullptr ? about->category : "UTILITY";
    for (char &letter : category)
        letter = static_cast<char>(letter | 0x20); // ASCII capitals to small ones
    return category;
}

} // namespace

std::string kindOf(const GraphCall &call)
{
    if (call.has("type"))
        return call.text("type");
    for (const ContentKind *kind : contentKinds()) {
        if (kind->check != nullptr && call.has(kind->type))
            return std::string(kind->type);
    }
    return "text";
}

Dispatch dispatchOf(const Platform &platform, const Number &number, const GraphCall &call)
{
    Dispatch dispatch;
    dispatch.phoneNumberId = number.id;
    dispatch.type = kindOf(call);
    if (const json::object *content = objectIn(call.parameters, dispatch.type); content != nullptr)
        dispatch.content = *content;
    dispatch.callbackData = call.text("biz_opaque_callback_data");
    dispatch.category = chargedAs(platform, number, call);
    return dispatch;
}

std::optional<GraphError> checkKind(const GraphCall &call, const SendContext &context)
{
    const ContentKind *kind = contentKindOf(kindOf(call));
    if (kind == nullptr || kind->check == nullptr)
        return messagingError(131051, "Unsupported message type", "Message type is currently not supported.");
    return kind->check(call.parameters, context);
}

GraphError windowClosed()
{
    return messagingError(
        131047, "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last "
        "replied to this number.");
}

GraphError throughputReached()
{
    return messagingError(130429, "Rate limit hit",
                          "Message failed to send because there were too many messages "
                          "sent from this phone number in a short period of time.");
}

bool isThroughputReached(const Platform &platform, const Number &number)
{
    const RateLimits &limits = platform.limits;
    if (!limits.isOn())
        return false;
    const json::object *throughput = objectIn(platform.numbers.of(number.id).fields, "throughput");
    const bool isHigh = throughput != nullptr && textIn(*throughput, "level") == "HIGH";
    int most = isHigh ? highThroughput : standardThroughput;
    if (number.onBusinessApp)
        most = phoneAppThroughput;
    if (limits.figures().messagesPerSecond > 0)
        most = limits.figures().messagesPerSecond;
    return limits.messagesOf(number.id, platform.timeline.nowS()) >= most;
}

} // namespace shoptalk::sandbox
