// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/pricing.h"

#include "http/utctime.h"

#include <ctime>

namespace shoptalk::sandbox {

namespace {

constexpr int freeServiceMessages = 1000;
constexpr std::int64_t answerWithinS = 24L * 3600;
constexpr std::int64_t freeEntryS = 72L * 3600;
constexpr std::size_t conversationLetters = 32;

/// "2026-11", in UTC.
std::string monthOf(std::int64_t atS)
{
    const std::tm parts = http::utcOf(atS);
    char text[8] = {};
    std::strftime(text, sizeof text, "%Y-%m", &parts);
    return text;
}

} // namespace

std::string countedPricing(Platform &platform, Chat &chat, const std::string &category)
{
    const std::int64_t nowS = platform.timeline.nowS();
    if (nowS < chat.freeEntryUntilS)
        return "free_entry_point";
    if (category != "service")
        return "regular";
    int &count = platform.numbers.of(chat.phoneNumberId).serviceMessages[monthOf(nowS)];
    return ++count <= freeServiceMessages ? "free_customer_service" : "regular";
}

void uncountPricing(Platform &platform, const Chat &chat, const ChatMessage &message)
{
    if (message.category == "service" && message.pricing != "free_entry_point")
        --platform.numbers.of(chat.phoneNumberId).serviceMessages[monthOf(message.atS)];
}

json::object pricingOf(const ChatMessage &message)
{
    const std::string category =
        message.pricing == "free_entry_point" ? "referral_conversion" : message.category;
    return {{"billable", message.pricing == "regular"},
            {"pricing_model", "PMP"},
            {"type", message.pricing},
            {"category", category}};
}

void answerAd(Platform &platform, Chat &chat)
{
    const std::int64_t nowS = platform.timeline.nowS();
    if (chat.adMessageS && nowS < *chat.adMessageS + answerWithinS) {
        chat.freeEntryUntilS = nowS + freeEntryS;
        chat.freeEntryId = platform.random.characters(conversationLetters, "0123456789abcdef");
    }
    chat.adMessageS.reset();
}

} // namespace shoptalk::sandbox
