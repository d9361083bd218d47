// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/releasenumbers.h"

#include "crypto/bytes.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/numbers.h"
#include "store/store.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::size_t verifyTokenBytes = 32;

enum class Use {
    Unknown,
    Nobody,
    Others, ///< Another number of the account is still claimed, perhaps one of ours that is released next.
    Taken ///< Another workspace has this number.
};

/// Claims the number again, if no other workspace has it.
QCoro::Task<Result<void>> claimOnceMore(NumberRelease what, WabaId waba, PhoneNumberId number)
{
    const std::string text = crypto::toBase64Url(crypto::randomBytes(verifyTokenBytes));
    const QString verifyToken = QString::fromStdString(text);
    const ClaimNumber claimNumber{number, waba, what.token, verifyToken};
    co_return co_await what.relay.send(claimNumber);
}

/// Tells whether others use the number's WhatsApp account after it was released.
QCoro::Task<Result<Use>> releaseNumber(NumberRelease what, WabaId waba, PhoneNumberId number)
{
    if (!what.claimed.contains(number)) {
        if (!what.token)
            co_return Use::Unknown;
        const Result<void> claimed = co_await claimOnceMore(what, waba, number);
        if (!claimed && isWorthAnotherTry(claimed.error()))
            co_return failure(claimed.error());
        if (!claimed)
            co_return claimed.error().reason == Reason::NumberClaimed ? Use::Taken : Use::Unknown;
    }
    const ReleaseNumber releaseNumber{number};
    const Result<bool> released = co_await what.relay.send(releaseNumber);
    if (!released && isWorthAnotherTry(released.error()))
        co_return failure(released.error());
    if (!released)
        co_return Use::Unknown;
    co_return *released ? Use::Others : Use::Nobody;
}

/// The account's numbers that have to be released.
Result<QList<PhoneNumberId>> numbersOf(const NumberRelease &what, const WabaId &waba)
{
    const Result<QList<PhoneNumber>> known = what.store.reader().accounts.phoneNumbers(waba);
    if (!known)
        return failure(known.error());
    const QList<PhoneNumberId> &wanted = what.numbers.isEmpty() ? what.claimed : what.numbers;
    QList<PhoneNumberId> numbers;
    for (const PhoneNumber &number : *known) {
        if (wanted.contains(number.id))
            numbers << number.id;
    }
    return numbers;
}

} // namespace

bool isWorthAnotherTry(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::RateLimited
        || (error.kind == Error::Kind::Malformed && isAnswerLost(error));
}

QCoro::Task<Result<QList<WabaId>>> releaseNumbers(NumberRelease what, QList<WabaId> wabas)
{
    QList<WabaId> unused;
    for (const WabaId &waba : wabas) {
        const Result<QList<PhoneNumberId>> numbers = numbersOf(what, waba);
        if (!numbers)
            co_return failure(numbers.error());
        Use last = Use::Unknown; // each answer knows of what was given back before it
        bool isTaken = false;
        for (const PhoneNumberId &number : *numbers) {
            const Result<Use> use = co_await releaseNumber(what, waba, number);
            if (!use)
                co_return failure(use.error());
            isTaken = isTaken || *use == Use::Taken;
            last = *use == Use::Unknown ? last : *use;
        }
        if (last == Use::Nobody && !isTaken)
            unused << waba;
    }
    co_return unused;
}

} // namespace shoptalk
