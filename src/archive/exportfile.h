// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace shoptalk {

/// A file that an export writes, on a worker thread. Errors of every call: Storage (DiskFull, DiskError).
class ExportFile {
public:
    Result<void> open(const QString &path);
    Result<void> write(const QByteArray &bytes);
    /// Writes what is still in memory.
    Result<void> close();
    /// The device for classes that write to one. Check `written` afterwards.
    QFile &device() { return m_file; }
    Result<void> written() const;

private:
    QFile m_file;
};

} // namespace shoptalk
