// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/listings.h"

#include "core/logging.h"
#include "graph/graphsender.h"
#include "graph/requests/phonenumbers.h"
#include "graph/requests/wabas.h"
#include "graph/requests/webhooksubscriptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

void addUnknown(QList<Waba> &wabas, const QList<Waba> &more)
{
    for (const Waba &each : more) {
        const auto isSame = [&each](const Waba &known) { return known.id == each.id; };
        if (std::none_of(wabas.begin(), wabas.end(), isSame))
            wabas << each;
    }
}

} // namespace

QCoro::Task<Result<QList<Waba>>> wabasOf(GraphSender &sender, SharedSecret token,
                                         BusinessManagerId businessManager)
{
    const ListWabas listOwned{businessManager, Waba::Ownership::Owned};
    const Result<QList<Waba>> owned = co_await sender.send(token, listOwned);
    if (!owned)
        co_return failure(owned.error());
    const ListWabas listShared{businessManager, Waba::Ownership::Shared};
    const Result<QList<Waba>> shared = co_await sender.send(token, listShared);
    if (!shared)
        co_return failure(shared.error());
    QList<Waba> wabas;
    addUnknown(wabas, *owned);
    addUnknown(wabas, *shared);
    co_return wabas;
}

QCoro::Task<Result<QList<PhoneNumber>>> phoneNumbersOf(GraphSender &sender, SharedSecret token, WabaId waba)
{
    const ListPhoneNumbers listNumbers{waba};
    const Result<QList<PhoneNumber>> plain = co_await sender.send(token, listNumbers);
    if (!plain)
        co_return failure(plain.error());
    const ListPhoneNumberDetails listDetails{waba};
    const auto details = co_await sender.send(token, listDetails);
    if (!details && details.error().kind != Error::Kind::Rejected)
        co_return failure(details.error());
    if (!details)
        logFailure(logGraph(), "phone numbers are listed without their details", details.error());
    QList<PhoneNumber> numbers;
    for (const PhoneNumber &number : *plain)
        numbers << (details ? withDetails(number, details->value(number.id)) : number);
    co_return numbers;
}

QCoro::Task<Result<QUrl>> deliveryAddressOf(GraphSender &sender, SharedSecret token, PhoneNumberId number)
{
    const FetchDeliveryAddress fetch{number};
    const Result<QUrl> address = co_await sender.send(token, fetch);
    if (!address && address.error().kind != Error::Kind::Rejected)
        co_return failure(address.error());
    if (!address)
        logFailure(logGraph(), "Meta does not report the delivery address", address.error());
    co_return address.value_or(QUrl());
}

} // namespace shoptalk
