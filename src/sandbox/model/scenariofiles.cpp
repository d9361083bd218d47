// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/scenariofiles.h"

#include <algorithm>
#include <filesystem>

namespace shoptalk::sandbox {

namespace {

void addMissing(const json::value &message, const std::string &folder, std::vector<std::string> &missing)
{
    if (message.is_array()) {
        for (const json::value &each : message.get_array())
            addMissing(each, folder, missing);
    }
    if (!message.is_object())
        return;
    for (const auto &[key, value] : message.get_object()) {
        if (key != "file")
            addMissing(value, folder, missing);
        else if (const std::string name = textIn(message.get_object(), "file");
                 name.empty() || !std::filesystem::exists(folder + "/" + name))
            missing.push_back("the file " + name + " is not beside the scenario");
    }
}

} // namespace

std::vector<std::string> missingFiles(const Scenario &scenario)
{
    std::vector<std::string> missing;
    const auto look = [&](const Utterance &says) { addMissing(says.message, scenario.folder, missing); };
    for (const Customer &customer : scenario.customers) {
        for (const PastMessage &past : customer.past)
            addMissing(past.message, scenario.folder, missing);
    }
    for (const auto &[name, script] : scenario.scripts) {
        for (const OpeningLine &line : script.onConnect)
            look(line.says);
        for (const AnswerRule &rule : script.onText)
            std::ranges::for_each(rule.answers, look);
    }
    for (const auto &line : scenario.lively ? scenario.lively->lines : std::vector<Lively::Line>())
        look(line.says);
    return missing;
}

} // namespace shoptalk::sandbox
