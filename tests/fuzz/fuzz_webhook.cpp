// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks of any bytes: nothing is read outside of them, and splitting loses nothing.
#include "check.h"
#include "relay/webhook/webhooksplitter.h"

using namespace shoptalk::relay;

namespace {

bool liesWithin(std::string_view split, std::string_view whole)
{
    return split.data() >= whole.data() && split.data() + split.size() <= whole.data() + whole.size();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view body(reinterpret_cast<const char *>(data), size);
    const ParsedWebhook webhook = parseWebhook(body);
    for (const ParsedWebhook::Entry &entry : webhook.entries) {
        CHECK(liesWithin(entry.bytes, body));
        CHECK(!entry.changes.empty());
        for (const ParsedWebhook::Change &change : entry.changes)
            CHECK(liesWithin(change.bytes, body));
    }
    const auto one = [](const Route &) { return std::vector<WorkspaceId>{{"a"}}; };
    const std::vector<RoutedWebhook> whole = split(webhook, one);
    CHECK(whole.size() == 1 && whole.front().body == body); // What is one workspace's stays as it came.
    const auto several = [](const Route &route) {
        return std::vector<WorkspaceId>{{route.number.value}, {"w" + route.waba.value}};
    };
    for (const RoutedWebhook &routed : split(webhook, several))
        CHECK(webhook.malformed || !parseWebhook(routed.body).malformed);
    return 0;
}
