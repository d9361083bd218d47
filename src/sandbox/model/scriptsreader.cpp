// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/scriptsreader.h"

#include "sandbox/model/scenariotime.h"

namespace shoptalk::sandbox {

namespace {

std::chrono::milliseconds readDuration(ObjectReader &reader, std::string_view field)
{
    const std::string text = reader.requiredText(field);
    const auto duration = durationOf(text);
    if (!duration)
        reader.complain("has the unreadable time span \"" + text + "\"");
    return duration.value_or(std::chrono::milliseconds(0));
}

/// `text`, `message` in webhook form, `call_seconds` or `new_wa_id`.
Utterance readUtterance(ObjectReader &reader)
{
    Utterance utterance;
    utterance.message = reader.object("message");
    utterance.text = reader.text("text");
    utterance.newNumber = reader.text("new_wa_id");
    if (const json::value *talked = reader.value("call_seconds"); talked != nullptr) {
        if (talked->is_int64() && talked->get_int64() >= 0)
            utterance.call = std::chrono::seconds(talked->get_int64());
        else
            reader.complain("has call_seconds that are no whole number");
    }
    if (utterance.count() != 1)
        reader.complain("needs one of text, message, call_seconds and new_wa_id");
    return utterance;
}

Utterance readAnswer(const json::value &value, const std::string &place, Problems &problems)
{
    if (value.is_string()) {
        Utterance plain;
        plain.text = value.get_string();
        return plain;
    }
    ObjectReader reader(value, place, problems);
    Utterance utterance = readUtterance(reader);
    reader.finish();
    return utterance;
}

AnswerRule readRule(ObjectReader &reader)
{
    AnswerRule rule;
    rule.kinds = reader.texts("kinds");
    rule.keywords = reader.texts("contains");
    const json::array &answers = reader.list("answers");
    for (std::size_t i = 0; i < answers.size(); ++i)
        rule.answers.push_back(readAnswer(answers[i], reader.placeOf("answers", i), reader.problems()));
    if (rule.answers.empty())
        reader.complain("has no answers");
    reader.finish();
    return rule;
}

Script readScript(ObjectReader &reader)
{
    Script script;
    const json::array &opening = reader.list("on_connect");
    for (std::size_t i = 0; i < opening.size(); ++i) {
        ObjectReader line(opening[i], reader.placeOf("on_connect", i), reader.problems());
        script.onConnect.push_back(OpeningLine{readDuration(line, "after"), readUtterance(line)});
        line.finish();
    }
    const json::array &rules = reader.list("on_text");
    for (std::size_t i = 0; i < rules.size(); ++i) {
        ObjectReader rule(rules[i], reader.placeOf("on_text", i), reader.problems());
        script.onText.push_back(readRule(rule));
    }
    if (const json::value *count = reader.value("quiet_after"); count != nullptr) {
        if (count->is_int64() && count->get_int64() >= 0)
            script.quietAfter = static_cast<int>(count->get_int64());
        else
            reader.complain("has a quiet_after that is no whole number");
    }
    reader.finish();
    return script;
}

} // namespace

std::map<std::string, Script, std::less<>> readScripts(ObjectReader &scenario)
{
    std::map<std::string, Script, std::less<>> scripts;
    for (const auto &[name, value] : scenario.object("scripts")) {
        ObjectReader reader(value, scenario.placeOf("scripts") + "." + std::string(name),
                            scenario.problems());
        scripts.emplace(name, readScript(reader));
    }
    return scripts;
}

std::optional<Lively> readLively(ObjectReader &scenario)
{
    const json::value *value = scenario.value("lively");
    if (value == nullptr)
        return {};
    ObjectReader reader(*value, scenario.placeOf("lively"), scenario.problems());
    Lively lively;
    lively.minPause = readDuration(reader, "at_least");
    lively.maxPause = readDuration(reader, "at_most");
    if (lively.maxPause < lively.minPause)
        reader.complain("has an at_most below its at_least");
    const json::array &lines = reader.list("lines");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        ObjectReader line(lines[i], reader.placeOf("lines", i), reader.problems());
        std::string customer = line.has("user_id") ? line.text("user_id") : line.requiredText("wa_id");
        std::string groupId = line.text("group_id");
        lively.lines.push_back(Lively::Line{std::move(customer), readUtterance(line), std::move(groupId)});
        line.finish();
    }
    if (lively.lines.empty())
        reader.complain("has no lines");
    reader.finish();
    return lively;
}

} // namespace shoptalk::sandbox
