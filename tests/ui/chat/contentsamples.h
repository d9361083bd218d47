// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QList>

namespace shoptalk::test {

/// A message of every kind of content, each with all that it can have, as customers and shops send them. The
/// first one is quoted by others.
QList<Message> contentSamples();

} // namespace shoptalk::test
