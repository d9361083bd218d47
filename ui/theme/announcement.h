// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace shoptalk {

/// Has screen readers say `text`, without moving the focus. `about` is in the window that shows what is new.
void announce(QWidget &about, const QString &text);

} // namespace shoptalk
