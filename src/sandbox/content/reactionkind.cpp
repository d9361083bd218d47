// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"
#include "sandbox/content/fieldchecks.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t maxAgeS = 30L * 86400;

/// Why this message cannot be reacted to; empty if it can.
std::string_view reasonAgainst(const Chats::Place &place, const SendContext &context)
{
    const std::int64_t nowS = context.platform.timeline.nowS();
    if (place.message == nullptr || place.chat->customer != context.customer
        || place.chat->phoneNumberId != context.number.id)
        return "The message to react to is not known.";
    if (nowS - place.message->atS > maxAgeS)
        return "The message to react to is older than 30 days.";
    if (place.message->isRevoked)
        return "The message to react to was deleted.";
    if (place.message->type == "reaction")
        return "The message to react to is a reaction itself.";
    return {};
}

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    const json::object *reaction = objectIn(message, "reaction");
    if (reaction == nullptr)
        return invalidParameter("The parameter reaction is required.");
    if (message.contains("context"))
        return invalidParameter("Unexpected key \"context\" on a reaction.");
    if (!reaction->contains("emoji"))
        return messagingError(131009, "Parameter value is not valid", "reaction.emoji is required.");
    const auto place = context.platform.chats.find(textIn(*reaction, "message_id"));
    const std::string_view reason = reasonAgainst(place, context);
    if (!reason.empty())
        return messagingError(131009, "Parameter value is not valid", reason);
    return {};
}

StatusReach reachOf(const json::object &)
{
    return StatusReach::Sent;
}

/// A removed reaction has no emoji, as at Meta.
WebhookItem received(const json::object &says, const CustomerContext &)
{
    json::object item = says;
    if (json::value *reaction = item.if_contains("reaction"); reaction != nullptr && reaction->is_object()) {
        if (textIn(reaction->get_object(), "emoji").empty())
            reaction->get_object().erase("emoji");
    }
    return item;
}

} // namespace

extern const ContentKind reactionKind{"reaction", check, received, nullptr, reachOf};

} // namespace shoptalk::sandbox
