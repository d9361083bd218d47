// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// Asks whether changes may be lost, as a dialog over `parent`, and calls `confirmed` if they may. `name`
/// names the dialog, as in `DangerQuestion`; `more` says what would be lost.
void askToDiscard(const QString &name, const QString &more, QWidget *parent,
                  const std::function<void()> &confirmed);

} // namespace shoptalk
