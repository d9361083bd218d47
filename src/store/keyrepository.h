// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace shoptalk {

class Connection;

/// What the database stores about the key that seals its values; never the key itself.
struct KeyRecord {
    QString keyId; ///< Of the key that everything is sealed with; empty before the first start.
    QString recoveryEnvelope; ///< The key under the recovery key; empty until one is made.
    QString recoveryWrapSealed; ///< The key that seals that envelope, itself sealed (context "recovery").

    friend bool operator==(const KeyRecord &, const KeyRecord &) = default;
};

/// A sealed value of any table.
struct SealedValue {
    enum class Place { Account, Number, Relay, Named };
    Place place = Place::Named;
    QString row; ///< Its row's id; for Named its name.
    QString context; ///< The context that it is sealed with.
    QString sealed;
};

/// key_record and sealed_values, and an overview of every sealed value. Errors of every call: Storage.
class KeyRepository {
public:
    explicit KeyRepository(const Connection &connection);

    Result<KeyRecord> record() const;
    Result<void> saveRecord(const KeyRecord &record);

    /// A sealed value of the module that calls, such as a key pair; its name is its context.
    Result<QString> named(const QString &name) const;
    Result<void> saveNamed(const QString &name, const QString &sealed);
    Result<void> removeNamed(const QString &name);

    /// The context that the present value of this place is sealed with: the place's own, and the turn that
    /// `bind` set last.
    Result<QString> boundContext(const QString &context) const;
    /// From now on the place's value is the one that was sealed with this turn; earlier values can't be
    /// opened any more.
    Result<void> bind(const QString &context, const QString &turn);
    static QString boundContext(const QString &context, const QString &turn);

    /// All sealed values, in every table, which a change of the key has to seal again.
    Result<QList<SealedValue>> sealedValues() const;
    Result<void> replace(const SealedValue &value);

private:
    const Connection *m_connection;
};

} // namespace shoptalk
