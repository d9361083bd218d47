// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/workerthread.h"

#include "core/programend.h"

namespace shoptalk {

/// The thread object outlives the thread: whoever waits for it at the end of the program deletes it, and
/// leaves one alone that a disk still holds up.
void endByItself(std::unique_ptr<QThread> thread)
{
    QThread *ending = thread.release();
    const int number = awaitAtTheEnd([ending](std::chrono::milliseconds maxWait) {
        ending->disconnect(ending);
        if (ending->wait(QDeadlineTimer(maxWait)))
            delete ending;
    });
    QObject::connect(ending, &QThread::finished, ending, [ending, number] {
        forgetAtTheEnd(number);
        ending->deleteLater();
    });
}

} // namespace shoptalk
