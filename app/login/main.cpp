// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

int main(int argc, char *argv[])
{
    return shoptalk::runLogin(argc, argv);
}
