// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/keyenvelope.h"

#include <QString>

namespace shoptalk {

/// Changes from one master key to the next by sealing values again, on any thread. It holds both keys during
/// its lifetime.
class KeyChange {
public:
    KeyChange(Secret from, Secret to, QByteArray envelope);

    /// Seals a value again with the next key. Errors: Secrets ("sealed_value_damaged").
    Result<QString> resealed(const QString &sealed, const QString &context) const;
    /// Opens a value with the present key. Errors: Secrets ("sealed_value_damaged").
    Result<Secret> unsealed(const QString &sealed, const QString &context) const;
    QString envelopeFor(const WrappingKey &wrapping) const;
    /// The id of the next key.
    QString keyId() const;

    const Secret &nextKey() const { return m_to; }
    /// The next key as it is stored; empty if it is stored without an envelope.
    const QByteArray &envelope() const { return m_envelope; }

private:
    Secret m_from;
    Secret m_to;
    QByteArray m_envelope;
};

} // namespace shoptalk
