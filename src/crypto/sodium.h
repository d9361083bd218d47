// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

namespace shoptalk::crypto {

/// Initialises libsodium once; every function that uses it calls this first. Ends the program if that fails,
/// because there would be no random numbers.
void startSodium();

inline unsigned char *raw(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
inline const unsigned char *raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

template <class Container>
unsigned char *raw(Container &bytes)
{
    return raw(std::span<std::byte>(bytes));
}
template <class Container>
const unsigned char *raw(const Container &bytes)
{
    return raw(BytesView(bytes));
}

} // namespace shoptalk::crypto
