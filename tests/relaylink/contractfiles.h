// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "crypto/sealedbox.h"

#include <QFile>

#include <memory>

namespace shoptalk::test {

/// A file of tests/contract.
inline QByteArray contract(const QString &name)
{
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/contract/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline SharedSecret secret(const QByteArray &bytes)
{
    return std::make_shared<const Secret>(bytes);
}

inline crypto::PublicKey offeredKey()
{
    static const crypto::KeyPair pair = crypto::KeyPair::make();
    return pair.publicHalf();
}

} // namespace shoptalk::test
