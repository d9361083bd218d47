// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <functional>
#include <vector>

namespace shoptalk {

/// Pictures and videos that were sent one right after the other are one album.
inline constexpr int maxAlbumSize = 10;

/// Where a row stands in its album.
struct AlbumPlace {
    int first = 0; ///< The row of the album's first message.
    int size = 1; ///< 1: the row is in no album.

    friend bool operator==(const AlbumPlace &, const AlbumPlace &) = default;
};

/// True of a picture or video that says nothing else, and of which there is nothing to explain.
bool canBeInAlbum(const Message &message);

/// One place for each of `rows`. `startsAnew` tells whether something stands between a row and the one above
/// it, such as a day. A longer run becomes several albums.
std::vector<AlbumPlace> albumsIn(const QList<Message> &rows, const std::function<bool(int row)> &startsAnew);

} // namespace shoptalk
