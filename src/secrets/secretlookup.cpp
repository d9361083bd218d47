// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretlookup.h"

#include "secrets/masterkey.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Found = std::optional<Secret>;

Result<Found> foundIn(Result<Secret> answer)
{
    if (answer)
        return Found(std::move(*answer));
    if (answer.error().reason == Reason::SecretNotFound)
        return Found();
    return failure(answer.error());
}

} // namespace

QCoro::Task<Result<Found>> lookUpSecret(SecretStore *store, QString name)
{
    const Lifetime::Watch life = store->lifetime();
    Result<Secret> answer = co_await store->read(name);
    if (life.isOver())
        co_return endedMeanwhile();
    if (answer || answer.error().reason != Reason::SecretNotFound)
        co_return foundIn(std::move(answer));
    const QString testEntry = u"access-test"_s;
    Secret value("1");
    const Result<void> written = co_await store->write(testEntry, std::move(value));
    if (life.isOver())
        co_return endedMeanwhile();
    if (!written)
        co_return failure(written.error());
    (void)co_await store->remove(testEntry);
    if (life.isOver())
        co_return endedMeanwhile();
    answer = co_await store->read(name);
    co_return foundIn(std::move(answer));
}

} // namespace shoptalk
