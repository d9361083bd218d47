// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace shoptalk::http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

void Headers::set(std::string name, std::string value)
{
    std::erase_if(m_fields, [&name](const auto &field) { return sameName(field.first, name); });
    add(std::move(name), std::move(value));
}

void Headers::add(std::string name, std::string value)
{
    m_fields.emplace_back(std::move(name), std::move(value));
}

std::optional<std::string_view> Headers::get(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(m_fields, [name](const auto &field) { return sameName(field.first, name); });
    if (found == m_fields.end())
        return {};
    return found->second;
}

std::string Headers::joined(std::string_view name) const
{
    std::string list;
    for (const auto &[known, value] : m_fields) {
        if (sameName(known, name))
            list.append(list.empty() ? "" : ", ").append(value);
    }
    return list;
}

Response jsonResponse(unsigned status, const boost::json::value &body)
{
    return textResponse(status, boost::json::serialize(body), "application/json");
}

Response textResponse(unsigned status, std::string body, std::string contentType)
{
    Response response{.status = status, .headers = {}, .body = std::move(body)};
    response.headers.set("Content-Type", std::move(contentType));
    return response;
}

Response errorResponse(unsigned status, std::string_view code, std::string_view message)
{
    return jsonResponse(status, {{"error", {{"code", code}, {"message", message}}}});
}

} // namespace shoptalk::http
