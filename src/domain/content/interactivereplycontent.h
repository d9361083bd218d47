// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// What a customer tapped. The numbers are stored: append only.
enum class ReplyKind {
    TemplateButton = 0, ///< A quick reply of a template.
    Button = 1,
    ListRow = 2,
    Form = 3, ///< A flow or an address form, filled in.
    CallPermission = 4,
    Other = 5
};

/// Source: Cloud API webhooks, `button` and `interactive` messages.
struct InteractiveReplyContent {
    static constexpr const char *name = "interactive_reply";
    ReplyKind kind = ReplyKind::Other;
    QString
        metaType; ///< `interactive.type`, also of a kind that is not known; empty for a template's button.
    QString id; ///< The button's payload, or the id that the choice was sent with.
    QString title;
    QString description; ///< Rows only.
    QString formJson; ///< Forms: the answers, as the JSON text that Meta sends.

    static constexpr auto fields()
    {
        return std::tuple(storedField("kind", &InteractiveReplyContent::kind),
                          storedField("meta_type", &InteractiveReplyContent::metaType),
                          storedField("id", &InteractiveReplyContent::id),
                          storedField("title", &InteractiveReplyContent::title),
                          storedField("description", &InteractiveReplyContent::description),
                          storedField("form", &InteractiveReplyContent::formJson));
    }
    QString plainText() const { return title; }
    MessageKind messageKind() const { return MessageKind::Interactive; }
    friend bool operator==(const InteractiveReplyContent &, const InteractiveReplyContent &) = default;
};

} // namespace shoptalk
