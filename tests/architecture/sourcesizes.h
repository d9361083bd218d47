// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::architecture {

/// The body of a function, or the public part of a class, in C++ text that clang-format has laid out.
struct Measured {
    std::string name;
    int line = 0; ///< Where its declaration begins, from 1.
    int size = 0; ///< Lines of a function with its head; public functions and variables of a class.
    int variables = 0; ///< Of a class: those of each object, of any access.
    bool isTable = true; ///< All of these variables have the same type.
};

/// Every function that is defined in the text. Lambdas count as part of the function around them.
std::vector<Measured> functionsIn(std::string_view source);

/// Every class and struct that is defined in the text. Nested types, friends and names for types do not count
/// as members; signals do, because they are public. The variables of a struct do not count: they are its
/// values, as its rows are to a table.
std::vector<Measured> classesIn(std::string_view source);

} // namespace shoptalk::architecture
