// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shoptalk {

/// Facts about one thing beside each other, as a caption: "PDF · 2.1 MB". Arabic and Persian have a comma
/// there, because their zero looks like the dot. Empty facts are left out.
QString factLine(QStringList facts);

} // namespace shoptalk
