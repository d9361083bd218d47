// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// A text that staff write in a conversation for themselves. It is never sent. It is stored as one of the
/// console's own notices, so that it is shown in the chat but does not count as a message.
struct InternalNote {
    QString author; ///< Who wrote it; empty: not said.
    QString text;

    friend bool operator==(const InternalNote &, const InternalNote &) = default;
};

/// A name has no line breaks, so the first line is the author.
inline SystemContent noticeOf(const InternalNote &note)
{
    return {QStringLiteral("internal_note"), note.author + u'\n' + note.text};
}

/// Empty if `content` is no note.
inline std::optional<InternalNote> internalNoteIn(const MessageContent &content)
{
    const auto *notice = std::get_if<SystemContent>(&content);
    if (!notice || notice->type != QLatin1StringView("internal_note"))
        return std::nullopt;
    return InternalNote{notice->body.section(u'\n', 0, 0), notice->body.section(u'\n', 1)};
}

} // namespace shoptalk
