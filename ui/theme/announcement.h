// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace shoptalk {

/// Makes screen readers say `text` without moving the focus. `about` is a widget of the window that is
/// concerned.
void announce(QWidget &about, const QString &text);
/// Clears the last announcement of a window, because it may name a customer.
void clearAnnouncement(QWidget &window);

} // namespace shoptalk
