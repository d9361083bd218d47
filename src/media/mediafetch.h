// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transferprogress.h"
#include "domain/mediafile.h"
#include "graph/tokensource.h"
#include "media/mediaerrorpolicy.h"
#include "media/mediafolder.h"

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

class GraphSender;

/// What a download needs. Not used any more once its TransferProgress is cancelled.
struct MediaAccess {
    GraphSender &graph;
    TokenSource &tokens;
    MediaFolder folder;
};

/// The outcome of a download.
struct MediaOutcome {
    std::optional<KeptFile> kept; ///< The stored file.
    MediaErrorPolicy policy; ///< What to do if there is no file.
};

/// False while the webhook's link may still be valid, so that the file can be fetched without asking Meta for
/// a new one.
bool needsNewLink(const MediaFile &file, const QDateTime &now);

/// Fetches one file: with the webhook's link while that is recent; otherwise, or if it has expired, with a
/// new link. The download is checked before it is stored as the file. `now` is the present time.
QCoro::Task<MediaOutcome> fetchMedia(MediaAccess access, MediaFile file, QDateTime now,
                                     std::shared_ptr<TransferProgress> progress);

} // namespace shoptalk
