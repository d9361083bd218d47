// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/medialimits.h"
#include "outbox/filepreparation.h"

#include <QTemporaryDir>

namespace shoptalk::test {

/// The real program for converting, and files that FFmpeg makes for it.
class ConversionScene : public QObject {
protected:
    static void run(const QString &program, const QStringList &arguments);
    /// Makes a file of FFmpeg's test pictures and sounds.
    QString made(const QString &name, const QStringList &arguments) const;
    PreparedFile prepared(const QString &path);
    FileConversion::Outcome converted(Conversion conversion, const QString &from, const QString &to,
                                      qint64 maxBytes);

    QTemporaryDir m_folder;
    int m_progressCount = 0;
};

} // namespace shoptalk::test
