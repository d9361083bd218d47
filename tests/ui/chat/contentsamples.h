// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QList>

namespace shoptalk::test {

/// A message of every kind of content with everything that it can have, from customers and shops. Others
/// quote the first one.
QList<Message> contentSamples();

} // namespace shoptalk::test
