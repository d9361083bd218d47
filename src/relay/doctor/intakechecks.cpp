// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/doctor/intakechecks.h"

#include "relay/metaclock.h"

#include <algorithm>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds tolerableDifference{60};

Finding testEventFinding(const std::vector<UnprocessedCount> &counts)
{
    const auto found = std::ranges::find(counts, fault::testEvent, &UnprocessedCount::error);
    if (found == counts.end()) {
        return notChecked("test_event", "Meta's test event has not arrived in the last weeks",
                          "To try the way from Meta to this relay, press 'Test' beside 'messages' in the App "
                          "Dashboard, WhatsApp, Configuration. The sample is shown here and in no inbox.");
    }
    return good("test_event", "Meta's test event arrived, last at " + toRfc3339Seconds(found->newest));
}

Finding unroutableFinding(const std::vector<UnprocessedCount> &counts, std::int64_t handedOn)
{
    std::int64_t events = 0;
    Timestamp newest{};
    for (const UnprocessedCount &count : counts) {
        if (count.error != fault::malformed && count.error != fault::unroutable)
            continue;
        events += count.events;
        newest = std::max(newest, count.newest);
    }
    if (events == 0 && handedOn == 0)
        return good("unroutable_webhooks", "there are none: every webhook says whom it concerns");
    if (events == 0) {
        return good(
            "unroutable_webhooks",
            std::to_string(handedOn)
                + " did not say whom they concern and went to the only workspace; once a newer Shoptalk "
                  "can read them, 'shoptalk-relay replay --after 0' lets its consoles read again");
    }
    return bad("unroutable_webhooks",
               std::to_string(events) + " are kept that do not say whom they concern, the last of "
                   + toRfc3339Seconds(newest),
               "Install the newest relay, then run 'shoptalk-relay replay': it reads them again.");
}

http::Result<std::int64_t> countHandedOn(Storage &storage)
{
    const http::Result<std::vector<Workspace>> workspaces = storage.workspaces().all();
    if (!workspaces)
        return tl::unexpected(workspaces.error());
    std::int64_t all = 0;
    for (const Workspace &workspace : *workspaces) {
        const http::Result<std::int64_t> count = storage.unprocessed().countUnroutable(workspace.id);
        if (!count)
            return count;
        all += *count;
    }
    return all;
}

std::vector<Finding> withoutDatabase(const std::string &reason)
{
    const char *remedy = "Mend what the line 'database' says of database.path or database.url_file first.";
    return {notChecked("test_event", reason, remedy), notChecked("unroutable_webhooks", reason, remedy)};
}

} // namespace

std::vector<Finding> checkIntake(const http::Result<std::unique_ptr<Storage>> &storage)
{
    if (!storage)
        return withoutDatabase("the database could not be opened");
    const http::Result<std::vector<UnprocessedCount>> counts = (*storage)->unprocessed().countUnprocessed();
    const http::Result<std::int64_t> handedOn = countHandedOn(**storage);
    if (!counts || !handedOn)
        return withoutDatabase("the database could not be read: "
                               + (counts ? handedOn.error().detail : counts.error().detail));
    return {testEventFinding(*counts), unroutableFinding(*counts, *handedOn)};
}

asio::awaitable<Finding> checkClock(std::string graphUrl, Timestamp now)
{
    const auto began = std::chrono::steady_clock::now();
    const std::optional<Timestamp> meta = co_await askMetaTime(std::move(graphUrl));
    if (!meta) {
        co_return notChecked(
            "clock", "Meta did not say what time it is",
            "See that this server may open connections to meta.graph_url, and that its clock is "
            "kept right ('timedatectl').");
    }
    const auto waited = std::chrono::steady_clock::now() - began;
    const auto difference = std::chrono::duration_cast<std::chrono::seconds>(now + waited - *meta);
    if (std::chrono::abs(difference) > tolerableDifference) {
        co_return bad("clock",
                      "is " + std::to_string(std::abs(difference.count())) + " seconds "
                          + (difference.count() > 0 ? "ahead of" : "behind") + " Meta's",
                      "Let the system keep it right ('timedatectl set-ntp true'), then restart the relay.");
    }
    co_return good("clock", "agrees with Meta's");
}

} // namespace shoptalk::relay
