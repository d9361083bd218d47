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

/// A picture on its way to a number's profile. What has arrived at Meta stays there when the way breaks off:
/// the next try goes on from it.
struct PictureUpload {
    PhoneNumberId number;
    QByteArray jpeg; ///< Square, see `cutPicture`.
    QString session; ///< Meta's name for the upload; empty: none was begun.
    QString handle; ///< Meta's name for the picture; empty: not all of it is there.
};

/// What customers see beside the name of each connected number. GUI thread, which neither waits for the
/// network nor decodes what came from it. Errors of every call: those of GraphClient; the `detail` of a
/// Rejected one holds Meta's own words.
class BusinessPictures : public QObject {
    Q_OBJECT
public:
    explicit BusinessPictures(NumberAccess access, QObject *parent = nullptr);
    /// Ends what is under way.
    ~BusinessPictures() override;

    /// The picture as Meta has it; null: there is none. Errors also: Rejected ("picture_unreadable").
    QCoro::Task<Result<QImage>> load(PhoneNumberId number);
    /// Brings the picture to Meta and shows it to customers. After an interruption it goes on from what Meta
    /// says has arrived; `upload` keeps how far it came, for another call. Errors also: Cancelled, by the
    /// watch; Rejected ("app_unknown": the relay did not yet say for which app it works).
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
