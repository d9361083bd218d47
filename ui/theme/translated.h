// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace shoptalk {

/// Calls `apply`, which sets texts, now and whenever `widget` gets QEvent::LanguageChange, as long
/// as `owner` exists. It is for widgets that exist as long as the window; pages are created again instead.
void keepTranslated(QWidget &widget, QObject &owner, std::function<void()> apply);

/// The same for texts of the widget itself.
void keepTranslated(QWidget &widget, std::function<void()> apply);

} // namespace shoptalk
