// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportfile.h"
#include "ui/export/exportrow.h"

namespace shoptalk {

/// Writes a conversation as a page for every browser that needs no network, follows the light or dark mode of
/// the reader's system, can be printed, and has no script.
class HtmlExport final : public ExportWriter {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::HtmlExport)
public:
    explicit HtmlExport(bool withFiles)
        : m_withFiles(withFiles)
    {
    }

    Result<void> begin(const QString &folder, const Conversation &conversation) override;
    Result<void> add(const QList<ExportedMessage> &messages) override;
    Result<void> finish() override;

private:
    static QString bubble(const ExportRow &row);
    static QString fileHtml(const ExportRow &row);

    bool m_withFiles;
    std::optional<ExportText> m_text;
    QString m_day; ///< Of the last message; empty: no day is open.
    ExportFile m_file;
};

} // namespace shoptalk
