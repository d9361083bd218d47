// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace shoptalk {

/// Has the program wait, before it ends, for something that ends by itself: a thread or a process whose owner
/// did not wait for it. `wait` gets the longest time that it may wait, so that a disk that does not answer
/// doesn't keep the program. Returns a number for `forgetAtTheEnd`. Both are for the GUI thread.
int awaitAtTheEnd(std::function<void(std::chrono::milliseconds)> wait);
/// It has ended.
void forgetAtTheEnd(int number);

} // namespace shoptalk
