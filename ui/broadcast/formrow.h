// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

class QVBoxLayout;

namespace shoptalk {

/// Adds a field below a label with its name, which is also its accessible name. Gives the label.
QLabel *addFormRow(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget &field);

} // namespace shoptalk
