// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/businesspictures.h"

#include "accounts/picturefile.h"
#include "core/logging.h"
#include "graph/graphsender.h"
#include "graph/requests/businessprofile.h"
#include "graph/requests/picture.h"
#include "graph/requests/resumableupload.h"
#include "store/store.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// How many attempts in a row may bring no progress before the person has to act.
constexpr int maxFailedTries = 3;

Error stopped()
{
    return Error{Error::Kind::Cancelled, Reason::UploadCancelled};
}

FileFacts factsOf(const PictureUpload &upload)
{
    FileFacts facts;
    facts.name = u"picture.jpg"_s; // The real file name is private.
    facts.type = u"image/jpeg"_s;
    facts.bytes = upload.jpeg.size();
    return facts;
}

FilePiece pieceFrom(const PictureUpload &upload, qint64 offset)
{
    FilePiece piece;
    piece.bytes = upload.jpeg.mid(offset);
    piece.offset = offset;
    piece.fileBytes = upload.jpeg.size();
    return piece;
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
    const Result<void> brought = co_await bring(upload, watch, *token);
    if (!brought)
        co_return failure(brought.error());
    if (!self || watch->isCancelled())
        co_return failure(stopped());
    Q_EMIT watch->arrived();
    const ChangeProfilePicture changeProfilePicture{upload->number, upload->handle};
    const Result<void> shown = co_await m_access.graph.send(*token, changeProfilePicture);
    // This also happens if the handle has expired.
    if (!shown && shown.error().kind == Error::Kind::Rejected) {
        upload->handle.clear();
        upload->session.clear();
    }
    co_return shown;
}

QCoro::Task<Result<void>> BusinessPictures::bring(std::shared_ptr<PictureUpload> upload,
                                                  std::shared_ptr<TransferProgress> watch, SharedSecret token)
{
    const QPointer<BusinessPictures> self(this);
    Result<qint64> offset = 0;
    for (int failedTries = 0; upload->handle.isEmpty();) {
        const qint64 before = *offset;
        offset = co_await resume(upload, token);
        if (!self || watch->isCancelled())
            co_return failure(stopped());
        if (!offset)
            co_return failure(offset.error());
        Q_EMIT watch->progressed(*offset, upload->jpeg.size());
        const FilePiece piece = pieceFrom(*upload, *offset);
        const UploadPiece uploadPiece{upload->session, piece};
        const Result<QString> handle = co_await m_access.graph.send(token, uploadPiece, watch);
        if (handle)
            upload->handle = *handle;
        if (!self || watch->isCancelled())
            co_return failure(stopped());
        if (handle)
            break;
        qCInfo(logAccounts).noquote()
            << "the upload of a picture was interrupted:" << describe(handle.error());
        failedTries = *offset > before ? 1 : failedTries + 1;
        if (handle.error().kind != Error::Kind::Network)
            upload->session.clear();
        if (handle.error().kind != Error::Kind::Network || failedTries >= maxFailedTries)
            co_return failure(handle.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<qint64>> BusinessPictures::resume(std::shared_ptr<PictureUpload> upload,
                                                     SharedSecret token)
{
    const QPointer<BusinessPictures> self(this);
    if (!upload->session.isEmpty()) {
        const FetchUploadOffset fetchUploadOffset{upload->session};
        const Result<qint64> arrived = co_await m_access.graph.send(token, fetchUploadOffset);
        if (arrived && *arrived <= upload->jpeg.size())
            co_return *arrived;
        if (!arrived && arrived.error().kind != Error::Kind::Rejected)
            co_return failure(arrived.error());
        upload->session.clear(); // Meta has forgotten the upload.
        if (!self)
            co_return failure(stopped());
    }
    const Result<void> begun = co_await begin(upload, token);
    if (!begun)
        co_return failure(begun.error());
    co_return 0;
}

QCoro::Task<Result<void>> BusinessPictures::begin(std::shared_ptr<PictureUpload> upload, SharedSecret token)
{
    const Result<std::optional<RelayRecord>> relay = m_access.store.reader().relay.pairing();
    if (!relay)
        co_return failure(relay.error());
    const QString app = *relay ? (*relay)->metaAppId : QString();
    if (app.isEmpty())
        co_return failure(Error::Kind::Rejected, Reason::AppUnknown);
    const FileFacts facts = factsOf(*upload);
    const BeginUpload beginUpload{app, facts};
    const Result<QString> session = co_await m_access.graph.send(token, beginUpload);
    if (!session)
        co_return failure(session.error());
    upload->session = *session;
    co_return Result<void>();
}

} // namespace shoptalk
