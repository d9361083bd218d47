// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/preparedcopy.h"

#include "core/onworker.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace shoptalk {

namespace {

void removeLater(QTemporaryFile *file)
{
    if (!QCoreApplication::instance()) { // the program has waited for its workers
        delete file;
        return;
    }
    onWorker([file] {
        delete file;
        return true;
    });
}

} // namespace

std::shared_ptr<QTemporaryFile> newPreparedCopy()
{
    return {new QTemporaryFile, removeLater};
}

} // namespace shoptalk
