// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace shoptalk::relay::testing {

/// docs/relay.md, as read by a person who follows it. Throws if something is not where it should be.
class Guide {
public:
    /// `replaced`: placeholders for the reader's own values, such as the host name, and the values of the
    /// test.
    explicit Guide(std::vector<std::pair<std::string, std::string>> replaced);

    /// The code blocks of the section whose heading contains `heading`, in the language ("": none is named).
    std::vector<std::string> blocks(const std::string &heading, const std::string &language = {}) const;
    /// The values in back-ticks in the third column of the table row whose second column begins so.
    std::vector<std::string> valuesInRow(const std::string &what) const;

private:
    std::string section(const std::string &heading) const;

    std::string m_text;
};

/// The lines `key = value` of a TOML block in their sections, as "section", "key = value".
std::vector<std::pair<std::string, std::string>> settingsIn(const std::string &toml);

/// Removes the "#" from that line of the file in that section and sets the value, as the guide says.
void takeComment(const std::filesystem::path &file, const std::string &section, const std::string &line);

/// The lines of a text, without line ends.
std::vector<std::string> linesOf(const std::string &text);

std::string contentOf(const std::filesystem::path &file);

} // namespace shoptalk::relay::testing
