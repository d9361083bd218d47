// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

class QVBoxLayout;

namespace shoptalk {

/// Adds a field below its name, which is its accessible name, too, and gives the name's label.
QLabel *addFormRow(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget &field);

} // namespace shoptalk
