// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilepictures.h"

#include "core/logging.h"
#include "core/onworker.h"
#include "graph/graphsender.h"
#include "graph/requests/picture.h"
#include "store/store.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <qcoro/qcorofuture.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int side = 192; ///< Pixels: twice the size shown, for screens with a scale of two.
/// A larger picture is not decoded, because a small file may expand to gigabytes.
constexpr int maxSide = 4096;

/// The square middle of a picture as PNG; empty if it can't be read.
QByteArray squareOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide)
        return {};
    const QImage whole = reader.read();
    if (whole.isNull())
        return {};
    const QImage filling = whole.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    filling.copy((filling.width() - side) / 2, (filling.height() - side) / 2, side, side).save(&out, "PNG");
    return png;
}

} // namespace

ProfilePictures::ProfilePictures(Store &store, GraphSender &graph, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_graph(graph)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            fetchNew();
    });
}

QImage ProfilePictures::of(const AccountId &account) const
{
    const Result<AccountPicture> picture = m_store.reader().accounts.picture(account);
    return picture && !picture->png.isEmpty() ? QImage::fromData(picture->png, "PNG") : QImage();
}

void ProfilePictures::fetchMissing()
{
    m_asked.clear();
    fetchNew();
}

void ProfilePictures::fetchNew()
{
    if (!m_store.isOpen())
        return;
    const Result<QList<FacebookAccount>> accounts = m_store.reader().accounts.accounts();
    for (const FacebookAccount &account : accounts.value_or(QList<FacebookAccount>())) {
        const Result<AccountPicture> here = m_store.reader().accounts.picture(account.id);
        if (account.pictureUrl.isEmpty() || !here || here->url == account.pictureUrl
            || m_asked.contains(account.pictureUrl))
            continue;
        fetch(account);
    }
}

void ProfilePictures::fetch(const FacebookAccount &account)
{
    m_asked.insert(account.pictureUrl);
    QCoro::connect(keep(account), this, [this](const Result<void> &kept) {
        if (!kept) // Initials are shown until the network is back or the console starts again.
            qCInfo(logAccounts).noquote() << "no profile picture:" << describe(kept.error());
        else
            Q_EMIT changed();
    });
}

QCoro::Task<Result<void>> ProfilePictures::keep(FacebookAccount account)
{
    const QPointer<ProfilePictures> self(this);
    const FetchPicture fetchPicture{QUrl(account.pictureUrl)};
    const Result<QByteArray> fetched = co_await m_graph.sendPublic(fetchPicture);
    if (!fetched || !self)
        co_return fetched ? Result<void>() : failure(fetched.error());
    const QFuture<QByteArray> square = onWorker(std::bind_front(squareOf, *fetched));
    const QByteArray png = co_await square;
    if (png.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::PictureUnreadable);
    if (!self)
        co_return Result<void>();
    AccountPicture picture;
    picture.url = account.pictureUrl;
    picture.png = png;
    const auto save = [id = account.id, picture](StoreSession &session) {
        return session.accounts.savePicture(id, picture);
    };
    co_return co_await m_store.write(save);
}

} // namespace shoptalk
