// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/contentbuilder.h"
#include "ui/chat/content/contentpainter.h"

#include <QCoreApplication>

#include <cstddef>
#include <optional>
#include <span>

namespace shoptalk {

/// Translated texts of the renderers.
class ContentStrings {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::ContentStrings)
};

/// How one kind of content is shown. Each kind has its own in the file of its name. Every function gets a
/// message whose content is of the kind.
struct ContentRenderer {
    std::size_t alternative; ///< The index of the kind in the variant MessageContent.
    /// "Photo", "Order"; empty for what needs no name, such as text.
    QString (*name)(const Message &message);
    /// In lists and previews; nothing for text.
    std::optional<Icon> (*icon)(const Message &message);
    /// Adds the content's parts below those that the bubble has already.
    void (*layOut)(const Message &message, ContentBuilder &builder);
    /// All of the content as plain text, one part a line: for the clipboard and, after the name, for screen
    /// readers. Empty if there is nothing to copy.
    QString (*copyText)(const Message &message);
    /// One line for lists, quotations and notifications, without the name; null: the plain text of the
    /// content.
    QString (*summary)(const Message &message) = nullptr;
    /// Null: what `copyText` gives.
    QString (*accessibleText)(const Message &message) = nullptr;
    /// Paints what `layOut` made.
    void (*paint)(QPainter &painter, const ContentLayout &layout, const ContentPaint &paint) = paintContent;
};

/// One for each kind of content: each `*renderer.cpp` of this folder has one, and CMake writes the table from
/// the folder.
std::span<const ContentRenderer *const> contentRenderers();

/// The renderer of the message's content; that of deleted messages if it was deleted for everyone.
const ContentRenderer &rendererFor(const Message &message);

/// The whole content of a bubble: what it answers, where it comes from, and what it says.
ContentLayout layOutContent(const Message &message, const ContentContext &context);

/// Empty if there is nothing to copy.
QString copyTextOf(const Message &message);
/// One line for lists, quotations and notifications; never empty except for an empty text.
QString summaryOf(const Message &message);
/// What a screen reader says of the content after its name.
QString accessibleTextOf(const Message &message);
/// What a screen reader says of a sound that can be played: "0:12, playing". Empty for one that can't.
QString spokenSound(const SoundState &sound);

} // namespace shoptalk
