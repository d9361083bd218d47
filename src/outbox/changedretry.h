// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/content/messagecontent.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// For `Outbox::retryWith`.
QCoro::Task<Result<void>> requeueWith(Store &store, MessageId message, MessageContent content);

/// For `Outbox::usedContents`.
QCoro::Task<Result<QList<MessageContent>>> usedContentsIn(Store &store);

} // namespace shoptalk
