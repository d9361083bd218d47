// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "domain/businessaccount.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class GraphSender;
class Store;

/// Requests contacts and chats of numbers that stay in the phone app; they come as webhooks. Meta takes each
/// request once, so what it has answered is stored and not requested again. A refusal is final; it is
/// reported as an alert, and is no error. Errors: those of GraphSender; Storage; it may be called again then.
QCoro::Task<Result<void>> requestPast(GraphSender *graph, Store *store, SharedSecret token,
                                      QList<PhoneNumber> numbers);

} // namespace shoptalk
