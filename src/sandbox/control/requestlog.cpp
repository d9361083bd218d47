// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/requestlog.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t rememberedRequests = 5000;

/// The phone number that a path names, or nothing.
std::string numberIn(const Scenario &scenario, std::string_view path)
{
    while (!path.empty()) {
        path.remove_prefix(1); // The slash.
        const std::string_view segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        if (const Number *number = scenario.number(segment))
            return number->id;
    }
    return {};
}

} // namespace

RequestLog::RequestLog(const Platform &platform)
    : m_platform(platform)
{
}

void RequestLog::note(const http::Request &request, unsigned status)
{
    if (request.path.starts_with("/sandbox/"))
        return;
    m_entries.push_back(Entry{request.method, request.path, numberIn(m_platform.scenario, request.path),
                              status, m_platform.timeline.nowS()});
    if (m_entries.size() > rememberedRequests)
        m_entries.pop_front();
}

json::value RequestLog::listed() const
{
    json::array requests;
    for (const Entry &entry : m_entries) {
        json::object item = {{"method", entry.method}, {"path", entry.path}, {"status", entry.status}};
        if (!entry.phoneNumberId.empty())
            item["phone_number_id"] = entry.phoneNumberId;
        item["at"] = entry.atS;
        requests.emplace_back(std::move(item));
    }
    json::object answer;
    answer["requests"] = std::move(requests);
    return answer;
}

} // namespace shoptalk::sandbox
