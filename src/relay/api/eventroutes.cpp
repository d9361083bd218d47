// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/eventroutes.h"

#include <boost/asio/this_coro.hpp>
#include <boost/json/array.hpp>

#include <limits>
#include <utility>

namespace shoptalk::relay {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr std::int64_t maxLimit = 500;
constexpr std::int64_t defaultLimit = 100;
constexpr std::int64_t maxWaitS = 60;
constexpr std::size_t maxTeamBytes = 64 * 1024; // of sealed content
constexpr std::size_t minTeamBytes = 24 + 16; // a nonce and an authentication tag around an empty text
constexpr std::size_t maxTeamRequestBytes = maxTeamBytes / 3 * 4 + 1024;

/// The parameters of the query.
struct Ask {
    std::int64_t after = 0;
    std::int64_t limit = 0;
    std::int64_t waitS = 0;
};

Input<Ask> askIn(const http::Parameters &query)
{
    const auto after = integerIn(query, "after", 0, 0, std::numeric_limits<std::int64_t>::max());
    const auto limit = integerIn(query, "limit", defaultLimit, 1, maxLimit);
    const auto wait = integerIn(query, "wait", 0, 0, maxWaitS);
    for (const auto *number : {&after, &limit, &wait}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    return Ask{*after, *limit, *wait};
}

/// The bytes that a device sealed for the others; the relay can't read them.
Input<std::string> teamBodyIn(const std::string &requestBody)
{
    const Input<json::object> body = objectIn(requestBody);
    if (!body)
        return tl::unexpected(body.error());
    const json::value *const kind = body->if_contains("kind");
    if (!kind || *kind != "team")
        return tl::unexpected(invalidRequest("\"kind\" is \"team\"."));
    constexpr TextRules rules{.minBytes = 1, .maxBytes = maxTeamRequestBytes, .accepts = isVisible};
    const Input<std::string> text = textIn(*body, "body", rules);
    if (!text)
        return tl::unexpected(text.error());
    const auto sealed = crypto::fromBase64(*text);
    if (!sealed || sealed->size() < minTeamBytes || sealed->size() > maxTeamBytes)
        return tl::unexpected(invalidRequest("\"body\" is up to 64 KiB of sealed bytes in base64."));
    return crypto::asText(*sealed);
}

json::object describe(const StoredEvent &event)
{
    const bool isClear = event.sealing == Sealing::Clear;
    json::object described{{"seq", event.seq},
                           {"received_at", toRfc3339Milliseconds(event.receivedAt)},
                           {"kind", event.kind},
                           {"encoding", isClear ? "base64" : "sealed"},
                           {"body", crypto::toBase64(crypto::asBytes(event.body))}};
    if (!isClear)
        described["key"] = event.keyId;
    return described;
}

http::Response answerWith(const EventPage &page, std::int64_t after)
{
    json::array events;
    events.reserve(page.events.size());
    for (const StoredEvent &event : page.events) {
        events.push_back(describe(event));
    }
    json::array keys;
    for (const SealedDataKey &key : page.keys)
        keys.push_back({{"id", key.id}, {"sealed", crypto::toBase64(crypto::asBytes(key.sealed))}});
    // A cursor beyond the head comes from before a restore: the console gets the present end of the log.
    const std::int64_t next = page.events.empty() ? std::min(after, page.head) : page.events.back().seq;
    return http::jsonResponse(200,
                              {{"events", std::move(events)},
                               {"keys", std::move(keys)},
                               {"next", next},
                               {"head", page.head},
                               {"oldest", page.oldest}});
}

/// `after` 0 means "from the oldest" and never expires.
bool isExpired(const EventPage &page, std::int64_t after)
{
    return after > 0 && after < page.oldest - 1;
}

} // namespace

struct EventRoutes::Wanted {
    Credentials credentials;
    EventQuery query;
    std::chrono::steady_clock::time_point deadline;
};

EventRoutes::EventRoutes(Dependencies dependencies)
    : m_dependencies(dependencies)
{
}

void EventRoutes::addTo(http::Router &router)
{
    router.add("GET", "/v1/events", [this](http::Request request) { return events(std::move(request)); });
    router.add("POST", "/v1/events", [this](http::Request request) { return notify(std::move(request)); },
               {.maxBodyBytes = maxTeamRequestBytes});
}

asio::awaitable<http::Response> EventRoutes::events(http::Request request)
{
    Wanted wanted;
    wanted.credentials = credentialsOf(request);
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(wanted.credentials);
    if (!member)
        co_return member.error();
    const Input<Ask> ask = askIn(request.query);
    if (!ask)
        co_return ask.error();
    wanted.query.workspace = member->workspace.id;
    wanted.query.after = ask->after;
    wanted.query.maxEvents = static_cast<std::size_t>(ask->limit);
    wanted.deadline = std::chrono::steady_clock::now() + std::chrono::seconds(ask->waitS);
    co_return co_await answerWhenThereIsNews(std::move(wanted));
}

asio::awaitable<http::Response> EventRoutes::notify(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    Input<std::string> body = teamBodyIn(request.body);
    if (!body)
        co_return body.error();
    OwnEvent event;
    event.workspace = member->workspace.id;
    event.kind = "team";
    event.at = m_dependencies.clock();
    event.body = std::move(*body);
    const auto work = [this, &event] { return m_dependencies.events.appendOwn(event); };
    const http::Result<OwnEventOutcome> stored = co_await m_dependencies.work.run(work);
    if (!stored) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "telling"}, {"detail", stored.error().detail}});
        co_return notNow();
    }
    if (stored->isNew)
        m_dependencies.notifier.notify(event.workspace);
    co_return http::jsonResponse(stored->isNew ? 201 : 200, {{"seq", stored->seq}});
}

asio::awaitable<http::Response> EventRoutes::answerWhenThereIsNews(Wanted wanted)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto listener = m_dependencies.notifier.listen(wanted.query.workspace, executor);
    bool hasLooked = false;
    while (true) {
        const http::Result<EventPage> page = co_await read(wanted.query);
        if (!page)
            co_return notNow();
        const std::int64_t after = wanted.query.after;
        if (isExpired(*page, after))
            co_return http::errorResponse(410, "cursor_expired",
                                          "What followed this cursor is no longer kept.");
        const bool hasNews = !page->events.empty() || page->head < after;
        if (hasNews || m_dependencies.notifier.isClosed()
            || std::chrono::steady_clock::now() >= wanted.deadline)
            co_return answerWith(*page, after);
        if (std::exchange(hasLooked, true)) {
            m_dependencies.metrics.waitingConsoles.add(1);
            co_await listener->wait(wanted.deadline);
            m_dependencies.metrics.waitingConsoles.add(-1);
        }
        // The token may have been revoked meanwhile, or before this listened.
        const Input<Member> member = co_await m_dependencies.authenticator.memberOf(wanted.credentials);
        if (!member)
            co_return member.error();
    }
}

asio::awaitable<http::Result<EventPage>> EventRoutes::read(EventQuery query)
{
    const auto work = [this, &query] { return m_dependencies.events.read(query); };
    http::Result<EventPage> page = co_await m_dependencies.work.run(work);
    if (!page)
        m_dependencies.log.error("storage_failed",
                                 {{"during", "reading events"}, {"detail", page.error().detail}});
    co_return page;
}

} // namespace shoptalk::relay
