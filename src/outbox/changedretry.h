// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/content/messagecontent.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Store;

/// For `Outbox::retry` with other content.
QCoro::Task<Result<void>> requeueWith(Store &store, MessageId message, MessageContent content,
                                      std::optional<QList<OutgoingFile>> files);

} // namespace shoptalk
