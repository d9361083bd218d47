// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "domain/businessaccount.h"

#include <QList>
#include <QUrl>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class GraphSender;

// Functions that need more than one request or attempt. `sender` outlives the call; the errors are the
// sender's.

/// The WABAs that a portfolio owns, then those that are shared with it; each once.
QCoro::Task<Result<QList<Waba>>> wabasOf(GraphSender &sender, SharedSecret token,
                                         BusinessManagerId businessManager);

/// The numbers of a WABA with their details, or without them if this version of the API refuses those.
QCoro::Task<Result<QList<PhoneNumber>>> phoneNumbersOf(GraphSender &sender, SharedSecret token, WabaId waba);

/// The answer of `FetchDeliveryAddress`, or an empty address if Meta refuses to tell.
QCoro::Task<Result<QUrl>> deliveryAddressOf(GraphSender &sender, SharedSecret token, PhoneNumberId number);

} // namespace shoptalk
