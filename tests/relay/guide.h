// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace shoptalk::relay::testing {

/// docs/relay.md, read as somebody who does what it says. What is not found where it should be throws.
class Guide {
public:
    /// `replaced`: what stands for something of the reader's own, such as the host name, and what it is here.
    explicit Guide(std::vector<std::pair<std::string, std::string>> replaced);

    /// The code blocks of the section whose heading contains `heading`, in the language ("": none is named).
    std::vector<std::string> blocks(const std::string &heading, const std::string &language = {}) const;
    /// What stands in back-ticks in the third column of the table's row whose second column begins so.
    std::vector<std::string> valuesInRow(const std::string &what) const;

private:
    std::string section(const std::string &heading) const;

    std::string m_text;
};

/// The lines `key = value` of a TOML block in their sections, as "section", "key = value".
std::vector<std::pair<std::string, std::string>> settingsIn(const std::string &toml);

/// Takes the "#" from that line of the file in that section and gives it the value, as the guide asks for.
void takeComment(const std::filesystem::path &file, const std::string &section, const std::string &line);

/// The text's lines without their ends.
std::vector<std::string> linesOf(const std::string &text);

std::string contentOf(const std::filesystem::path &file);

} // namespace shoptalk::relay::testing
