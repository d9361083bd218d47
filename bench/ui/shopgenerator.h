// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk::bench {

/// How much a generated shop has.
struct ShopSize {
    int messages = 1'000'000;
    int conversations = 10'000;
    int longest = 100'000; ///< Messages of one conversation, which belongs to the customer `longCustomer`.
};

/// The moment of a shop's newest message. The oldest is three years older.
inline constexpr qint64 shopEndS = 1'750'000'000;

/// The name of the customer with the long conversation, which no other name contains.
QString longCustomer();

/// Writes a database at `path` through the store, from a fixed seed: the same messages each time. It exists
/// afterwards as a whole, or not at all; one that is there already is kept. Ends the program on an error.
void generateShop(const QString &path, const ShopSize &size);

} // namespace shoptalk::bench
