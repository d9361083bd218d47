// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/contentfile.h"

namespace shoptalk {

const MediaContent *fileOf(const MessageContent &content)
{
    if (const auto *media = std::get_if<MediaContent>(&content))
        return media;
    if (const auto *interactive = std::get_if<InteractiveContent>(&content))
        return interactive->headerMedia.isEmpty() ? nullptr : &interactive->headerMedia.first();
    const auto *whole = std::get_if<TemplateContent>(&content);
    if (!whole)
        return nullptr;
    for (const TemplateComponent &component : whole->components) {
        for (const TemplateParameter &parameter : component.parameters) {
            if (!parameter.media.isEmpty())
                return &parameter.media.first();
        }
    }
    return nullptr;
}

} // namespace shoptalk
