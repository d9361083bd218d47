// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportfile.h"
#include "ui/export/exportrow.h"

namespace shoptalk {

class PdfPages;

/// Writes a conversation as a PDF file with numbered pages, in the colours of the light theme. It works in
/// sections, so that a long conversation takes no more memory than a short one.
class PdfExport final : public ExportWriter {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::PdfExport)
public:
    /// `direction` is that of the program's language.
    PdfExport(bool withFiles, Qt::LayoutDirection direction);
    ~PdfExport() override;

    Result<void> begin(const QString &folder, const Conversation &conversation) override;
    Result<void> add(const QList<ExportedMessage> &messages) override;
    Result<void> finish() override;

private:
    QString bubble(const ExportRow &row, const ExportedMessage &exported);
    QString fileHtml(const ExportRow &row, const ExportedMessage &exported);
    QString rich(const QString &text);

    bool m_withFiles;
    Qt::LayoutDirection m_direction;
    QString m_folder;
    std::optional<ExportText> m_text;
    QString m_day; ///< Of the last message.
    ExportFile m_file;
    std::unique_ptr<PdfPages> m_pages; ///< Writes into the file, so it is destroyed before it.
};

} // namespace shoptalk
