// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programend.h"

#include <QCoreApplication>

#include <map>
#include <utility>

using namespace std::chrono_literals;

namespace shoptalk {

namespace {

using Wait = std::function<void(std::chrono::milliseconds)>;

/// More than a process or a thread takes that is not held up.
constexpr auto maxWait = 3s;

struct Awaited {
    std::map<int, Wait> waits;
    int lastNumber = 0;
};

Awaited &awaited()
{
    static Awaited all;
    return all;
}

void awaitAll()
{
    const std::map<int, Wait> waits = std::exchange(awaited().waits, {});
    for (const auto &[number, wait] : waits)
        wait(maxWait);
}

} // namespace

int awaitAtTheEnd(Wait wait)
{
    Awaited &all = awaited();
    static const bool endsWithTheProgram = [] {
        qAddPostRoutine(awaitAll);
        return true;
    }();
    Q_UNUSED(endsWithTheProgram)
    all.waits.emplace(++all.lastNumber, std::move(wait));
    return all.lastNumber;
}

void forgetAtTheEnd(int number)
{
    awaited().waits.erase(number);
}

} // namespace shoptalk
