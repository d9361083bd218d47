// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHelpEvent;
class QWidget;

namespace shoptalk {

/// Shows the whole text of a cell of a list or a table as a tool tip, if it is cut off and has no tool tip of
/// its own. `widget` is where the pointer rests. False if there is nothing to show.
bool showWholeCell(QWidget &widget, const QHelpEvent &event);

} // namespace shoptalk
