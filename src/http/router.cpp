// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"

#include <algorithm>

namespace shoptalk::http {

namespace {

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    if (path.starts_with('/'))
        path.remove_prefix(1);
    while (true) {
        const std::size_t slash = path.find('/');
        segments.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return segments;
        path.remove_prefix(slash + 1);
    }
}

bool isPlaceholder(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

/// The values of the placeholders; empty if the path does not match.
std::optional<Parameters> parametersOf(const std::vector<std::string> &pattern,
                                       const std::vector<std::string> &path)
{
    if (pattern.size() != path.size())
        return {};
    Parameters parameters;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (isPlaceholder(pattern[at]) && !path[at].empty())
            parameters.insert_or_assign(pattern[at].substr(1, pattern[at].size() - 2), path[at]);
        else if (pattern[at] != path[at])
            return {};
    }
    return parameters;
}

} // namespace

void Router::add(std::string method, std::string pattern, Handler handler, RouteLimits limits)
{
    std::vector<std::string> segments = segmentsOf(pattern);
    m_routes.push_back(
        {std::move(method), std::move(pattern), std::move(segments), std::move(handler), limits});
}

void Router::setFallback(Handler handler, RouteLimits limits)
{
    m_fallback = std::move(handler);
    m_fallbackLimits = limits;
}

Router::Match Router::match(std::string_view method, std::string_view path) const
{
    Match match;
    const std::vector<std::string> segments = segmentsOf(path);
    for (const Route &route : m_routes) {
        std::optional<Parameters> parameters = parametersOf(route.segments, segments);
        if (!parameters)
            continue;
        if (route.method == method)
            return {&route.handler, route.limits, std::move(*parameters), route.pattern, true, {}};
        match.pathKnown = true;
        if (std::ranges::find(match.otherMethods, route.method) == match.otherMethods.end())
            match.otherMethods.push_back(route.method);
    }
    if (m_fallback) {
        match.handler = &m_fallback;
        match.limits = m_fallbackLimits;
    }
    return match;
}

} // namespace shoptalk::http
