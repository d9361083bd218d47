// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httpexchanges.h"
#include "core/result.h"
#include "graph/graphcall.h"

#include <QByteArray>
#include <QUrl>

namespace shoptalk {

/// A small picture at a public address, such as `Profile::pictureUrl`; no token is sent. Errors besides the
/// sender's: Rejected (PictureGone), Malformed (PictureTooLarge: over 1 MiB).
struct FetchPicture {
    QUrl address;

    using Answer = QByteArray;
    GraphCall call() const;
    Result<QByteArray> answerIn(const HttpAnswer &answer) const;
};

} // namespace shoptalk
