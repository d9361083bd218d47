// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcommand.h"

#include "composition.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <iostream>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

Result<std::optional<Timestamp>> timeIn(const std::string &option, const std::string &text)
{
    if (text.empty())
        return std::optional<Timestamp>();
    const std::optional<Timestamp> time = fromRfc3339(text);
    if (!time) {
        return tl::unexpected(
            Error{Error::Kind::Rejected, "bad_time", option + " is a time such as 2026-11-23T08:00:00Z"});
    }
    return time;
}

Result<AuditQuery> queryFor(const AuditOptions &options, const std::vector<Workspace> &known)
{
    AuditQuery query;
    query.action = options.action;
    query.maxLines = options.maxLines;
    const Result<std::optional<Timestamp>> since = timeIn("--since", options.since);
    if (!since)
        return tl::unexpected(since.error());
    const Result<std::optional<Timestamp>> until = timeIn("--until", options.until);
    if (!until)
        return tl::unexpected(until.error());
    query.since = *since;
    query.until = *until;
    if (options.workspace.empty())
        return query;
    const auto named = std::ranges::find(known, options.workspace, &Workspace::name);
    if (named == known.end()) {
        std::string detail = "there is no workspace of that name; there are:";
        for (const Workspace &workspace : known)
            detail += " \"" + workspace.name + '"';
        return tl::unexpected(Error{Error::Kind::Rejected, "which_workspace", detail});
    }
    query.workspace = named->id;
    return query;
}

/// The name of the workspace that the line belongs to; empty if there is none.
std::string workspaceOf(const AuditLine &line, const std::vector<Workspace> &known)
{
    if (!line.workspace)
        return {};
    const auto found = std::ranges::find(known, *line.workspace, &Workspace::id);
    return found == known.end() ? line.workspace->value : found->name;
}

void printColumns(const AuditLine &line, const std::string &workspace)
{
    std::cout << toRfc3339Seconds(line.at) << '\t' << (workspace.empty() ? "-" : workspace) << '\t'
              << line.action << '\t' << line.subject << '\n';
}

void printJson(const AuditLine &line, const std::string &workspace)
{
    boost::json::object object{{"at", toRfc3339Milliseconds(line.at)}, {"action", line.action}};
    object["workspace"] = workspace.empty() ? boost::json::value() : boost::json::value(workspace);
    object["subject"] = line.subject;
    std::cout << boost::json::serialize(object) << '\n';
}

} // namespace

Result<void> printAuditTrail(const Settings &settings, const AuditOptions &options)
{
    const Result<std::unique_ptr<Storage>> storage = openStorageAsItIs(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    const Result<std::vector<Workspace>> known = (*storage)->workspaces().all();
    if (!known)
        return tl::unexpected(known.error());
    const Result<AuditQuery> query = queryFor(options, *known);
    if (!query)
        return tl::unexpected(query.error());
    const Result<std::vector<AuditLine>> lines = (*storage)->audit().read(*query);
    if (!lines)
        return tl::unexpected(lines.error());
    if (lines->empty())
        std::cerr << "The audit trail has no such line.\n";
    for (const AuditLine &line : *lines)
        (options.json ? printJson : printColumns)(line, workspaceOf(line, *known));
    return {};
}

} // namespace shoptalk::relay
