// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "domain/businessprofile.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// What customers see of each connected number. GUI thread. Errors of every call: those of GraphSender; the
/// `detail` of a Rejected one holds Meta's own words.
class BusinessProfiles {
public:
    explicit BusinessProfiles(NumberAccess access)
        : m_access(access)
    {
    }

    QCoro::Task<Result<BusinessProfile>> load(PhoneNumberId number);
    /// Sends what differs from `present`, the profile as it was loaded; nothing if nothing does. Errors also:
    /// Rejected ("profile_invalid": see `problemsIn`; nothing was sent).
    QCoro::Task<Result<void>> save(PhoneNumberId number, BusinessProfile present, BusinessProfile wanted);

private:
    NumberAccess m_access;
};

} // namespace shoptalk
