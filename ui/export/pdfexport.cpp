// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfexport.h"

#include "media/picture.h"
#include "ui/export/exporthtml.h"
#include "ui/export/pdfpages.h"
#include "ui/theme/colours.h"
#include "ui/theme/isolated.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxPicture = 260; // pixels of the layout
constexpr int pictureDetail = 3; // pixels of the file for one of the layout
constexpr int sectionMessages = 60;

QString direction(const QString &text)
{
    return text.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

/// A paragraph in the direction of its text; `style` is CSS.
QString paragraph(const QString &text, const QString &html, const QString &style)
{
    return html.isEmpty()
        ? QString()
        : u"<p dir=\"%1\" style=\"margin:0 0 2px 0;%3\">%2</p>"_s.arg(direction(text), html, style);
}

QString small(const QColor &colour)
{
    return u"font-size:11px;color:%1"_s.arg(colour.name());
}

} // namespace

PdfExport::PdfExport(bool withFiles, Qt::LayoutDirection direction)
    : m_withFiles(withFiles)
    , m_direction(direction)
{
}

PdfExport::~PdfExport() = default;

Result<void> PdfExport::begin(const QString &folder, const Conversation &conversation)
{
    m_folder = folder;
    m_text.emplace(conversation.customer, m_withFiles);
    if (Result<void> opened = m_file.open(folder + "/conversation.pdf"_L1); !opened)
        return opened;
    const QString foot = isolated(displayName(conversation.customer)) + u" · "_s + tr("Page %1");
    m_pages = std::make_unique<PdfPages>(m_file.device(), m_text->title(), foot, m_direction);
    const Colours colours = lightColours();
    m_pages->addSection(paragraph(m_text->title(), rich(m_text->title()), u"font-size:22px;font-weight:600"_s)
                        + paragraph(m_text->number(), escapedHtml(m_text->number()), {})
                        + paragraph({}, escapedHtml(ExportText::timeZone()), small(colours.textMuted)));
    return m_file.written();
}

QString PdfExport::rich(const QString &text)
{
    return messageHtml(text, [this](const QString &sequence) { return m_pages->emojiHtml(sequence); });
}

QString PdfExport::fileHtml(const ExportRow &row, const ExportedMessage &exported)
{
    const QColor muted = row.isOurs ? lightColours().bubbleOutMuted : lightColours().bubbleInMuted;
    if (!row.fileHint.isEmpty())
        return paragraph(row.fileHint, escapedHtml(row.fileHint), small(muted));
    if (row.file.isEmpty())
        return {};
    if (row.fileKind == ExportRow::File::Picture) {
        const QImage picture = readPicture(m_folder + u'/' + row.file, maxPicture * pictureDetail);
        if (!picture.isNull()) {
            const QSize shown = picture.size().scaled(maxPicture, maxPicture, Qt::KeepAspectRatio);
            const QString address = u"picture:"_s + exported.message.id.value();
            m_pages->addPicture(address, picture);
            return u"<p style=\"margin:2px 0\"><img src=\"%1\" width=\"%2\" height=\"%3\"></p>"_s.arg(address)
                .arg(shown.width())
                .arg(shown.height());
        }
    }
    return paragraph(row.file, escapedHtml(row.file), small(muted));
}

QString PdfExport::bubble(const ExportRow &row, const ExportedMessage &exported)
{
    const Colours colours = lightColours();
    if (row.isNotice)
        return u"<p align=\"center\" style=\"margin:6px 0;%1\">%2 · %3</p>"_s.arg(
            small(colours.textMuted), rich(row.text), escapedHtml(row.time));
    const QColor muted = row.isOurs ? colours.bubbleOutMuted : colours.bubbleInMuted;
    const QString own =
        m_direction == Qt::RightToLeft ? QString(QChar(0x200F)) : QString(); // the page's direction
    QString html = paragraph(own, u"<b>%1</b>"_s.arg(rich(isolated(row.author))), small(muted));
    html += paragraph(row.origin, rich(row.origin), small(muted));
    if (!row.quotedText.isEmpty())
        html +=
            paragraph(row.quotedText, u"│ <b>%1</b> %2"_s.arg(rich(row.quotedAuthor), rich(row.quotedText)),
                      small(muted));
    html += paragraph(row.kind, row.kind.isEmpty() ? QString() : u"<b>%1</b>"_s.arg(rich(row.kind)),
                      small(muted));
    if (row.fileKind == ExportRow::File::Other)
        html += paragraph(row.fileName, rich(row.fileName), {});
    html += fileHtml(row, exported);
    html += paragraph(row.text, rich(row.text), {});
    html += paragraph({}, rich(row.emoji), {});
    QStringList foot{row.time, row.state};
    foot.removeAll(QString());
    html += paragraph(row.state, escapedHtml(foot.join(u" · "_s)), small(muted));
    html += paragraph(row.problem, escapedHtml(row.problem), small(colours.danger));
    const bool isAtRight = row.isOurs != (m_direction == Qt::RightToLeft);
    return u"<table align=\"%1\" width=\"74%\" cellpadding=\"7\" cellspacing=\"0\" style=\"margin:3px "
           u"0\"><tr>"
           "<td bgcolor=\"%2\">%3</td></tr></table>"_s.arg(
               isAtRight ? u"right"_s : u"left"_s, (row.isOurs ? colours.bubbleOut : colours.canvas).name(),
               html);
}

Result<void> PdfExport::add(const QList<ExportedMessage> &messages)
{
    for (qsizetype first = 0; first < messages.size(); first += sectionMessages) {
        QString html;
        for (const ExportedMessage &each : messages.mid(first, sectionMessages)) {
            const ExportRow row = m_text->rowOf(each);
            if (row.day != m_day)
                html += u"<p align=\"center\" style=\"margin:12px 0 6px 0\"><b>%1</b></p>"_s.arg(
                    escapedHtml(row.day));
            m_day = row.day;
            html += bubble(row, each);
        }
        m_pages->addSection(html);
        if (Result<void> written = m_file.written(); !written)
            return written;
    }
    return {};
}

Result<void> PdfExport::finish()
{
    if (m_day.isEmpty())
        m_pages->addSection(paragraph({}, escapedHtml(tr("There are no messages in this time.")), {}));
    m_pages->finish();
    m_pages.reset();
    return m_file.close();
}

} // namespace shoptalk
