// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::architecture {

/// One `#include` line.
struct Include {
    std::string path;
    bool quoted = false; ///< "…" rather than <…>
    int line = 0;
};

/// C++ text with comments, string and character literals blanked out; lines stay where they are.
std::string withoutLiterals(std::string_view source);

std::vector<Include> includesOf(std::string_view source);

/// Lines with a `{` between `co_await` and the end of its expression: g++ 12 destroys such temporaries twice.
std::vector<int> bracesAfterCoAwait(std::string_view source);

/// Lines with a `co_await` in an arm of `?:`, which g++ 12 runs whichever arm is taken, or with a `?:` among
/// the arguments of what is awaited, whose temporary it destroys twice. `co_await f() ? a : b` is well.
std::vector<int> choicesWithCoAwait(std::string_view source);

} // namespace shoptalk::architecture
