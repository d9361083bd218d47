// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace shoptalk {

/// Sets locale, translations and the direction of reading. `code` is BCP 47; empty means the language of the
/// system.
void useLanguage(QApplication &application, const QString &code);

} // namespace shoptalk
