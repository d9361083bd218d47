// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onworker.h"

#include "core/logging.h"

#include <QCoreApplication>

#include <exception>

namespace shoptalk {

QThreadPool &workers()
{
    static QThreadPool pool;
    static const bool endsWithTheProgram = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(endsWithTheProgram)
    return pool;
}

void logWorkFailure()
{
    try {
        throw;
    } catch (const std::exception &thrown) {
        qCCritical(logApp) << "work in the background failed:" << thrown.what();
    } catch (...) {
        qCCritical(logApp) << "work in the background failed";
    }
}

} // namespace shoptalk
