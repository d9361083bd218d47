// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportfile.h"
#include "ui/export/exportrow.h"

namespace shoptalk {

/// Writes a conversation as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, and no text
/// that a spreadsheet takes for a formula.
class CsvExport final : public ExportWriter {
public:
    explicit CsvExport(bool withFiles)
        : m_withFiles(withFiles)
    {
    }

    Result<void> begin(const QString &folder, const Conversation &conversation) override;
    Result<void> add(const QList<ExportedMessage> &messages) override;
    Result<void> finish() override;

private:
    bool m_withFiles;
    std::optional<ExportText> m_text;
    ExportFile m_file;
};

} // namespace shoptalk
