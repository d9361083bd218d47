// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "crypto/coredumps.h"

int main(int argc, char *argv[])
{
    shoptalk::crypto::refuseCoreDumpFiles(); // runLogin refuses core dumps altogether once the browser engine
                                             // runs
    return shoptalk::runLogin(argc, argv);
}
