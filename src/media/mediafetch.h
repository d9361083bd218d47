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

/// What a download works with. Not used any more once its TransferProgress is cancelled.
struct MediaAccess {
    GraphSender &graph;
    TokenSource &tokens;
    MediaFolder folder;
};

struct MediaOutcome {
    std::optional<KeptFile> kept; ///< The file is at its place.
    MediaErrorPolicy policy; ///< Else what to do.
};

/// Fetches one file: with the webhook's link while that is young, else, and if it turns out to be dead, with
/// a fresh one. What came is checked before it becomes the file. `now` is the present time.
QCoro::Task<MediaOutcome> fetchMedia(MediaAccess access, MediaFile file, QDateTime now,
                                     std::shared_ptr<TransferProgress> progress);

} // namespace shoptalk
