// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/contentbuilder.h"
#include "ui/chat/content/mediastate.h"

#include <QList>

namespace shoptalk {

/// A picture or video of an album, and what is shown on it.
struct AlbumItem {
    Message message;
    MediaState media; ///< What this computer has of its file.
    bool isStarred = false;

    friend bool operator==(const AlbumItem &, const AlbumItem &) = default;
};

/// The places of `count` tiles in an album of this width, in reading order: at most three in a row, the
/// larger ones first.
QList<QRectF> albumTiles(int count, qreal width);

/// The content of a bubble with several pictures as one grid. Each tile does what a click on its picture
/// does.
ContentLayout layOutAlbum(const QList<AlbumItem> &items, const ContentContext &context);

} // namespace shoptalk
