// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/reprocessing.h"

#include "relay/webhook/webhooksplitter.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace shoptalk::relay {

namespace json = boost::json;
using http::Result;

namespace {

constexpr std::size_t eventsAtOnce = 50;

Result<void> retry(Storage &storage, const UnprocessedEvent &event, RetryResult &retried)
{
    if (!event.body) {
        ++retried.left["sealed_elsewhere"];
        return {};
    }
    if (event.error == fault::testEvent) { // A test event is for nobody; it is kept for the doctor.
        ++retried.left[std::string(fault::testEvent)];
        return {};
    }
    const IncomingWebhook webhook{event.receivedAt, *event.body};
    const Result<std::vector<AppendOutcome>> appended = storage.events().append(std::span(&webhook, 1));
    if (!appended)
        return tl::unexpected(appended.error());
    if (appended->front().stored == 0) { // It is already stored where it belongs.
        ++retried.left[event.error.empty() ? "unclaimed" : event.error];
        return {};
    }
    ++retried.processed;
    return storage.unprocessed().dropUnprocessed(event.row);
}

Result<void> notify(Storage &storage, const WorkspaceId &workspace, const json::object &what, Timestamp now)
{
    OwnEvent event;
    event.workspace = workspace;
    event.kind = "account";
    event.at = now;
    event.body = json::serialize(what);
    return storage.events().appendOwn(event).map([](const OwnEventOutcome &) {});
}

} // namespace

Result<RetryResult> retryUnprocessed(Storage &storage)
{
    RetryResult retried;
    std::int64_t last = 0;
    while (true) {
        const Result<std::vector<UnprocessedEvent>> events = storage.unprocessed().read(last, eventsAtOnce);
        if (!events)
            return tl::unexpected(events.error());
        if (events->empty())
            return retried;
        for (const UnprocessedEvent &event : *events) {
            const Result<void> done = retry(storage, event, retried);
            if (!done)
                return tl::unexpected(done.error());
            last = event.row;
        }
    }
}

Result<std::int64_t> seqBefore(Storage &storage, const WorkspaceId &workspace, Timestamp since)
{
    EventQuery query;
    query.workspace = workspace;
    while (true) {
        const Result<EventPage> page = storage.events().read(query);
        if (!page)
            return tl::unexpected(page.error());
        if (page->events.empty())
            return page->head;
        const auto first = std::ranges::find_if(
            page->events, [since](const StoredEvent &event) { return event.receivedAt >= since; });
        if (first != page->events.end())
            return first->seq - 1;
        query.after = page->events.back().seq;
    }
}

Result<std::int64_t> askToReadAgain(Storage &storage, const WorkspaceId &workspace, std::int64_t after,
                                    Timestamp now)
{
    EventQuery query;
    query.workspace = workspace;
    query.after = after;
    query.maxEvents = 1;
    const Result<EventPage> page = storage.events().read(query);
    if (!page)
        return tl::unexpected(page.error());
    const std::int64_t from = std::clamp(after, page->oldest - 1, std::max(page->head, page->oldest - 1));
    const json::object what{{"event", "replay"}, {"after", from}, {"at", toRfc3339Milliseconds(now)}};
    return notify(storage, workspace, what, now).map([from] { return from; });
}

Result<void> notifyRestored(Storage &storage, Timestamp now)
{
    const Result<std::vector<Workspace>> workspaces = storage.workspaces().all();
    if (!workspaces)
        return tl::unexpected(workspaces.error());
    const json::object what{{"event", "restored"}, {"at", toRfc3339Milliseconds(now)}};
    for (const Workspace &workspace : *workspaces) {
        Result<void> noted = notify(storage, workspace.id, what, now);
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace shoptalk::relay
