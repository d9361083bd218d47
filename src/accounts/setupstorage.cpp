// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupstorage.h"

#include "store/store.h"

#include <algorithm>

namespace shoptalk {

namespace {

using namespace setupevent;

/// The connected numbers of the WhatsApp account that `number` belongs to; nothing if none is connected.
std::optional<SetupRecord> connectedWith(const Store &store, const PhoneNumberId &number)
{
    const auto account = store.reader().accounts.accountOf(number);
    if (!account || !*account)
        return {};
    const auto waba = store.reader().accounts.wabaOf(number, (*account)->id);
    if (!waba || !*waba)
        return {};
    SetupRecord record;
    record.account = (*account)->id;
    record.businessManager = (*waba)->businessManager;
    record.waba = (*waba)->id;
    const auto numbers = store.reader().accounts.phoneNumbers(record.waba).value_or(QList<PhoneNumber>());
    for (const PhoneNumber &each : numbers) {
        if (each.isActive)
            record.phoneNumbers << each.id;
    }
    record.complete = true;
    return record.phoneNumbers.isEmpty() ? std::nullopt : std::optional(record);
}

/// The numbers that need a claim, grouped by the login and the WhatsApp account that claim them.
QList<SetupRecord> unclaimedNumbers(const Store &store)
{
    QList<SetupRecord> records;
    const QList<PhoneNumber> active = store.reader().accounts.activeNumbers().value_or(QList<PhoneNumber>());
    for (const PhoneNumber &number : active) {
        const auto account = store.reader().accounts.accountOf(number.id);
        if (!number.needsClaim || !account || !*account)
            continue;
        const AccountId id = (*account)->id;
        const auto known = std::ranges::find_if(records, [&](const SetupRecord &record) {
            return record.account == id && record.waba == number.waba;
        });
        if (known == records.end())
            records << SetupRecord{id, {}, number.waba, {number.id}, true};
        else
            known->phoneNumbers << number.id;
    }
    return records;
}

std::optional<AdditionRecord> storedAddition(const Store &store)
{
    const auto addition = store.reader().accounts.addition();
    return addition ? *addition : std::nullopt;
}

/// The record that `reason` needs besides the set-up itself.
std::optional<SetupRecord> recordFor(const Store &store, const ReadReason &reason)
{
    if (const auto *connect = std::get_if<ConnectAgain>(&reason))
        return connectedWith(store, connect->number);
    if (std::holds_alternative<AddAccount>(reason))
        return SetupRecord();
    if (const auto *add = std::get_if<AddNumbers>(&reason)) {
        SetupRecord record;
        record.account = add->account;
        return record;
    }
    return {};
}

} // namespace

SetupLists readLists(const Store &store, const SetupRecord &progress)
{
    SetupLists lists;
    lists.accounts = store.reader().accounts.accounts().value_or(QList<FacebookAccount>());
    lists.businessManagers =
        store.reader().accounts.businessManagers(progress.account).value_or(QList<BusinessManager>());
    lists.wabas = store.reader().accounts.wabas(progress.businessManager).value_or(QList<Waba>());
    lists.phoneNumbers = store.reader().accounts.phoneNumbers(progress.waba).value_or(QList<PhoneNumber>());
    lists.unclaimed = unclaimedNumbers(store);
    return lists;
}

StoredSetup readSetup(const Store &store, const ReadReason &reason)
{
    StoredSetup stored;
    if (const auto pairing = store.reader().relay.pairing(); pairing && *pairing) {
        stored.isPaired = true;
        stored.workspaceName = (*pairing)->workspaceName;
    }
    if (const Result<SetupRecord> record = store.reader().accounts.setup())
        stored.setup = StoredProgress{*record, readLists(store, *record)};
    std::optional<SetupRecord> other = recordFor(store, reason);
    if (std::holds_alternative<Resume>(reason)) {
        if (const std::optional<AdditionRecord> addition = storedAddition(store)) {
            other = addition->progress;
            stored.beginsWithLogin = addition->beginsWithLogin;
        }
    }
    if (other)
        stored.other = StoredProgress{*other, readLists(store, *other)};
    return stored;
}

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

QCoro::Task<Result<void>> noteFailedLogin(Store *store, QString reason)
{
    AuditEntry entry;
    entry.kind = AuditKind::LoginFailed;
    entry.word = reason;
    const auto write = [entry](StoreSession &session) { return session.audit.add(entry); };
    co_return co_await store->write(write);
}

QCoro::Task<Result<void>> noteMissingPermission(Store *store)
{
    const auto write = [](StoreSession &session) { return session.accounts.setRerequests(true); };
    co_return co_await store->write(write);
}

} // namespace shoptalk
