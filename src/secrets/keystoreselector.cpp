// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keystoreselector.h"

namespace shoptalk {

KeyStoreSelector::KeyStoreSelector(SecretStore &keychain, KeyFile &file)
    : m_keychain(keychain)
    , m_file(file)
{
}

SecretStore &KeyStoreSelector::placeOf(const QString &name)
{
    if (m_file.holds(name))
        m_usesFile = true;
    return m_usesFile ? static_cast<SecretStore &>(m_file) : m_keychain;
}

QCoro::Task<Result<Secret>> KeyStoreSelector::read(QString name)
{
    return placeOf(name).read(name);
}

QCoro::Task<Result<void>> KeyStoreSelector::write(QString name, Secret value)
{
    return placeOf(name).write(name, std::move(value));
}

QCoro::Task<Result<void>> KeyStoreSelector::remove(QString name)
{
    return placeOf(name).remove(name);
}

} // namespace shoptalk
