// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/databasedump.h"

#include <algorithm>
#include <iterator>

namespace shoptalk::relay {

namespace {

/// The tables of workspaces, their devices and their numbers.
std::vector<TableSchema> workspaceTables()
{
    using enum ColumnType;
    using enum TableSchema::Scope;
    return {{"workspaces",
             Everybody,
             {},
             {{"id", Text},
              {"name", Text},
              {"head"},
              {"rang"},
              {"public_key", Blob},
              {"short_id", Integer, Engine::Sqlite}}},
            {"pairing_codes",
             Everybody,
             {},
             {{"code_hash", Blob},
              {"workspace_id", Text},
              {"created_at_ms"},
              {"expires_at_ms"},
              {"used_at_ms"},
              {"handover", Blob},
              {"renews_key"}}},
            {"devices",
             Everybody,
             "paired_at_ms",
             {{"id", Text},
              {"workspace_id", Text},
              {"name", Text},
              {"token_hash", Blob},
              {"doorbell_hash", Blob},
              {"paired_at_ms"},
              {"last_seen_at_ms"},
              {"revoked_at_ms"}}},
            {"numbers",
             Everybody,
             "claimed_at_ms",
             {{"phone_number_id", Text},
              {"workspace_id", Text},
              {"waba_id", Text},
              {"display_phone_number", Text},
              {"verify_token_hash", Blob},
              {"claimed_at_ms"}}}};
}

/// The tables of the events that arrive for them, and of what was done with these.
std::vector<TableSchema> eventTables()
{
    using enum ColumnType;
    using enum TableSchema::Scope;
    return {{"data_keys",
             Workspace,
             {},
             {{"id", Text}, {"workspace_id", Text}, {"made_at_ms"}, {"sealed", Blob}}},
            {"webhook_events_log",
             WorkspaceOrNobody,
             "id",
             {{"workspace_id", Text},
              {"seq"},
              {"kind", Text},
              {"received_at_ms"},
              {"signature_valid"},
              {"processed"},
              {"error", Text},
              {"phone_number_id", Text},
              {"waba_id", Text},
              {"body_hash", Blob},
              {"sealing"},
              {"data_key_id", Text},
              {"body", Blob}}},
            {"audit_log",
             WorkspaceOrNobody,
             "id",
             {{"at_ms"}, {"workspace_id", Text}, {"action", Text}, {"subject", Text}}},
            {"people", Everybody, {}, {{"person_hash", Blob}, {"workspace_id", Text}}},
            {"deletions", Everybody, {}, {{"code_hash", Blob}, {"requested_at_ms"}, {"workspaces"}}},
            {"seen_hashes",
             Workspace,
             {},
             {{"workspace_id", Text}, {"body_hash", Blob}, {"received_at_ms"}},
             Engine::Postgres},
            {"seen_bodies",
             Everybody,
             {},
             {{"hash", Blob}, {"workspace"}, {"seq"}, {"received_at_ms"}},
             Engine::Sqlite},
            {"keys", Everybody, {}, {{"purpose", Text}, {"value", Blob}}}};
}

} // namespace

const std::vector<TableSchema> &tableSchemas()
{
    static const std::vector<TableSchema> all = [] {
        std::vector<TableSchema> tables = workspaceTables();
        std::ranges::move(eventTables(), std::back_inserter(tables));
        return tables;
    }();
    return all;
}

const TableSchema *tableNamed(std::string_view name)
{
    const auto found = std::ranges::find(tableSchemas(), name, &TableSchema::name);
    return found == tableSchemas().end() ? nullptr : &*found;
}

namespace {

bool isFor(Engine engine, Engine whose)
{
    return whose == Engine::Both || whose == engine;
}

} // namespace

TableHead headFor(const TableSchema &form, Engine engine)
{
    TableHead head{&form, {}};
    for (const ColumnForm &column : form.columns) {
        if (isFor(engine, column.engine))
            head.columns.push_back(&column);
    }
    return head;
}

std::string columnList(const TableHead &head)
{
    std::string names;
    for (const ColumnForm *column : head.columns)
        names += (names.empty() ? "" : ", ") + std::string(column->name);
    return names;
}

const TableHead &RowsForEngine::headOf(const TableHead &whole)
{
    if (m_whole == &whole)
        return m_heads.back();
    m_whole = &whole;
    TableHead mine{whole.form, {}};
    std::ranges::copy_if(whole.columns, std::back_inserter(mine.columns),
                         [this](const ColumnForm *column) { return isFor(m_engine, column->engine); });
    m_heads.push_back(std::move(mine));
    return m_heads.back();
}

http::Result<std::optional<TableRow>> RowsForEngine::next()
{
    while (true) {
        http::Result<std::optional<TableRow>> row = m_source.next();
        if (!row || !*row)
            return row;
        const TableHead &whole = *(*row)->head;
        if (!isFor(m_engine, whole.form->engine))
            continue;
        TableRow mine{&headOf(whole), {}};
        for (std::size_t at = 0; at < whole.columns.size(); ++at) {
            if (isFor(m_engine, whole.columns[at]->engine))
                mine.cells.push_back(std::move((*row)->cells[at]));
        }
        return std::optional(std::move(mine));
    }
}

const ColumnForm *columnNamed(const TableSchema &table, std::string_view name)
{
    const auto found = std::ranges::find(table.columns, name, &ColumnForm::name);
    return found == table.columns.end() ? nullptr : &*found;
}

} // namespace shoptalk::relay
