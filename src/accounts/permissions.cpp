// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/permissions.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList permissionsToWork()
{
    return {u"whatsapp_business_messaging"_s, u"whatsapp_business_management"_s};
}

QStringList permissionsOfALogin()
{
    return permissionsToWork() << u"business_management"_s;
}

QStringList missingOf(QStringList needed, const QStringList &given)
{
    needed.removeIf([&given](const QString &name) { return given.contains(name); });
    return needed;
}

} // namespace shoptalk
