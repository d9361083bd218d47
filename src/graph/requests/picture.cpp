// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/picture.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int pictureFoundStatus = 200;
constexpr qsizetype maxPictureBytes = 1024 * 1024; // Meta's pictures have some kilobytes.

} // namespace

GraphCall FetchPicture::call() const
{
    GraphCall call;
    call.authorization = GraphCall::Authorization::None;
    call.publicAddress = address;
    return call;
}

Result<QByteArray> FetchPicture::answerIn(const HttpAnswer &answer) const
{
    if (answer.status != pictureFoundStatus)
        return failure(Error::Kind::Rejected, Reason::PictureGone, u"status %1"_s.arg(answer.status));
    if (answer.body.size() > maxPictureBytes)
        return failure(Error::Kind::Malformed, Reason::PictureTooLarge);
    return answer.body;
}

} // namespace shoptalk
