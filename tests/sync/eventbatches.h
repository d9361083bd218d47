// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventmaker.h"

#include <QByteArray>

namespace shoptalk::test {

/// Each event once, in its own body, in the order in which they happened.
QList<QByteArray> cleanBodies(const QList<MadeEvent> &events);

/// As Meta may send them: some of them twice, in any order, and several in one body, in one entry or in one
/// value.
QList<QByteArray> disorderedBodies(QList<MadeEvent> events, QRandomGenerator &random);

} // namespace shoptalk::test
