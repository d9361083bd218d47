// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkinds.h"

#include "sandbox/content/placeholders.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

// Each stands in the file of its name.
ContentKind textKind();
ContentKind imageKind();
ContentKind videoKind();
ContentKind audioKind();
ContentKind documentKind();
ContentKind stickerKind();
ContentKind locationKind();
ContentKind contactsKind();
ContentKind reactionKind();
ContentKind interactiveKind();
ContentKind templateKind();
ContentKind buttonKind();
ContentKind orderKind();
ContentKind systemKind();
ContentKind editKind();
ContentKind revokeKind();
ContentKind unsupportedKind();

namespace {

const std::array kinds = {
    textKind(),     imageKind(),    videoKind(),    audioKind(),       documentKind(),    stickerKind(),
    locationKind(), contactsKind(), reactionKind(), interactiveKind(), templateKind(),    buttonKind(),
    orderKind(),    systemKind(),   editKind(),     revokeKind(),      unsupportedKind(),
};

} // namespace

std::span<const ContentKind> contentKinds()
{
    return kinds;
}

const ContentKind *contentKindOf(std::string_view type)
{
    const auto found = std::ranges::find(kinds, type, &ContentKind::type);
    return found != kinds.end() ? &*found : nullptr;
}

WebhookItem receivedItem(const json::object &says, const CustomerContext &context)
{
    const json::object filled = withoutPlaceholders(says, context.chat).get_object();
    const ContentKind *kind = contentKindOf(textIn(filled, "type"));
    if (kind == nullptr)
        return filled;
    if (kind->received == nullptr)
        return tl::unexpected("customers cannot send the kind " + std::string(kind->type));
    return kind->received(filled, context);
}

std::string textOf(std::string_view type, const json::object &content)
{
    const ContentKind *kind = contentKindOf(type);
    return kind != nullptr && kind->textOf != nullptr ? kind->textOf(content) : std::string();
}

WebhookItem asSaid(const json::object &says, const CustomerContext &)
{
    return says;
}

} // namespace shoptalk::sandbox
