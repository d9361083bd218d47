// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/interactive/answers.h"
#include "sandbox/content/interactive/interactivetype.h"
#include "sandbox/content/mediaparts.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxFooter = 60;
constexpr std::size_t maxHeader = 60;

void checkHeader(FieldChecks &checks, const json::object &interactive, const InteractiveType &type,
                 const SendContext &context)
{
    const json::object *header = objectIn(interactive, "header");
    if (header == nullptr) {
        if (type.header == HeaderRule::TextRequired)
            checks.missing("interactive.header");
        return;
    }
    const std::string place = "interactive.header";
    if (type.header == HeaderRule::None) {
        checks.invalid(place, "is not allowed for this type");
        return;
    }
    const std::string kind = textIn(*header, "type");
    if (kind.empty())
        checks.missing(place + ".type");
    checks.optionalText(*header, "sub_text", place, {0, maxHeader});
    if (kind == "text") {
        checks.text(*header, "text", place, {1, maxHeader});
        return;
    }
    const MediaRule *rule = mediaRuleOf(kind);
    if (type.header != HeaderRule::TextOrMedia || rule == nullptr || kind == "audio" || kind == "sticker") {
        checks.invalid(place + ".type", "has a value that is not allowed here");
        return;
    }
    const json::object &media = checks.object(*header, kind, place);
    if (checks.isFine())
        checks.add(checkMedia(media, withoutCaption(*rule), place + "." + kind, context));
}

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    FieldChecks checks;
    const json::object &interactive = checks.object(message, "interactive", {});
    const InteractiveType *type = interactiveTypeOf(textIn(interactive, "type"));
    if (type == nullptr) {
        checks.invalid("interactive.type", "is not a known type");
        return checks.problem();
    }
    checkHeader(checks, interactive, *type, context);
    const json::object *body = objectIn(interactive, "body");
    if (body != nullptr)
        checks.text(*body, "text", "interactive.body", {1, type->maxBody});
    else if (type->body == BodyRule::Required)
        checks.missing("interactive.body");
    if (const json::object *footer = objectIn(interactive, "footer"); footer != nullptr) {
        if (!type->hasFooter)
            checks.invalid("interactive.footer", "is not allowed for this type");
        checks.text(*footer, "text", "interactive.footer", {1, maxFooter});
    }
    const json::object &action = checks.object(interactive, "action", "interactive");
    if (checks.isFine())
        type->checkAction(checks, action, context);
    return checks.problem();
}

/// The answer to the business's last question: `{"type":"interactive","interactive":{"choose":1}}` in a
/// scenario chooses the second item.
WebhookItem received(const json::object &says, const CustomerContext &context)
{
    const json::object *written = objectIn(says, "interactive");
    const json::value *choose = written != nullptr ? written->if_contains("choose") : nullptr;
    if (choose == nullptr)
        return says;
    const ChatMessage *asked = Chats::lastFromBusiness(context.chat, [](const ChatMessage &each) {
        return each.type == "interactive" && canBeAnswered(textIn(each.content, "type"));
    });
    if (asked == nullptr || !choose->is_int64())
        return tl::unexpected(std::string("the business asked nothing that can be answered"));
    if (textIn(asked->content, "type") == "request_contact_info" && context.chat.customer->waId.empty())
        return tl::unexpected(std::string("the customer has no number to share"));
    return answerTo(*asked, static_cast<std::size_t>(choose->get_int64()), context);
}

/// The business's text, or the title of the item that a customer chose.
std::string textOf(const json::object &interactive)
{
    for (const std::string_view reply : {"button_reply", "list_reply"}) {
        if (const json::object *chosen = objectIn(interactive, reply); chosen != nullptr)
            return textIn(*chosen, "title");
    }
    const json::object *body = objectIn(interactive, "body");
    return body != nullptr ? textIn(*body, "text") : std::string();
}

} // namespace

extern const ContentKind interactiveKind{"interactive", check, received, textOf, nullptr};

} // namespace shoptalk::sandbox
