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
/// connected_phone_numbers, and the progress of the set-up and of additions to it. Errors of every call:
/// Storage.
class AccountRepository {
public:
    AccountRepository(const Connection &connection, ChangeSet &changes);

    /// Inserts or updates. `sealedToken` is sealed for the context "account:<id>"; see KeyRepository::bind.
    Result<void> saveAccount(const FacebookAccount &account, const QString &sealedToken);
    /// Stores expiry, data-access expiry and status of a connected account. Returns false if nothing changed.
    /// If a permission is missing, the account's next login asks for it again.
    Result<bool> saveTokenState(const FacebookAccount &account);
    /// Overwrites the sealed token. The account stays, so that it can sign in again.
    Result<void> destroyToken(const AccountId &account);
    Result<QList<FacebookAccount>> accounts() const;
    /// Writes nothing if the account is no longer connected.
    Result<void> savePicture(const AccountId &account, const AccountPicture &picture);
    /// Empty if there is none here.
    Result<AccountPicture> picture(const AccountId &account) const;
    /// Empty if the account has none.
    Result<QString> sealedToken(const AccountId &account) const;
    /// The account through which a phone number is connected, or about to be; empty if no account sees it.
    Result<std::optional<FacebookAccount>> accountOf(const PhoneNumberId &number) const;

    /// The number's WhatsApp account as `account` sees it, with its business manager; empty if the account
    /// does not see it.
    Result<std::optional<Waba>> wabaOf(const PhoneNumberId &number, const AccountId &account) const;

    /// Replaces the stored list of the account but keeps rows that are in use.
    Result<void> saveBusinessManagers(const AccountId &account, const QList<BusinessManager> &managers);
    Result<QList<BusinessManager>> businessManagers(const AccountId &account) const;
    Result<void> saveWabas(const BusinessManagerId &manager, const QList<Waba> &wabas);
    Result<QList<Waba>> wabas(const BusinessManagerId &manager) const;
    /// Numbers that are already stored keep `isActive` and `isPrimary`.
    Result<void> savePhoneNumbers(const WabaId &waba, const QList<PhoneNumber> &numbers);
    /// Without `waba`: every number that was ever known here, also former ones.
    Result<QList<PhoneNumber>> phoneNumbers(const std::optional<WabaId> &waba = std::nullopt) const;
    /// Marks the number active and claimed; primary too if no other is. `sealedVerifyToken`: context
    /// "number:<id>".
    Result<void> activate(const PhoneNumberId &number, const QString &sealedVerifyToken);
    /// Uses the number with this account's sign-in from now on, even if other accounts see it too.
    Result<void> noteConnectedBy(const PhoneNumberId &number, const AccountId &account);
    /// Makes the active number the only primary one. Errors: Storage ("phone_number_unknown").
    Result<void> makePrimary(const PhoneNumberId &number);
    /// Stores Meta's values for the number's state, as in PhoneNumber.
    Result<void> setNumberStatus(const PhoneNumberId &number, const QString &status,
                                 const QString &platformType);
    Result<QList<PhoneNumber>> activeNumbers() const;
    /// Empty if the number is not active. Context "number:<id>".
    Result<QString> sealedVerifyToken(const PhoneNumberId &number) const;

    Result<SetupRecord> setup() const;
    Result<void> saveSetup(const SetupRecord &setup);
    /// A login lacked a permission, so the next one asks for declined permissions too, for any account.
    Result<bool> rerequests() const;
    Result<void> setRerequests(bool rerequests);
    /// Empty if nothing is being added, or if its account is no longer connected.
    Result<std::optional<AdditionRecord>> addition() const;
    Result<void> saveAddition(const AdditionRecord &addition);
    Result<void> removeAddition();
    /// True if a sealed value is stored. A missing master key then means that it was lost, not a first start.
    Result<bool> holdsSecrets() const;

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
