// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

/// Aborts the program if a condition does not hold, so that the fuzzer keeps the input that caused it.
#define CHECK(promise)                                                                                       \
    do {                                                                                                     \
        if (!(promise))                                                                                      \
            std::abort();                                                                                    \
    } while (false)
