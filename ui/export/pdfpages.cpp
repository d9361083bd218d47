// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfpages.h"

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int resolution = 300; // dots per inch
constexpr qreal marginMm = 15;
constexpr int textSize = 13; // pixels of the layout
constexpr int footSize = 10;
constexpr int footHeight = 28;
constexpr int emojiSize = 17;
constexpr int emojiDetail = 4; // pixels of the picture for one of the layout
constexpr int maxEmoji = 500; // kept at a time

QFont textFont()
{
    QFont font;
    font.setPixelSize(textSize);
    return font;
}

QPageSize pageSize()
{
    const bool isAmerican = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4);
}

/// Makes the first line, which is empty, as high as the used part of the page, because Qt ignores a margin at
/// the beginning of a page.
void reserve(QTextDocument &document, qreal height)
{
    QTextCursor cursor(&document);
    QTextBlockFormat format = cursor.blockFormat();
    format.setLineHeight(std::ceil(height), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

QImage emojiPicture(const QString &sequence)
{
    constexpr int side = emojiSize * emojiDetail;
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QFont font = emojiFont(textFont());
    font.setPixelSize(side * 4 / 5);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter | Qt::TextDontClip, sequence);
    return picture;
}

} // namespace

PdfPages::PdfPages(QFile &file, const QString &title, QString foot, Qt::LayoutDirection direction)
    : m_writer(&file)
    , m_foot(std::move(foot))
    , m_direction(direction)
{
    m_writer.setResolution(resolution);
    m_writer.setPageSize(pageSize());
    m_writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    m_writer.setTitle(title);
    m_writer.setCreator(u"Shoptalk"_s);
    m_painter.begin(&m_writer);
    m_scale = qreal(m_writer.width()) / textWidth;
}

PdfPages::~PdfPages() = default;

QRectF PdfPages::textArea() const
{
    return QRectF(0, 0, textWidth, std::floor(m_writer.height() / m_scale) - footHeight);
}

void PdfPages::addPicture(const QString &address, const QImage &picture)
{
    m_pictures.insert(address, picture);
}

QString PdfPages::emojiHtml(const QString &sequence)
{
    const QString address = u"emoji:"_s + QString::fromLatin1(sequence.toUtf8().toHex());
    if (!m_emoji.contains(address)) {
        if (m_emoji.size() >= maxEmoji)
            m_emoji.clear(); // the emoji of this section are also in m_pictures
        m_emoji.insert(address, emojiPicture(sequence));
    }
    m_pictures.insert(address, m_emoji.value(address));
    return u"<img src=\"%1\" width=\"%2\" height=\"%2\" style=\"vertical-align:middle\">"_s.arg(address).arg(
        emojiSize);
}

void PdfPages::addSection(const QString &html)
{
    const QRectF area = textArea();
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(textFont());
    document.setUseDesignMetrics(true);
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
        document.addResource(QTextDocument::ImageResource, QUrl(picture.key()), picture.value());
    document.setPageSize(area.size());
    document.setDefaultStyleSheet(u"a{color:%1}"_s.arg(lightColours().link.name()));
    document.setHtml(u"<p style=\"margin:0;font-size:1px\">&nbsp;</p>"_s + html);
    reserve(document, m_used);
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    const qreal end = layout->blockBoundingRect(document.lastBlock()).bottom();
    const int pages = qMax(1, int(std::ceil(end / area.height())));
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            paintFoot();
            m_writer.newPage();
            ++m_page;
        }
        m_painter.save();
        m_painter.scale(m_scale, m_scale);
        m_painter.translate(0, -page * area.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * area.height(), area.width(), area.height());
        context.palette.setColor(QPalette::Text, lightColours().text);
        m_painter.setClipRect(context.clip);
        layout->draw(&m_painter, context);
        m_painter.restore();
    }
    m_used = end - (pages - 1) * area.height();
    m_pictures.clear();
}

void PdfPages::paintFoot()
{
    const QRectF area = textArea();
    m_painter.save();
    m_painter.scale(m_scale, m_scale);
    QFont font = textFont();
    font.setPixelSize(footSize);
    m_painter.setFont(font);
    m_painter.setPen(lightColours().textMuted);
    m_painter.drawText(QRectF(0, area.bottom(), area.width(), footHeight), Qt::AlignHCenter | Qt::AlignBottom,
                       QString(m_foot).replace("%1"_L1, QLocale().toString(m_page)));
    m_painter.restore();
}

void PdfPages::finish()
{
    paintFoot();
    m_painter.end();
}

} // namespace shoptalk
