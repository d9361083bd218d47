// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkinds.h"

namespace shoptalk::sandbox {

namespace {

/// The item for a number that is not shared with the phone app: only that a message was edited, without
/// content.
json::object withoutContent()
{
    json::object error = {
        {"code", 131051}, {"title", "Message type unknown"}, {"message", "Message type unknown"}};
    error["error_data"] = json::object{{"details", "Message type is currently not supported."}};
    json::object item = {{"type", "unsupported"}, {"unsupported", json::object{{"type", "edit"}}}};
    item["errors"] = json::array{std::move(error)};
    return item;
}

/// The new content is an item of its own kind, with the same shortcuts.
WebhookItem received(const json::object &says, const CustomerContext &context)
{
    const json::object *edit = objectIn(says, "edit");
    const json::object *message = edit != nullptr ? objectIn(*edit, "message") : nullptr;
    if (message == nullptr || textIn(*edit, "original_message_id").empty())
        return tl::unexpected(std::string("an edit needs edit.original_message_id and edit.message"));
    if (!context.platform.scenario.number(context.chat.phoneNumberId)->onBusinessApp)
        return withoutContent();
    const WebhookItem inner = receivedItem(*message, context);
    if (!inner)
        return inner;
    json::object item = says;
    item["edit"].get_object()["message"] = *inner;
    return item;
}

} // namespace

extern const ContentKind editKind{"edit", nullptr, received, nullptr, nullptr};

} // namespace shoptalk::sandbox
