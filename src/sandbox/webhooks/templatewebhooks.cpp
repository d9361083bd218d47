// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/templatewebhooks.h"

namespace shoptalk::sandbox {

namespace {

/// The members that every value about a template has. The id is a number here.
json::object valueAbout(const MessageTemplate &about)
{
    return {{"message_template_id", std::stoll(about.id)},
            {"message_template_name", about.name},
            {"message_template_language", about.language}};
}

} // namespace

void TemplateWebhooks::post(const MessageTemplate &about, std::string field, json::object value)
{
    m_outbox.post(Webhook{about.wabaId, {}, std::move(field), std::move(value)});
}

void TemplateWebhooks::statusChanged(const MessageTemplate &about, std::string_view event,
                                     std::string_view reason)
{
    json::object value = valueAbout(about);
    value["event"] = event;
    value["reason"] = reason;
    value["message_template_category"] = about.category;
    if (event == "REJECTED")
        value["rejection_info"] = json::object{
            {"reason", reason}, {"recommendation", "Change the text and send it for review again."}};
    if (event == "PAUSED")
        value["other_info"] = json::object{{"title", "FIRST_PAUSE"},
                                           {"description", "The template is paused for three hours."}};
    post(about, "message_template_status_update", std::move(value));
}

void TemplateWebhooks::qualityChanged(const MessageTemplate &about, const std::string &before)
{
    json::object value = valueAbout(about);
    value["previous_quality_score"] = before;
    value["new_quality_score"] = about.quality;
    post(about, "message_template_quality_update", std::move(value));
}

void TemplateWebhooks::categoryChanged(const MessageTemplate &about)
{
    json::object value = valueAbout(about);
    value["previous_category"] = about.previousCategory;
    value["new_category"] = about.category;
    post(about, "template_category_update", std::move(value));
}

void TemplateWebhooks::categoryWillChange(const MessageTemplate &about, const std::string &correct,
                                          std::int64_t atS)
{
    json::object value = valueAbout(about);
    value["new_category"] = about.category;
    value["correct_category"] = correct;
    value["category_update_timestamp"] = atS;
    post(about, "template_category_update", std::move(value));
}

} // namespace shoptalk::sandbox
