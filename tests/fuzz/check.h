// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

/// Ends the program where a promise is broken, so that the fuzzer keeps the bytes that did it.
#define CHECK(promise)                                                                                       \
    do {                                                                                                     \
        if (!(promise))                                                                                      \
            std::abort();                                                                                    \
    } while (false)
