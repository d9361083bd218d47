// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

namespace shoptalk {

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void Secret::wipe() noexcept
{
    if (m_bytes.isEmpty())
        return;
    // volatile: the compiler may not drop a write to memory that is about to be freed.
    volatile char *const bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
    m_bytes.clear();
}

} // namespace shoptalk
