// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "domain/shortlink.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The short links of each connected number, whose QR codes hang in the shop window. GUI thread. Errors of
/// every call: those of GraphSender.
class ShortLinks {
public:
    explicit ShortLinks(NumberAccess access)
        : m_access(access)
    {
    }

    QCoro::Task<Result<QList<ShortLink>>> list(PhoneNumberId number);
    /// Makes one; with a `code` gives that one another text: link and QR code stay the same. Errors also:
    /// Rejected ("text_invalid": empty or longer than 140 characters; nothing was sent).
    QCoro::Task<Result<ShortLink>> save(PhoneNumberId number, QString code, QString text);
    /// The link and every printed copy of its QR code lead nowhere from now on.
    QCoro::Task<Result<void>> remove(PhoneNumberId number, QString code);

private:
    NumberAccess m_access;
};

} // namespace shoptalk
