// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace shoptalk {

/// Makes screen readers say `text` without moving the focus. `about` is a widget of the window that is
/// concerned.
void announce(QWidget &about, const QString &text);
/// Shows a widget with the role of an alert, and has screen readers say its accessible name, also if it was
/// visible before.
void showAlert(QWidget &alert);
/// Forgets what was announced last in a window, because it may name a customer.
void clearAnnouncement(QWidget &window);

} // namespace shoptalk
