// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/viewedfile.h"

#include "domain/content/contentfile.h"
#include "domain/message.h"
#include "ui/chat/chatfiles.h"
#include "ui/theme/dates.h"

namespace shoptalk {

const MediaContent *viewedMedia(const Message &message)
{
    const MediaContent *media = fileOf(message.content);
    const bool isViewed = media
        && (media->kind == MediaKind::Image || media->kind == MediaKind::Video
            || media->kind == MediaKind::Sticker);
    return isViewed ? media : nullptr;
}

ViewedFile viewedFile(const Message &message, const QString &path)
{
    const MediaContent &media = *viewedMedia(message);
    const bool isOwn = message.direction == Direction::Outbound;
    const QString title = isOwn ? ChatFiles::tr("You, %1") : ChatFiles::tr("Customer, %1");
    return {message.id, path, title.arg(Dates().full(message.sentAt)), media.caption,
            media.kind != MediaKind::Video};
}

} // namespace shoptalk
