// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "options.h"

#include <iostream>

int main(int argc, char **argv)
{
    const auto options = shoptalk::sandbox::readOptions(argc, argv);
    if (!options)
        return options.error();
    return shoptalk::sandbox::runProgram(*options, std::cout, std::cerr);
}
