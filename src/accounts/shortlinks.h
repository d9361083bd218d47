// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "domain/shortlink.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The short links of each connected number, with their QR codes. GUI thread. Errors of
/// every call: those of GraphSender.
class ShortLinks {
public:
    explicit ShortLinks(NumberAccess access)
        : m_access(access)
    {
    }

    QCoro::Task<Result<QList<ShortLink>>> list(PhoneNumberId number);
    /// Creates a link. With a `code`, changes the text of that link; its address and QR code stay the same.
    /// Errors also: Rejected ("text_invalid": empty or longer than 140 characters; nothing was sent).
    QCoro::Task<Result<ShortLink>> save(PhoneNumberId number, QString code, QString text);
    /// Deletes the link. Printed copies of its QR code stop working.
    QCoro::Task<Result<void>> remove(PhoneNumberId number, QString code);

private:
    NumberAccess m_access;
};

} // namespace shoptalk
