// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onworker.h"

#include "core/exceptiontype.h"
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
        qCCritical(logApp).noquote() << "work in the background failed:" << exceptionType(thrown);
    } catch (...) {
        qCCritical(logApp) << "work in the background failed";
    }
}

} // namespace shoptalk
