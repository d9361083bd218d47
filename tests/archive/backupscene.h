// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "computer.h"
#include "setclock.h"

#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

/// Writes a whole file.
void put(const QString &path, const QByteArray &bytes);

/// A shop's computer with a recovery key, on a real SQLite file and a real Secret Service.
class BackupScene : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Computer> m_shop;
    QByteArray m_paper; ///< The words of the recovery key.
    support::SetClock m_clock;
};

} // namespace shoptalk::test
