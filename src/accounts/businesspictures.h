// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/resumablefile.h"

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
    std::shared_ptr<ResumableFile> file = {}; ///< Null before the first attempt.

    /// True if all of it has arrived at Meta.
    bool isUploaded() const { return file && !file->handle.isEmpty(); }
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

    /// Loads the picture from Meta; null if there is none. Errors also: Rejected ("picture_unreadable").
    QCoro::Task<Result<QImage>> load(PhoneNumberId number);
    /// Uploads the picture and sets it. After an interruption it continues with what Meta says has arrived;
    /// `upload` keeps the state for another call. Errors also: Cancelled, if `watch` cancels it; Rejected
    /// ("app_unknown": the relay has not yet said which app it uses).
    QCoro::Task<Result<void>> change(std::shared_ptr<PictureUpload> upload,
                                     std::shared_ptr<TransferProgress> watch);

private:
    NumberAccess m_access;
    std::weak_ptr<TransferProgress> m_underWay;
};

} // namespace shoptalk
