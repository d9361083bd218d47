// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/csvexport.h"

#include "domain/broadcast/csvtext.h"
#include "ui/theme/listtext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<void> CsvExport::begin(const QString &folder, const Conversation &conversation)
{
    m_text.emplace(conversation.customer, m_withFiles);
    if (Result<void> opened = m_file.open(folder + "/conversation.csv"_L1); !opened)
        return opened;
    return m_file.write("\xEF\xBB\xBF" + csvLine(ExportText::columns()).toUtf8());
}

Result<void> CsvExport::add(const QList<ExportedMessage> &messages)
{
    QString lines;
    for (const ExportedMessage &each : messages) {
        const ExportRow row = m_text->rowOf(each);
        const QString file = row.file.isEmpty() ? row.fileHint : row.file;
        QStringList texts{row.origin, row.fileKind == ExportRow::File::None ? QString() : row.fileName,
                          row.text};
        texts.removeAll(QString());
        lines += csvLine({row.day, row.time, each.message.sentAt.toString(Qt::ISODate), row.author, row.kind,
                          texts.join(u'\n'), row.quotedText, row.state, row.problem,
                          ListText::facts(row.reactions), file});
    }
    return m_file.write(lines.toUtf8());
}

Result<void> CsvExport::finish()
{
    return m_file.close();
}

} // namespace shoptalk
