// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace {

std::string keyOf(const std::string &line)
{
    return line.substr(0, line.find(' '));
}

} // namespace

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream input(text);
    for (std::string line; std::getline(input, line);)
        lines.push_back(line);
    return lines;
}

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream input(file);
    if (!input)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(input), {}};
}

Guide::Guide(std::vector<std::pair<std::string, std::string>> replaced)
    : m_text(contentOf(SHOPTALK_SOURCE_DIR "/docs/relay.md"))
{
    for (const auto &[from, to] : replaced) {
        for (std::size_t at = 0; (at = m_text.find(from, at)) != std::string::npos; at += to.size())
            m_text.replace(at, from.size(), to);
    }
}

std::string Guide::section(const std::string &heading) const
{
    std::string found;
    bool isInside = false;
    for (const std::string &line : linesOf(m_text)) {
        if (line.starts_with("## "))
            isInside = line.find(heading) != std::string::npos;
        if (isInside)
            found += line + '\n';
    }
    if (found.empty())
        throw std::runtime_error("the guide has no section " + heading);
    return found;
}

std::vector<std::string> Guide::blocks(const std::string &heading, const std::string &language) const
{
    std::vector<std::string> found;
    bool isInside = false;
    bool isWanted = false;
    for (const std::string &line : linesOf(section(heading))) {
        if (line.starts_with("```")) {
            isInside = !isInside;
            isWanted = isInside && line == "```" + language;
            if (isWanted)
                found.emplace_back();
        } else if (isWanted) {
            found.back() += line + '\n';
        }
    }
    if (found.empty())
        throw std::runtime_error("the guide shows nothing under " + heading);
    return found;
}

std::vector<std::string> Guide::valuesInRow(const std::string &what) const
{
    std::vector<std::string> values;
    for (const std::string &line : linesOf(section("5. Meta"))) {
        const std::size_t second = line.find('|', 1);
        if (!line.starts_with('|') || line.compare(second + 2, what.size(), what) != 0)
            continue;
        std::istringstream cell(line.substr(line.find('|', second + 1)));
        std::string outside;
        for (std::string inside; std::getline(cell, outside, '`') && std::getline(cell, inside, '`');)
            values.push_back(inside);
    }
    if (values.empty())
        throw std::runtime_error("the guide does not say what to enter for " + what);
    return values;
}

std::vector<std::pair<std::string, std::string>> settingsIn(const std::string &toml)
{
    std::vector<std::pair<std::string, std::string>> settings;
    std::string section;
    for (const std::string &line : linesOf(toml)) {
        if (line.starts_with('['))
            section = line;
        else if (!line.empty())
            settings.emplace_back(section, line);
    }
    return settings;
}

void takeComment(const std::filesystem::path &file, const std::string &section, const std::string &line)
{
    std::string changed;
    std::string inside;
    bool isDone = false;
    for (const std::string &present : linesOf(contentOf(file))) {
        if (present.starts_with('['))
            inside = present;
        const bool isMeant = inside == section && present.starts_with("# " + keyOf(line) + " = ");
        isDone = isDone || isMeant;
        changed += (isMeant ? line : present) + '\n';
    }
    if (!isDone)
        throw std::runtime_error("relay.toml has no line to take the # from for " + section + ' ' + line);
    std::ofstream(file) << changed;
}

} // namespace shoptalk::relay::testing
