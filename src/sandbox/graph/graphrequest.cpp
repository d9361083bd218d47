// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/graphrequest.h"

#include <boost/json/parse.hpp>

#include <charconv>

namespace shoptalk::sandbox {

namespace {

constexpr int firstVersion = 17;
constexpr int oldestLivingVersion =
    21; // It answers calls of older versions. Source: Graph API changelog, Nov 2026.
constexpr int newestVersion = 26;

/// 26 for "v26.0"; nothing if the text is no version.
std::optional<int> versionNumber(std::string_view segment)
{
    if (segment.size() < 4 || segment.front() != 'v' || !segment.ends_with(".0"))
        return {};
    const std::string_view digits = segment.substr(1, segment.size() - 3);
    int number = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc() || end != digits.data() + digits.size())
        return {};
    return number;
}

std::optional<GraphError> takeVersion(GraphCall &call, std::string_view path)
{
    call.version = "v" + std::to_string(oldestLivingVersion) + ".0";
    call.path = path;
    const std::string_view first = path.substr(1, path.find('/', 1) - 1);
    const std::optional<int> number = versionNumber(first);
    if (!number)
        return {};
    if (*number < firstVersion || *number > newestVersion)
        return unknownPath(path);
    call.version = "v" + std::to_string(std::max(*number, oldestLivingVersion)) + ".0";
    call.path = path.substr(first.size() + 1);
    if (call.path.empty())
        call.path = "/";
    return {};
}

/// Meta's own SDKs end paths with a slash, which has no meaning.
void dropTrailingSlash(std::string &path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
}

void addAll(json::object &parameters, const http::Parameters &encoded)
{
    for (const auto &[name, value] : encoded)
        parameters[name] = value;
}

bool isJson(const http::Request &request)
{
    return request.headers.get("Content-Type").value_or("").find("json") != std::string_view::npos;
}

std::optional<GraphError> addForm(GraphCall &call, const http::Request &request, std::string_view type)
{
    auto parts = parseMultipart(request.body, type);
    if (!parts)
        return invalidParameter("The body is not a valid multipart/form-data form.");
    for (FormPart &part : *parts) {
        if (part.fileName)
            call.upload = std::move(part);
        else
            call.parameters[part.name] = part.content;
    }
    return {};
}

std::optional<GraphError> addBody(GraphCall &call, const http::Request &request)
{
    json::object &parameters = call.parameters;
    if (request.body.empty())
        return {};
    const std::string_view type = request.headers.get("Content-Type").value_or("");
    if (type.starts_with("multipart/form-data"))
        return addForm(call, request, type);
    if (!isJson(request)) {
        addAll(parameters, http::parseParameters(request.body));
        return {};
    }
    boost::system::error_code problem;
    const json::value body = json::parse(request.body, problem);
    if (problem || !body.is_object())
        return invalidParameter("Invalid JSON: the body is not a JSON object.");
    for (const auto &[name, value] : body.get_object())
        parameters[name] = value;
    return {};
}

/// True if the body is a piece of a file instead of parameters.
bool isTransfer(const GraphCall &call)
{
    return call.path.starts_with("/upload:");
}

} // namespace

GraphError unknownPath(std::string_view path)
{
    GraphError error;
    error.code = 2500;
    error.message = "Unknown path components: " + std::string(path);
    return error;
}

tl::expected<GraphCall, GraphError> graphCallOf(const http::Request &request)
{
    GraphCall call;
    call.method = request.method;
    if (const auto refused = takeVersion(call, request.path))
        return tl::unexpected(*refused);
    dropTrailingSlash(call.path);
    addAll(call.parameters, request.query);
    if (isTransfer(call)) {
        call.file = request.body;
        call.parameters["file_offset"] = request.headers.get("file_offset").value_or("");
    } else if (const auto refused = addBody(call, request)) {
        return tl::unexpected(*refused);
    }
    call.baseUrl = "http://" + std::string(request.headers.get("Host").value_or("127.0.0.1"));
    return call;
}

std::string tokenOf(const http::Request &request, const GraphCall &call)
{
    const std::string_view header = request.headers.get("Authorization").value_or("");
    for (const std::string_view scheme : {"OAuth ", "Bearer "}) {
        if (header.starts_with(scheme))
            return isTransfer(call) && scheme != "OAuth " ? std::string()
                                                          : std::string(header.substr(scheme.size()));
    }
    return call.text("access_token");
}

} // namespace shoptalk::sandbox
