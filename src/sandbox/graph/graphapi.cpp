// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/graphapi.h"

#include "sandbox/graph/graphrequest.h"
#include "sandbox/graph/tokencheck.h"
#include "sandbox/model/metaerrorcodes.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::milliseconds slowness{5000};
constexpr std::size_t maxBatch = 50; // Source: Graph API, batch requests.

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

/// True if the path matches the pattern; then `call` gets the values of the placeholders.
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

bool isBatch(const GraphCall &call)
{
    return call.method == "POST" && call.path == "/" && call.has("batch");
}

/// One call of a batch as a request of its own, with the token of the batch unless it has its own.
http::Request requestOf(const json::object &item, const http::Request &whole, const GraphCall &call)
{
    http::Request request;
    request.method = textIn(item, "method");
    const std::string url = "/" + textIn(item, "relative_url");
    request.path = url.substr(0, url.find('?'));
    if (request.path.size() < url.size())
        request.query = http::parseParameters(std::string_view(url).substr(request.path.size() + 1));
    request.body = textIn(item, "body");
    for (const std::string_view name : {"Host", "Authorization"}) {
        if (const auto value = whole.headers.get(name))
            request.headers.set(std::string(name), std::string(*value));
    }
    if (call.has("access_token") && !request.query.contains("access_token"))
        request.query.emplace("access_token", call.text("access_token"));
    return request;
}

json::object answerInBatch(const GraphAnswer &answer, const std::string &trace)
{
    return {{"code", answer ? 200U : answer.error().httpStatus},
            {"body", json::serialize(answer ? *answer : answer.error().envelope(trace))}};
}

GraphError errorOf(const MetaErrorCode &known)
{
    GraphError error = messagingError(known.code, known.title, std::string(known.title) + ".");
    if (known.subcode != 0)
        error.subcode = known.subcode;
    return error;
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
        m_routes.push_back(
            Route{std::move(wrapped), std::move(segments), endpoint.token, std::move(endpoint.claims)});
    }
}

void GraphApi::add(std::vector<SlowGraphEndpoint> endpoints)
{
    for (SlowGraphEndpoint &endpoint : endpoints) {
        std::vector<std::string> segments = segmentsOf(endpoint.pattern);
        m_routes.push_back(Route{std::move(endpoint), std::move(segments), TokenRule::Required, {}});
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
    if (isSend(*call) && !call->has("status") && m_platform.faults.strike("slow_send"))
        co_await m_timeline.pause(slowness);
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
    if (isBatch(call))
        co_return co_await runBatch(std::move(request), std::move(call));
    co_return co_await dispatch(std::move(request), std::move(call));
}

std::optional<GraphError> GraphApi::namedError(const GraphCall &call)
{
    for (const std::string &name : m_platform.faults.activeAfter("error_")) {
        const MetaErrorCode known = *metaErrorCodeNamed(name);
        if (!isInScope(known.scope, call.method, call.path))
            continue;
        m_platform.faults.strike("error_" + name);
        return errorOf(known);
    }
    if (call.method != "POST" || !call.path.ends_with("/media"))
        return {};
    for (const std::string &name : m_platform.faults.activeAfter("media_error_")) {
        m_platform.faults.strike("media_error_" + name);
        return errorOf(*metaErrorCodeNamed(name));
    }
    return {};
}

std::optional<GraphError> GraphApi::generalFault(const GraphCall &call)
{
    if (const auto named = namedError(call))
        return named;
    if (isSend(call)) // Sending has its own codes for these.
        return {};
    if (m_platform.faults.strike("server_error")) {
        GraphError error{500, 2, {}, "An unexpected error has occurred. Please retry your request later."};
        error.transient = true;
        return error;
    }
    const std::string id = call.path.substr(1, call.path.find('/', 1) - 1);
    const bool aboutAccount =
        m_platform.scenario.waba(id) != nullptr || m_platform.scenario.number(id) != nullptr;
    if (m_platform.faults.strike("rate_limit"))
        return aboutAccount ? accountLimitReached() : appLimitReached();
    return {};
}

asio::awaitable<GraphAnswer> GraphApi::runBatch(http::Request request, GraphCall call)
{
    boost::system::error_code problem;
    const json::value items = json::parse(call.text("batch"), problem);
    if (problem || !items.is_array() || items.get_array().empty() || items.get_array().size() > maxBatch)
        co_return tl::unexpected(invalidParameter("batch parameter must be a JSON array of 1 to 50 calls"));
    json::array answers;
    for (const json::value &item : items.get_array()) {
        if (!item.is_object())
            co_return tl::unexpected(invalidParameter("batch parameter must be a JSON array of objects"));
        http::Request single = requestOf(item.get_object(), request, call);
        auto understood = graphCallOf(single);
        if (!understood) {
            const GraphAnswer refused = tl::unexpected(understood.error());
            answers.emplace_back(answerInBatch(refused, traceId(m_platform.random)));
            continue;
        }
        const GraphAnswer answer = co_await dispatch(std::move(single), std::move(*understood));
        answers.emplace_back(answerInBatch(answer, traceId(m_platform.random)));
    }
    co_return json::value(std::move(answers));
}

const GraphApi::Route *GraphApi::find(GraphCall &call, bool &pathKnown) const
{
    const std::vector<std::string> segments = segmentsOf(call.path);
    for (const Route &route : m_routes) {
        if (!fits(route.segments, segments, call) || (route.claims && !route.claims(call.id())))
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
    if (const auto refused = m_usage.count(call.method, call.path))
        co_return tl::unexpected(*refused);
    call.parameters.erase("access_token");
    co_return co_await route->endpoint.answer(std::move(call));
}

http::Response GraphApi::respond(const GraphCall &call, const GraphAnswer &answer)
{
    const std::string trace = traceId(m_platform.random);
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
    m_usage.report(call.path, answer ? 0 : answer.error().code, response.headers);
    return response;
}

} // namespace shoptalk::sandbox
