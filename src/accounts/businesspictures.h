// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "core/transferprogress.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk {

/// An upload of a number's profile picture. After an interruption it continues with what has already arrived
/// at Meta.
struct PictureUpload {
    PhoneNumberId number;
    QByteArray jpeg; ///< Square, see `cutPicture`.
    QString session; ///< Meta's id of the upload; empty if none was started.
    QString handle; ///< Meta's id of the picture; empty if not all of it has arrived.
};

/// The profile picture of each connected number. GUI thread, which neither waits for the network nor decodes
/// pictures. Errors of every call: those of GraphSender; the `detail` of a Rejected one holds Meta's own
/// message.
class BusinessPictures : public QObject {
    Q_OBJECT
public:
    explicit BusinessPictures(NumberAccess access, QObject *parent = nullptr);
    /// Cancels running uploads.
    ~BusinessPictures() override;

    /// The picture as Meta has it; null: there is none. Errors also: Rejected ("picture_unreadable").
    QCoro::Task<Result<QImage>> load(PhoneNumberId number);
    /// Uploads the picture and sets it. After an interruption it continues with what Meta says has arrived;
    /// `upload` keeps the state for another call. Errors also: Cancelled, by the watch; Rejected
    /// ("app_unknown": the relay has not yet said which app it uses).
    QCoro::Task<Result<void>> change(std::shared_ptr<PictureUpload> upload,
                                     std::shared_ptr<TransferProgress> watch);

private:
    QCoro::Task<Result<void>> bring(std::shared_ptr<PictureUpload> upload,
                                    std::shared_ptr<TransferProgress> watch, SharedSecret token);
    QCoro::Task<Result<qint64>> resume(std::shared_ptr<PictureUpload> upload, SharedSecret token);
    QCoro::Task<Result<void>> begin(std::shared_ptr<PictureUpload> upload, SharedSecret token);

    NumberAccess m_access;
    std::weak_ptr<TransferProgress> m_underWay;
};

} // namespace shoptalk
