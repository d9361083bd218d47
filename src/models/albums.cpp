// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/albums.h"

namespace shoptalk {

namespace {

/// Between two messages; phones with a slow connection take so long for a photo.
constexpr qint64 maxAlbumGapS = 120;

bool belongTogether(const Message &above, const Message &message)
{
    return above.direction == message.direction && canBeInAlbum(above) && canBeInAlbum(message)
        && above.sentAt.secsTo(message.sentAt) <= maxAlbumGapS
        && above.context.isForwarded == message.context.isForwarded
        && above.context.isForwardedOften == message.context.isForwardedOften;
}

} // namespace

bool canBeInAlbum(const Message &message)
{
    const auto *media = std::get_if<MediaContent>(&message.content);
    const bool isSeen = media && (media->kind == MediaKind::Image || media->kind == MediaKind::Video)
        && media->caption.isEmpty();
    const bool isPlain = message.context.quoted.isEmpty() && message.context.productId.isEmpty()
        && message.referral.isEmpty() && message.author.isEmpty(); // an album has no line for who wrote it
    const bool hasProblem = message.delivery == Delivery::Failed || message.delivery == Delivery::Uncertain
        || message.hold != DeliveryHold::None;
    return isSeen && isPlain && !message.isRevoked && !message.isEdited
        && !(message.direction == Direction::Outbound && hasProblem);
}

std::vector<AlbumPlace> albumsIn(const QList<Message> &rows, const std::function<bool(int row)> &startsAnew)
{
    std::vector<AlbumPlace> places(std::size_t(rows.size()));
    int first = 0;
    for (int row = 0; row < int(rows.size()); ++row) {
        const bool goesOn = row > 0 && row - first < maxAlbumSize
            && belongTogether(rows.at(row - 1), rows.at(row)) && !startsAnew(row);
        if (!goesOn)
            first = row;
        for (int member = first; member <= row; ++member)
            places[std::size_t(member)] = {first, row - first + 1};
    }
    return places;
}

} // namespace shoptalk
