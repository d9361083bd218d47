// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// The two names of a line that says that two customers are the same person.
struct MergedCustomers {
    QString one;
    QString other;

    friend bool operator==(const MergedCustomers &, const MergedCustomers &) = default;
};

/// The line is the console's own notice. Names have no line breaks, so a line break separates them.
inline SystemContent noticeOf(const MergedCustomers &names)
{
    return {QStringLiteral("customers_merged"), names.one + u'\n' + names.other};
}

/// Empty if `content` is no such line.
inline std::optional<MergedCustomers> mergedCustomersIn(const MessageContent &content)
{
    const auto *notice = std::get_if<SystemContent>(&content);
    if (!notice || notice->type != QLatin1StringView("customers_merged"))
        return std::nullopt;
    return MergedCustomers{notice->body.section(u'\n', 0, 0), notice->body.section(u'\n', 1)};
}

} // namespace shoptalk
