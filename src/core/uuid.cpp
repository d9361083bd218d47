// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"

#include <QDateTime>

namespace shoptalk {

QUuid newUuid()
{
    constexpr ushort version = 7;
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    QUuid uuid = QUuid::createUuid(); // its variant is the same
    uuid.data1 = uint(now >> 16);
    uuid.data2 = ushort(now & 0xffff);
    uuid.data3 = ushort((version << 12) | (uuid.data3 & 0x0fff));
    return uuid;
}

} // namespace shoptalk
