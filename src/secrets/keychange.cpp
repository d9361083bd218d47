// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychange.h"

#include "secrets/masterkey.h"

namespace shoptalk {

KeyChange::KeyChange(Secret from, Secret to, QByteArray envelope)
    : m_from(std::move(from))
    , m_to(std::move(to))
    , m_envelope(std::move(envelope))
{
}

Result<Secret> KeyChange::unsealed(const QString &sealed, const QString &context) const
{
    return unsealUnder(m_from, sealed, context);
}

Result<QString> KeyChange::resealed(const QString &sealed, const QString &context) const
{
    const Result<Secret> plaintext = unsealed(sealed, context);
    if (!plaintext)
        return failure(plaintext.error());
    return sealUnder(m_to, *plaintext, context);
}

QString KeyChange::envelopeFor(const WrappingKey &wrapping) const
{
    return wrapped(wrapping, m_to);
}

QString KeyChange::keyId() const
{
    return masterKeyId(m_to);
}

} // namespace shoptalk
