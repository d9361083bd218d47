// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/businesspictures.h"

#include "accounts/picturefile.h"
#include "graph/graphsender.h"
#include "graph/requests/businessprofile.h"
#include "graph/requests/picture.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Error stopped()
{
    return Error{Error::Kind::Cancelled, Reason::UploadCancelled};
}

std::shared_ptr<ResumableFile> uploadOf(const QByteArray &jpeg)
{
    auto file = std::make_shared<ResumableFile>();
    file->facts.name = u"picture.jpg"_s; // The real file name is private.
    file->facts.type = u"image/jpeg"_s;
    file->facts.bytes = jpeg.size();
    file->bytes = jpeg;
    return file;
}

} // namespace

BusinessPictures::BusinessPictures(NumberAccess access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

BusinessPictures::~BusinessPictures()
{
    if (const std::shared_ptr<TransferProgress> watch = m_underWay.lock())
        watch->cancel();
}

QCoro::Task<Result<QImage>> BusinessPictures::load(PhoneNumberId number)
{
    const QPointer<BusinessPictures> self(this);
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const FetchProfilePicture fetchProfilePicture{number};
    const Result<QUrl> address = co_await m_access.graph.send(*token, fetchProfilePicture);
    if (!address || !self || address->isEmpty())
        co_return address ? Result<QImage>() : failure(address.error());
    const FetchPicture fetchPicture{*address};
    const Result<QByteArray> file = co_await m_access.graph.sendPublic(fetchPicture);
    if (!file)
        co_return failure(file.error());
    co_return co_await decodePicture(*file);
}

QCoro::Task<Result<void>> BusinessPictures::change(std::shared_ptr<PictureUpload> upload,
                                                   std::shared_ptr<TransferProgress> watch)
{
    m_underWay = watch;
    const QPointer<BusinessPictures> self(this);
    const Result<SharedSecret> token = m_access.tokenFor(upload->number);
    if (!token)
        co_return failure(token.error());
    if (!upload->file)
        upload->file = uploadOf(upload->jpeg);
    const Result<QString> handle = co_await uploadInPieces(m_access, *token, upload->file, watch);
    if (!handle)
        co_return failure(handle.error());
    if (!self || watch->isCancelled())
        co_return failure(stopped());
    Q_EMIT watch->arrived();
    const ChangeProfilePicture changeProfilePicture{upload->number, *handle};
    const Result<void> shown = co_await m_access.graph.send(*token, changeProfilePicture);
    // This also happens if the handle has expired.
    if (!shown && shown.error().kind == Error::Kind::Rejected)
        upload->file.reset();
    co_return shown;
}

} // namespace shoptalk
