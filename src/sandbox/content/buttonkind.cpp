// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"

namespace shoptalk::sandbox {

namespace {

/// The quick replies of the template that a message was made from.
std::vector<std::string> quickRepliesOf(const ChatMessage &message, const CustomerContext &context)
{
    const json::object *language = objectIn(message.content, "language");
    const Waba *waba = context.platform.scenario.wabaOfNumber(context.chat.phoneNumberId);
    const MessageTemplate *made =
        context.platform.templates.find(waba->id, textIn(message.content, "name"),
                                        language != nullptr ? textIn(*language, "code") : std::string());
    std::vector<std::string> labels;
    if (made == nullptr)
        return labels;
    for (const json::value &button : buttonsOf(*made)) {
        if (button.is_object() && textIn(button.get_object(), "type") == "QUICK_REPLY")
            labels.push_back(textIn(button.get_object(), "text"));
    }
    return labels;
}

/// A quick reply of the business's last template: `{"type":"button","button":{"choose":0}}` in a scenario
/// chooses its first one.
WebhookItem received(const json::object &says, const CustomerContext &context)
{
    const json::object *written = objectIn(says, "button");
    const json::value *choose = written != nullptr ? written->if_contains("choose") : nullptr;
    if (choose == nullptr)
        return says;
    const ChatMessage *asked = Chats::lastFromBusiness(
        context.chat, [&](const ChatMessage &each) { return each.type == "template"; });
    const std::vector<std::string> labels =
        asked != nullptr ? quickRepliesOf(*asked, context) : std::vector<std::string>();
    if (labels.empty() || !choose->is_int64())
        return tl::unexpected(std::string("there is no template with quick replies to choose from"));
    const std::string &label = labels[static_cast<std::size_t>(choose->get_int64()) % labels.size()];
    json::object item = says;
    item["button"] = json::object{{"payload", label}, {"text", label}};
    item["context"] = json::object{
        {"from", digitsOf(context.platform.scenario.number(context.chat.phoneNumberId)->displayPhoneNumber)},
        {"id", asked->id}};
    return item;
}

std::string textOf(const json::object &button)
{
    return textIn(button, "text");
}

} // namespace

extern const ContentKind buttonKind{"button", nullptr, received, textOf, nullptr};

} // namespace shoptalk::sandbox
