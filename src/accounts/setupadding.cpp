// SPDX-License-Identifier: GPL-3.0-or-later
// The set-up's part that adds to what is connected, and connects that once more.
#include "accounts/setupprogress.h"
#include "store/store.h"

namespace shoptalk {

namespace {

QCoro::Task<Result<void>> storeProgress(Store *store, SetupRecord progress)
{
    const auto save = [progress](StoreSession &session) { return session.accounts.saveSetup(progress); };
    co_return co_await store->writeDurably(save);
}

QCoro::Task<Result<void>> storeAddition(Store *store, AdditionRecord addition)
{
    const auto save = [addition](StoreSession &session) { return session.accounts.saveAddition(addition); };
    co_return co_await store->writeDurably(save);
}

QCoro::Task<Result<void>> removeAddition(Store *store)
{
    const auto remove = [](StoreSession &session) { return session.accounts.removeAddition(); };
    co_return co_await store->writeDurably(remove);
}

} // namespace

QCoro::Task<Result<void>> SetupFlow::Private::stored(const SetupRecord &next)
{
    if (isAdding())
        return storeAddition(&services.store, addition(next));
    return storeProgress(&services.store, next);
}

QCoro::Task<Result<void>> SetupFlow::Private::forgetAddition()
{
    return removeAddition(&services.store);
}

void SetupFlow::Private::resumeAdding(const AdditionRecord &addition)
{
    kept = progress;
    progress = addition.progress;
    addingFrom = addition.beginsWithLogin ? Step::Explain : Step::BusinessManager;
    loadLists();
    step = firstStepToDo();
}

AdditionRecord SetupFlow::Private::addition(const SetupRecord &of) const
{
    return AdditionRecord{of, addingFrom == Step::Explain};
}

void SetupFlow::Private::add(const AccountId &accountToUse)
{
    interrupt();
    loadSetup();
    if (!progress.complete)
        return;
    AdditionRecord fresh;
    fresh.progress.account = accountToUse;
    fresh.beginsWithLogin = accountToUse.isEmpty();
    resumeAdding(fresh);
    // The first step is none that was done: it does not wait for this.
    storeAside(storeAddition(&services.store, fresh), "what is being added");
    goTo(step);
    begin();
}

std::optional<SetupRecord> SetupFlow::Private::lineOf(const PhoneNumberId &number) const
{
    const AccountRepository &accounts = services.store.reader().accounts;
    const auto whose = accounts.accountOf(number);
    if (!whose || !*whose)
        return {};
    const auto its = accounts.wabaOf(number, (*whose)->id);
    if (!its || !*its)
        return {};
    SetupRecord line;
    line.account = (*whose)->id;
    line.businessManager = (*its)->businessManager;
    line.waba = (*its)->id;
    for (const PhoneNumber &each : accounts.phoneNumbers(line.waba).value_or(QList<PhoneNumber>())) {
        if (each.isActive)
            line.phoneNumbers << each.id;
    }
    line.complete = true;
    return line.phoneNumbers.isEmpty() ? std::nullopt : std::optional(line);
}

void SetupFlow::Private::connectAgain(const PhoneNumberId &number)
{
    interrupt();
    loadSetup();
    const std::optional<SetupRecord> line = lineOf(number);
    if (!line)
        return;
    if (progress.complete)
        kept = progress;
    progress = *line;
    loadLists();
    addingFrom = Step::Subscribe;
    goTo(Step::Subscribe);
    begin();
}

} // namespace shoptalk
