// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/multipart.h"

#include <algorithm>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view lineEnd = "\r\n";

bool startsWithWord(std::string_view line, std::string_view word)
{
    return line.size() >= word.size()
        && std::equal(word.begin(), word.end(), line.begin(), [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a))
                   == std::tolower(static_cast<unsigned char>(b));
           });
}

/// The value of `name` in "form-data; name=\"file\"; filename=\"a.jpg\"".
std::optional<std::string> attribute(std::string_view line, std::string_view name)
{
    const std::string before = std::string(name) + "=";
    for (std::size_t at = line.find(before); at != std::string_view::npos; at = line.find(before, at + 1)) {
        if (at > 0 && line[at - 1] != ' ' && line[at - 1] != ';')
            continue; // The end of another name, "filename" for "name".
        std::string_view value = line.substr(at + before.size());
        if (!value.starts_with('"'))
            return std::string(value.substr(0, value.find(';')));
        value.remove_prefix(1);
        return std::string(value.substr(0, value.find('"')));
    }
    return {};
}

/// One part, without the boundaries around it.
std::optional<FormPart> partIn(std::string_view text)
{
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return {};
    FormPart part;
    std::string_view header = text.substr(0, end + lineEnd.size());
    while (!header.empty()) {
        const std::string_view line = header.substr(0, header.find(lineEnd));
        header.remove_prefix(std::min(header.size(), line.size() + lineEnd.size()));
        if (startsWithWord(line, "Content-Disposition:")) {
            part.name = attribute(line, "name").value_or("");
            part.fileName = attribute(line, "filename");
        } else if (startsWithWord(line, "Content-Type:")) {
            const std::size_t begin = line.find_first_not_of(' ', line.find(':') + 1);
            part.type = begin != std::string_view::npos ? line.substr(begin) : std::string_view();
        }
    }
    part.content = text.substr(end + 2 * lineEnd.size());
    return part.name.empty() ? std::nullopt : std::optional(std::move(part));
}

} // namespace

std::optional<std::vector<FormPart>> parseMultipart(std::string_view body, std::string_view contentType)
{
    const auto boundary = attribute(contentType, "boundary");
    if (!boundary || boundary->empty())
        return {};
    const std::string opening = "--" + *boundary;
    const std::string closing = "\r\n--" + *boundary;
    std::size_t at = body.find(opening);
    std::vector<FormPart> parts;
    while (at != std::string_view::npos) {
        std::string_view rest = body.substr(at + opening.size());
        if (rest.starts_with("--"))
            return parts;
        if (!rest.starts_with(lineEnd))
            return {};
        rest.remove_prefix(lineEnd.size());
        const std::size_t end = rest.find(closing);
        auto part = end != std::string_view::npos ? partIn(rest.substr(0, end)) : std::nullopt;
        if (!part)
            return {};
        parts.push_back(std::move(*part));
        at = body.size() - rest.size() + end + lineEnd.size();
    }
    return {};
}

} // namespace shoptalk::sandbox
