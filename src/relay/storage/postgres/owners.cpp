// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/owners.h"

namespace shoptalk::relay::postgres {

namespace {

/// More numbers than one relay serves; invented ones in signed webhooks must not fill the memory.
constexpr std::size_t maxKnown = 200'000;

using OwnersByName = std::map<std::string, std::vector<WorkspaceId>>;

/// False if one of them is not known.
bool copyKnown(const OwnersByName &known, const std::set<std::string> &wanted, OwnersByName &found)
{
    for (const std::string &name : wanted) {
        const auto at = known.find(name);
        if (at == known.end())
            return false;
        found.insert(found.end(), *at);
    }
    return true;
}

} // namespace

OwnerQuestions::OwnerQuestions(const ParsedWebhooks &webhooks)
{
    for (std::size_t at = 0; at < webhooks.size(); ++at) {
        asksForOnlyOne = asksForOnlyOne || webhooks[at].malformed || webhooks[at].isUnroutable;
        for (const ParsedWebhook::Entry &entry : webhooks[at].entries) {
            for (const ParsedWebhook::Change &change : entry.changes) {
                asksForOnlyOne = asksForOnlyOne || change.route.isEmpty();
                if (change.route.number.value.empty())
                    wabas.insert(change.route.waba.value);
                else
                    numbers.insert(change.route.number.value);
            }
        }
    }
}

std::vector<WorkspaceId> Owners::of(const Route &route) const
{
    if (route.isEmpty())
        return onlyOne.value_or(std::vector<WorkspaceId>());
    const bool byNumber = !route.number.value.empty();
    const OwnersByName &owners = byNumber ? ofNumber : ofWaba;
    const auto found = owners.find(byNumber ? route.number.value : route.waba.value);
    return found == owners.end() ? std::vector<WorkspaceId>() : found->second;
}

Owners askForOwners(Connection &connection, const OwnerQuestions &questions)
{
    connection.queue("SELECT current_claims()");
    connection.queue("SELECT phone_number_id, waba_id, workspace_id FROM owners_of($1, $2) ORDER BY 3",
                     std::vector(questions.numbers.begin(), questions.numbers.end()),
                     std::vector(questions.wabas.begin(), questions.wabas.end()));
    if (questions.asksForOnlyOne)
        connection.queue("SELECT id FROM all_workspaces()");
    std::vector<Rows> answers = connection.flush();
    Owners owners;
    if (connection.failed())
        return owners;
    if (questions.asksForOnlyOne) {
        owners.onlyOne.emplace();
        if (answers.back().size() == 1)
            owners.onlyOne->push_back({answers.back().text(0, 0)});
        answers.pop_back();
    }
    for (const std::string &number : questions.numbers)
        owners.ofNumber.try_emplace(number);
    for (const std::string &waba : questions.wabas)
        owners.ofWaba.try_emplace(waba);
    const Rows &rows = answers.back();
    for (int row = 0; row < rows.size(); ++row) {
        const WorkspaceId workspace{rows.text(row, 2)};
        if (rows.isNull(row, 0))
            owners.ofWaba[rows.text(row, 1)].push_back(workspace);
        else
            owners.ofNumber[rows.text(row, 0)].push_back(workspace);
    }
    owners.version = answers[answers.size() - 2].integer(0, 0);
    return owners;
}

std::optional<Owners> OwnerCache::find(const OwnerQuestions &questions) const
{
    const std::lock_guard lock(m_mutex);
    if (questions.asksForOnlyOne && !m_known.onlyOne)
        return {};
    Owners found;
    found.version = m_known.version;
    if (questions.asksForOnlyOne)
        found.onlyOne = m_known.onlyOne;
    const bool isKnown = copyKnown(m_known.ofNumber, questions.numbers, found.ofNumber)
        && copyKnown(m_known.ofWaba, questions.wabas, found.ofWaba);
    return isKnown ? std::optional(std::move(found)) : std::nullopt;
}

void OwnerCache::add(const Owners &answered)
{
    const std::lock_guard lock(m_mutex);
    if (answered.version < m_known.version) // Another thread has asked since.
        return;
    const bool isFull = m_known.ofNumber.size() + m_known.ofWaba.size() > maxKnown;
    if (answered.version > m_known.version || isFull)
        m_known = {};
    m_known.version = answered.version;
    if (answered.onlyOne)
        m_known.onlyOne = answered.onlyOne;
    m_known.ofNumber.insert(answered.ofNumber.begin(), answered.ofNumber.end());
    m_known.ofWaba.insert(answered.ofWaba.begin(), answered.ofWaba.end());
}

} // namespace shoptalk::relay::postgres
