// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/conversationexport.h"
#include "archive/exportcopies.h"

namespace shoptalk {

/// The folder of one conversation while it is written. For worker threads, one after the other.
class ExportFolder {
public:
    ExportFolder(const ExportOrder &order, const QString &folder);

    Result<void> begin(const Conversation &conversation);
    /// Gives how many files are missing.
    Result<int> add(QList<ExportedMessage> messages);
    Result<void> finish() { return m_writer->finish(); }

    /// A name that is free in the folder: `wanted`, or `wanted` with a number.
    static QString freeName(const QString &folder, const QString &wanted);
    /// The temporary path of a folder that is not complete yet.
    static QString unfinished(const QString &folder);

private:
    QString m_folder;
    ExportCopies m_copies;
    std::unique_ptr<ExportWriter> m_writer;
    bool m_withFiles;
};

} // namespace shoptalk
