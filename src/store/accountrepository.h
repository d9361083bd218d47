// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "store/changeset.h"
#include "store/records.h"

#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// connected_facebook_accounts, connected_business_managers, connected_whatsapp_accounts,
/// connected_phone_numbers, the set-up's progress and that of what is added to it. Errors of every call:
/// Storage.
class AccountRepository {
public:
    AccountRepository(const Connection &connection, ChangeSet &changes);

    /// Inserts or updates; `sealedToken` is sealed for context "account:<id>"; see KeyRepository::bind.
    Result<void> saveAccount(const FacebookAccount &account, const QString &sealedToken);
    /// Expiry, data-access expiry and status of a connected account; false: they were stored so already. Where
    /// a permission is missing, the account's next login `asksAgain`.
    Result<bool> saveTokenState(const FacebookAccount &account);
    /// The sealed token is overwritten; the account stays, to be signed in again.
    Result<void> destroyToken(const AccountId &account);
    Result<QList<FacebookAccount>> accounts() const;
    /// For one that is connected still; else nothing is written.
    Result<void> savePicture(const AccountId &account, const AccountPicture &picture);
    /// Empty if there is none here.
    Result<AccountPicture> picture(const AccountId &account) const;
    /// Empty if the account has none.
    Result<QString> sealedToken(const AccountId &account) const;
    /// The account through which a phone number is connected; nothing if it is not.
    Result<std::optional<FacebookAccount>> accountOf(const PhoneNumberId &number) const;

    /// The number's WhatsApp account as `account` sees it, with the business manager through which that is;
    /// nothing if it does not.
    Result<std::optional<Waba>> wabaOf(const PhoneNumberId &number, const AccountId &account) const;

    /// Replaces what is stored for the account; keeps rows that are in use.
    Result<void> saveBusinessManagers(const AccountId &account, const QList<BusinessManager> &managers);
    Result<QList<BusinessManager>> businessManagers(const AccountId &account) const;
    Result<void> saveWabas(const BusinessManagerId &manager, const QList<Waba> &wabas);
    Result<QList<Waba>> wabas(const BusinessManagerId &manager) const;
    /// Keeps `isActive` and `isPrimary` of numbers already stored.
    Result<void> savePhoneNumbers(const WabaId &waba, const QList<PhoneNumber> &numbers);
    Result<QList<PhoneNumber>> phoneNumbers(const WabaId &waba) const;
    /// Marks the number active; primary too if no other is. `sealedVerifyToken`: context "number:<id>".
    Result<void> activate(const PhoneNumberId &number, const QString &sealedVerifyToken);
    /// From now on the number is used with this one's sign-in, also where others see it.
    Result<void> noteConnectedBy(const PhoneNumberId &number, const AccountId &account);
    /// The active number becomes the primary one, no other is. Errors: Storage ("phone_number_unknown").
    Result<void> makePrimary(const PhoneNumberId &number);
    /// Meta's words for how the number stands, as in PhoneNumber.
    Result<void> setNumberStatus(const PhoneNumberId &number, const QString &status,
                                 const QString &platformType);
    Result<QList<PhoneNumber>> activeNumbers() const;
    /// Empty if the number is not active. Context "number:<id>".
    Result<QString> sealedVerifyToken(const PhoneNumberId &number) const;

    Result<SetupRecord> setup() const;
    Result<void> saveSetup(const SetupRecord &setup);
    /// A login lacked a permission, so the next one is to ask for declined ones, too; whoever it is.
    Result<bool> rerequests() const;
    Result<void> setRerequests(bool rerequests);
    /// Nothing: nothing is being added, or its account is connected no longer.
    Result<std::optional<AdditionRecord>> addition() const;
    Result<void> saveAddition(const AdditionRecord &addition);
    Result<void> removeAddition();
    /// True if any sealed value is stored: then a missing master key is lost, not "first start".
    Result<bool> holdsSecrets() const;

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
