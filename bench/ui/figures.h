// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace shoptalk::bench {

inline void printFiguresHead()
{
    std::printf("%-52s %12s %12s %8s  %s\n", "", "measured", "beside", "ratio", "wanted");
}

/// One figure, compared with another one of the same run, which is 0 if there is none.
inline void printFigure(const char *name, double measured, double beside, const char *unit,
                        const char *wanted)
{
    std::printf("%-52s %9.2f %s", name, measured, unit);
    if (beside > 0)
        std::printf(" %9.2f %s %8.2f", beside, unit, measured / beside);
    else
        std::printf(" %12s %8s", "", "");
    std::printf("  %s\n", wanted);
    std::fflush(stdout);
}

} // namespace shoptalk::bench
