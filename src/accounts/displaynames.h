// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "domain/displayname.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The display name of each connected number. GUI thread. Errors of every call: those of GraphSender; the
/// `detail` of a Rejected one holds Meta's own message.
class DisplayNames {
public:
    explicit DisplayNames(NumberAccess access)
        : m_access(access)
    {
    }

    QCoro::Task<Result<DisplayName>> load(PhoneNumberId number);
    /// Requests another name. Customers see it once Meta has approved it. Errors also: Rejected
    /// ("name_invalid": it contains no readable character; nothing was sent).
    QCoro::Task<Result<void>> request(PhoneNumberId number, QString name);

private:
    NumberAccess m_access;
};

} // namespace shoptalk
