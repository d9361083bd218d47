// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorystore.h"

namespace shoptalk {

QCoro::Task<Result<Secret>> MemoryStore::read(QString name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        co_return failure(Error::Kind::Secrets, Reason::SecretNotFound);
    co_return found->second.clone();
}

QCoro::Task<Result<void>> MemoryStore::write(QString name, Secret value)
{
    m_secrets.insert_or_assign(name, std::move(value));
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::remove(QString name)
{
    m_secrets.erase(name);
    co_return Result<void>();
}

} // namespace shoptalk
