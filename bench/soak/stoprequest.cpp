// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoprequest.h"

#include <csignal>

namespace shoptalk::bench {

namespace {
volatile std::sig_atomic_t requests = 0;

void count(int)
{
    requests = requests + 1;
}

} // namespace

void watchStopRequests()
{
    std::signal(SIGTERM, count);
    std::signal(SIGINT, count);
}

int stopRequests()
{
    return requests;
}

} // namespace shoptalk::bench
