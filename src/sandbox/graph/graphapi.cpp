// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/graphapi.h"

#include "sandbox/graph/graphrequest.h"
#include "sandbox/graph/tokencheck.h"

#include <boost/json/serialize.hpp>

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::milliseconds slowness{5000};

asio::awaitable<GraphAnswer> answeredAtOnce(std::function<GraphAnswer(const GraphCall &)> endpoint,
                                            GraphCall call)
{
    co_return endpoint(call);
}

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        path.remove_prefix(1); // The slash.
        segments.emplace_back(path.substr(0, path.find('/')));
        path.remove_prefix(segments.back().size());
    }
    return segments;
}

/// True if the path is of that pattern; then `call` has what the placeholders stand for.
bool fits(const std::vector<std::string> &pattern, const std::vector<std::string> &path, GraphCall &call)
{
    if (pattern.size() != path.size())
        return false;
    call.pathParameters.clear();
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t brace = pattern[i].find('{');
        if (brace == std::string::npos ? pattern[i] != path[i]
                                       : path[i].substr(0, brace) != pattern[i].substr(0, brace))
            return false;
        if (brace != std::string::npos)
            call.pathParameters[pattern[i].substr(brace + 1, pattern[i].size() - brace - 2)] =
                path[i].substr(brace);
    }
    return true;
}

bool isSend(const GraphCall &call)
{
    return call.method == "POST" && call.path.ends_with("/messages");
}

} // namespace

GraphApi::GraphApi(Platform &platform, AsioTimeline &timeline)
    : m_platform(platform)
    , m_timeline(timeline)
    , m_usage(platform)
{
}

void GraphApi::add(std::vector<GraphEndpoint> endpoints)
{
    for (GraphEndpoint &endpoint : endpoints) {
        SlowGraphEndpoint wrapped;
        wrapped.method = endpoint.method;
        wrapped.pattern = endpoint.pattern;
        wrapped.answer = [plain = std::move(endpoint.answer)](GraphCall call) {
            return answeredAtOnce(plain, std::move(call));
        };
        std::vector<std::string> segments = segmentsOf(wrapped.pattern);
        m_routes.push_back(Route{std::move(wrapped), std::move(segments), endpoint.token});
    }
}

void GraphApi::add(std::vector<SlowGraphEndpoint> endpoints)
{
    for (SlowGraphEndpoint &endpoint : endpoints) {
        std::vector<std::string> segments = segmentsOf(endpoint.pattern);
        m_routes.push_back(Route{std::move(endpoint), std::move(segments), TokenRule::Required});
    }
}

asio::awaitable<http::Response> GraphApi::answer(http::Request request)
{
    if (m_platform.faults.strike("slow_answer"))
        co_await m_timeline.pause(slowness);
    auto call = graphCallOf(request);
    if (!call) {
        GraphCall unread;
        unread.path += '/';
        co_return respond(unread, tl::unexpected(call.error()));
    }
    const GraphAnswer answer = co_await run(std::move(request), *call);
    http::Response response = respond(*call, answer);
    if (answer && isSend(*call) && m_platform.faults.strike("answer_lost"))
        response.dropped = true;
    co_return response;
}

asio::awaitable<GraphAnswer> GraphApi::run(http::Request request, GraphCall call)
{
    if (const auto fault = generalFault(call))
        co_return tl::unexpected(*fault);
    co_return co_await dispatch(std::move(request), std::move(call));
}

std::optional<GraphError> GraphApi::generalFault(const GraphCall &call)
{
    if (isSend(call)) // Has its own codes for these.
        return {};
    if (m_platform.faults.strike("server_error")) {
        GraphError error{500, 2, {}, "An unexpected error has occurred. Please retry your request later."};
        error.transient = true;
        return error;
    }
    const std::string id = call.path.substr(1, call.path.find('/', 1) - 1);
    const bool aboutAccount =
        m_platform.scenario.waba(id) != nullptr || m_platform.scenario.number(id) != nullptr;
    if (m_platform.faults.strike("rate_limit")) {
        GraphError error{400, 4, {}, "(#4) Application request limit reached"};
        if (aboutAccount)
            error = GraphError{
                400, 80007, {}, "(#80007) There have been too many calls to this WhatsApp Business account."};
        error.transient = true;
        return error;
    }
    return {};
}

const GraphApi::Route *GraphApi::find(GraphCall &call, bool &pathKnown) const
{
    const std::vector<std::string> segments = segmentsOf(call.path);
    for (const Route &route : m_routes) {
        if (!fits(route.segments, segments, call))
            continue;
        pathKnown = true;
        if (route.endpoint.method == call.method)
            return &route;
    }
    return nullptr;
}

asio::awaitable<GraphAnswer> GraphApi::dispatch(http::Request request, GraphCall call)
{
    bool pathKnown = false;
    const Route *route = find(call, pathKnown);
    if (route == nullptr && pathKnown)
        co_return tl::unexpected(unknownObject(call.method, segmentsOf(call.path).front()));
    if (route == nullptr)
        co_return tl::unexpected(unknownPath(call.path));
    if (route->token == TokenRule::Required) {
        auto token = checkToken(m_platform, tokenOf(request, call));
        if (!token)
            co_return tl::unexpected(token.error());
        call.token = std::move(*token);
        if (const auto refused = checkProof(m_platform, call))
            co_return tl::unexpected(*refused);
    }
    call.parameters.erase("access_token");
    co_return co_await route->endpoint.answer(std::move(call));
}

http::Response GraphApi::respond(const GraphCall &call, const GraphAnswer &answer)
{
    const std::string trace = traceId(m_platform.dice);
    http::Response response;
    response.status = answer ? 200 : answer.error().httpStatus;
    response.dropped = !answer && answer.error().dropped;
    response.body = json::serialize(answer ? *answer : answer.error().envelope(trace));
    response.headers.set("Content-Type", "application/json; charset=UTF-8");
    response.headers.set("Cache-Control", "private, no-cache, no-store, must-revalidate");
    response.headers.set("x-fb-trace-id", trace);
    if (!call.version.empty())
        response.headers.set("facebook-api-version", call.version);
    if (!answer && answer.error().code == 190)
        response.headers.set("WWW-Authenticate",
                             "OAuth \"Facebook Platform\" \"invalid_token\" \"" + answer.error().message
                                 + "\"");
    m_usage.count(call.path, response.headers);
    return response;
}

} // namespace shoptalk::sandbox
