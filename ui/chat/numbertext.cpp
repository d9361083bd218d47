// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/numbertext.h"

#include "ui/theme/isolated.h"

namespace shoptalk {

QString NumberText::to(const QString &numberName)
{
    return numberName.isEmpty()
        ? QString()
        : tr("to %1", "the number of the shop that the customer writes to").arg(isolated(numberName));
}

} // namespace shoptalk
