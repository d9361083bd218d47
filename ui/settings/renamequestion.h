// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// Asks for a new name of something that is called `name` now. The dialog gets the objectName "renameDialog".
/// `take` gets the trimmed name, if it is another one and not empty.
void askToRename(const QString &name, int maxLength, QWidget *parent,
                 const std::function<void(const QString &)> &take);

} // namespace shoptalk
