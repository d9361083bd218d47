// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace shoptalk::driver {

/// The texts of labels, buttons, menus and empty fields in the window of a widget (or in the first window),
/// each with the name of its widget. What a person typed, and the rows of lists, are not among them.
QJsonObject texts(const QString &name);

} // namespace shoptalk::driver
