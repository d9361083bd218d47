// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// What the undoing of a merge of two customers needs, and the contents that staff sent with a form.
QStringList mergeTables();

} // namespace shoptalk
