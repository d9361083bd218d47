// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafetch.h"

#include "core/logging.h"
#include "core/onworker.h"
#include "graph/graphsender.h"

#include <qcoro/qcorofuture.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Progress = std::shared_ptr<TransferProgress>;

/// Links are valid for 5 minutes; one minute less, because their age is reckoned from the message's time.
constexpr qint64 linkGoodForS = 240;

MediaOutcome notFetched(MediaErrorPolicy policy)
{
    return MediaOutcome{std::nullopt, policy};
}

MediaOutcome cancelledFetch()
{
    return notFetched({MediaErrorPolicy::Kind::Cancelled, MediaProblem::None, {}});
}

/// The address from the webhook, if its link may still be valid.
std::optional<MediaAddress> announcedAddress(const MediaFile &file, const QDateTime &now)
{
    if (needsNewLink(file, now))
        return std::nullopt;
    MediaAddress address;
    address.url = QUrl(file.link, QUrl::StrictMode);
    address.mimeType = file.mimeType.section(u';', 0, 0).trimmed().toLower().toLatin1();
    return address;
}

bool isContradiction(const MediaFile &file, const MediaAddress &address)
{
    const QByteArray announced = mediaHashIn(file.sha256);
    return !announced.isEmpty() && !address.sha256.isEmpty() && announced != address.sha256;
}

/// A problem that is known before any of the file is fetched.
MediaProblem problemAhead(const MediaFile &file, const MediaAddress &address)
{
    if (address.bytes > DownloadMedia::maxIncomingBytes)
        return MediaProblem::TooLarge;
    return isContradiction(file, address) ? MediaProblem::WrongHash : MediaProblem::None;
}

QCoro::Task<MediaOutcome> fetchFrom(MediaAccess access, SharedSecret token, MediaFile file,
                                    MediaAddress address, Progress progress, Error *linkError)
{
    const MediaProblem ahead = problemAhead(file, address);
    if (ahead == MediaProblem::TooLarge)
        co_return notFetched({MediaErrorPolicy::Kind::Failed, ahead, {}});
    if (ahead != MediaProblem::None)
        co_return notFetched(classifyMediaProblem(ahead, file.attempts));
    auto prepare = [folder = access.folder, id = file.id, bytes = address.bytes] {
        return folder.prepare(id, bytes);
    };
    const QFuture<MediaProblem> preparing = onWorker(std::move(prepare), MediaProblem::DiskError);
    const MediaProblem disk = co_await preparing;
    if (progress->isCancelled())
        co_return cancelledFetch();
    if (disk != MediaProblem::None)
        co_return notFetched(classifyMediaProblem(disk, file.attempts));
    DownloadMedia download;
    download.address = address;
    download.path = access.folder.downloadPath(file.id);
    const Result<void> arrived = co_await access.graph.download(token, download, progress);
    if (progress->isCancelled())
        co_return cancelledFetch();
    if (!arrived) {
        qCInfo(logSync) << "a file was not downloaded:" << describe(arrived.error());
        *linkError = arrived.error();
        co_return notFetched(classifyMediaError(arrived.error(), file.attempts));
    }
    auto keep = [folder = access.folder, file, hash = address.sha256] { return folder.keep(file, hash); };
    const QFuture<tl::expected<KeptFile, MediaProblem>> keeping =
        onWorker(std::move(keep), tl::unexpected(MediaProblem::DiskError));
    const tl::expected<KeptFile, MediaProblem> kept = co_await keeping;
    if (!kept)
        co_return notFetched(classifyMediaProblem(kept.error(), file.attempts));
    MediaOutcome outcome;
    outcome.kept = *kept;
    co_return outcome;
}

QCoro::Task<MediaOutcome> fetchFresh(MediaAccess access, SharedSecret token, MediaFile file,
                                     Progress progress, Error *linkError)
{
    const FetchMediaAddress lookUp{file.id.value(), file.number};
    const Result<MediaAddress> address = co_await access.graph.send(token, lookUp);
    if (progress->isCancelled())
        co_return cancelledFetch();
    if (!address && isMediaGone(address.error()))
        co_return notFetched({MediaErrorPolicy::Kind::Expired, MediaProblem::None, {}});
    if (!address) {
        qCInfo(logSync) << "a file was not found:" << describe(address.error());
        co_return notFetched(classifyMediaError(address.error(), file.attempts));
    }
    co_return co_await fetchFrom(access, token, file, *address, progress, linkError);
}

} // namespace

bool needsNewLink(const MediaFile &file, const QDateTime &now)
{
    const qint64 age = file.receivedAt.secsTo(now);
    return file.link.isEmpty() || file.attempts > 0 || age < -linkGoodForS || age > linkGoodForS;
}

QCoro::Task<MediaOutcome> fetchMedia(MediaAccess access, MediaFile file, QDateTime now, Progress progress)
{
    if (!MediaFolder::isUsable(file.id))
        co_return notFetched({MediaErrorPolicy::Kind::Failed, MediaProblem::Refused, {}});
    const Result<SharedSecret> token = co_await access.tokens.tokenFor(file.number);
    if (progress->isCancelled())
        co_return cancelledFetch();
    if (!token)
        co_return notFetched(classifyMediaError(token.error(), file.attempts));
    Error linkError;
    const std::optional<MediaAddress> announced = announcedAddress(file, now);
    MediaOutcome outcome;
    if (announced)
        outcome = co_await fetchFrom(access, *token, file, *announced, progress, &linkError);
    else
        outcome = co_await fetchFresh(access, *token, file, progress, &linkError);
    // An expired link does not mean that Meta no longer has the file: the look-up shows that.
    if (!outcome.kept && isMediaLinkDead(linkError) && !progress->isCancelled())
        outcome = co_await fetchFresh(access, *token, file, progress, &linkError);
    co_return outcome;
}

} // namespace shoptalk
