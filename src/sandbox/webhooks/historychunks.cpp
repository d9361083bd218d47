// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/historychunks.h"

#include "sandbox/webhooks/webhookvalues.h"

#include <array>
#include <limits>

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t dayS = 86400;
constexpr std::size_t messagesPerChunk = 150;

/// The ages that make one phase, in seconds.
struct Phase {
    int number;
    std::int64_t youngest;
    std::int64_t oldest;
};

constexpr std::array phases = {Phase{0, std::numeric_limits<std::int64_t>::min(), dayS},
                               Phase{1, dayS, 90 * dayS}, Phase{2, 90 * dayS, 180 * dayS}};

struct Chunk {
    int phase = 0;
    json::array threads;
};

/// Adds the past messages of a chat that belong to one phase. They are next to each other, because messages
/// are in order of time.
std::size_t addThread(json::array &threads, const Number &number, const Chat &chat, const Phase &phase,
                      std::int64_t nowS)
{
    const auto belongs = [&](const ChatMessage &message) {
        const std::int64_t age = nowS - message.atS;
        return age >= phase.youngest && age < phase.oldest;
    };
    std::size_t first = 0;
    while (first < chat.pastMessages && !belongs(chat.messages[first]))
        ++first;
    std::size_t end = first;
    while (end < chat.pastMessages && belongs(chat.messages[end]))
        ++end;
    if (end > first)
        threads.emplace_back(threadItem(number, chat, first, end));
    return end - first;
}

void addPhase(std::vector<Chunk> &chunks, const Platform &platform, const Number &number, const Phase &phase)
{
    std::size_t inChunk = messagesPerChunk;
    for (const Chat &chat : platform.chats.all()) {
        if (chat.phoneNumberId != number.id)
            continue;
        json::array threads;
        const std::size_t count = addThread(threads, number, chat, phase, platform.timeline.nowS());
        if (count == 0)
            continue;
        if (inChunk >= messagesPerChunk) {
            chunks.push_back(Chunk{phase.number, {}});
            inChunk = 0;
        }
        inChunk += count;
        chunks.back().threads.emplace_back(std::move(threads[0]));
    }
}

} // namespace

std::vector<json::object> historyValues(const Platform &platform, const Number &number)
{
    std::vector<Chunk> chunks;
    for (const Phase &phase : phases)
        addPhase(chunks, platform, number, phase);
    if (chunks.empty())
        chunks.emplace_back();
    std::vector<json::object> values;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        json::object metadata = {{"phase", chunks[i].phase}, {"chunk_order", i + 1}};
        metadata["progress"] = 100 * (i + 1) / chunks.size();
        json::object item;
        item["metadata"] = std::move(metadata);
        item["threads"] = std::move(chunks[i].threads);
        json::object value = valueFor(number);
        value["history"] = json::array{std::move(item)};
        values.push_back(std::move(value));
    }
    return values;
}

std::vector<json::object> windowValues(const Platform &platform, const Number &number)
{
    std::vector<json::object> values;
    for (const Chat &chat : platform.chats.all()) {
        if (chat.phoneNumberId != number.id || !isWindowOpen(chat, platform.timeline.nowS()))
            continue;
        for (std::size_t i = chat.pastMessages; i > 0; --i) {
            const ChatMessage &message = chat.messages[i - 1];
            if (!message.fromCustomer || message.type != "text")
                continue;
            if (platform.timeline.nowS() - message.atS < dayS) {
                const json::object item = {{"type", "text"}, {"text", {{"body", message.text}}}};
                values.push_back(messageValue(number, *chat.customer, message, item));
            }
            break;
        }
    }
    return values;
}

json::object historyRefusedValue(const Number &number)
{
    json::object error = {
        {"code", 2593109},
        {"title", "History sharing is turned off by the business from the WhatsApp Business App"},
        {"message", "History sharing is turned off by the business from the WhatsApp Business App"}};
    error["error_data"] = json::object{
        {"details", "History sharing is turned off by the business from the WhatsApp Business App"}};
    json::object item;
    item["errors"] = json::array{std::move(error)};
    json::object value = valueFor(number);
    value["history"] = json::array{std::move(item)};
    return value;
}

std::vector<json::object> phoneBookValues(const Platform &platform, const Number &number)
{
    json::array contacts;
    for (const Customer &customer : platform.scenario.customers) {
        if (customer.phoneNumberId == number.id && !customer.contactName.empty())
            contacts.emplace_back(contactItem(customer, platform.timeline.nowS()));
    }
    if (contacts.empty())
        return {};
    json::object value = valueFor(number);
    value["state_sync"] = std::move(contacts);
    return {std::move(value)};
}

} // namespace shoptalk::sandbox
