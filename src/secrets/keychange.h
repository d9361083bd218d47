// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/keyenvelope.h"

#include <QString>

namespace shoptalk {

/// From one master key to the next: seals values anew, on any thread. Holds both keys for as long as it
/// lives.
class KeyChange {
public:
    KeyChange(Secret from, Secret to, QByteArray envelope);

    /// The same value under the next key. Errors: Secrets ("sealed_value_damaged").
    Result<QString> resealed(const QString &sealed, const QString &context) const;
    /// The value under the present key. Errors: Secrets ("sealed_value_damaged").
    Result<Secret> unsealed(const QString &sealed, const QString &context) const;
    QString envelopeFor(const WrappingKey &wrapping) const;
    /// Of the next key.
    QString keyId() const;

    const Secret &nextKey() const { return m_to; }
    /// As the next key lies in the store; empty if it lies there bare.
    const QByteArray &envelope() const { return m_envelope; }

private:
    Secret m_from;
    Secret m_to;
    QByteArray m_envelope;
};

} // namespace shoptalk
