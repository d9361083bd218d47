// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/htmlexport.h"

#include "ui/export/exporthtml.h"
#include "ui/theme/colours.h"
#include "ui/theme/listtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString coloursCss(const Colours &colours)
{
    const auto variable = [](const char *name, const QColor &colour) {
        return u"--%1:%2;"_s.arg(QLatin1StringView(name), colour.name());
    };
    return variable("canvas", colours.canvas) + variable("text", colours.bubbleText)
        + variable("in", colours.bubbleIn) + variable("out", colours.bubbleOut)
        + variable("inMuted", colours.bubbleInMuted) + variable("outMuted", colours.bubbleOutMuted)
        + variable("inSoft", colours.bubbleInSoft) + variable("outSoft", colours.bubbleOutSoft)
        + variable("pill", colours.dayPill) + variable("pillText", colours.dayPillText)
        + variable("link", colours.link) + variable("danger", colours.danger)
        + variable("read", colours.tickRead);
}

QString styleSheet()
{
    return u":root{color-scheme:light dark;%1}"
           "@media (prefers-color-scheme:dark){:root{%2}}"
           "@media print{:root{%1}body{background:none}article{border:1px solid var(--inMuted)}}"_s.arg(
               coloursCss(lightColours()), coloursCss(darkColours()))
        + uR"css(
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--canvas);color:var(--text);font:1rem/1.4 system-ui,sans-serif}
main,header{max-width:50rem;margin:0 auto}
h1{font-size:1.4rem;margin:0}
header p{margin:.25rem 0}
h2{width:fit-content;margin:1.5rem auto 1rem;padding:.25rem .75rem;border-radius:1rem;background:var(--pill);color:var(--pillText);font-size:.85rem;font-weight:600}
section{display:flex;flex-direction:column;gap:.5rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
article{max-width:80%;padding:.5rem .75rem;border-radius:.9rem;overflow-wrap:anywhere;break-inside:avoid}
.in{align-self:flex-start;background:var(--in)}
.out{align-self:flex-end;background:var(--out)}
.notice{align-self:center;text-align:center;background:var(--pill);color:var(--pillText);font-size:.85rem}
.text{white-space:pre-wrap}
.small,footer{font-size:.8rem}
.in .small,.in footer{color:var(--inMuted)}
.out .small,.out footer{color:var(--outMuted)}
blockquote{margin:.25rem 0;padding:.35rem .6rem;border-radius:.5rem;border-inline-start:.25rem solid currentColor;background:var(--inSoft)}
.out blockquote{background:var(--outSoft)}
blockquote a{color:inherit;text-decoration:none}
.who{font-weight:600}
.kind{font-weight:600}
.read{color:var(--read)}
.problem{color:var(--danger)}
.cited{opacity:.85}
a{color:var(--link)}
img,video{display:block;max-width:100%;max-height:24rem;border-radius:.5rem;margin:.25rem 0}
audio{display:block;max-width:100%;margin:.25rem 0}
:target{outline:.2rem solid var(--link)}
)css"_s;
}

QString tagged(const QString &tag, const QString &content)
{
    return content.isEmpty() ? QString()
                             : u"<%1 dir=\"auto\">%2</%3>\n"_s.arg(tag, content, tag.section(u' ', 0, 0));
}

QString quoteHtml(const ExportRow &row)
{
    if (row.quotedText.isEmpty())
        return {};
    const QString inner =
        u"<div class=\"who\">%1</div>%2"_s.arg(escapedHtml(row.quotedAuthor), escapedHtml(row.quotedText));
    return tagged(
        u"blockquote"_s,
        row.quotedId.isEmpty() ? inner : u"<a href=\"#m-%1\">%2</a>"_s.arg(escapedHtml(row.quotedId), inner));
}

} // namespace

Result<void> HtmlExport::begin(const QString &folder, const Conversation &conversation)
{
    m_text.emplace(conversation.customer, m_withFiles);
    if (Result<void> opened = m_file.open(folder + "/conversation.html"_L1); !opened)
        return opened;
    const QLocale locale;
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    const QString title = escapedHtml(m_text->title());
    QString head =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            locale.bcp47Name(), isRightToLeft ? u"rtl"_s : u"ltr"_s);
    head += u"<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; object-src 'none'; "
            "frame-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n"_s;
    head += u"<title>"_s + title + u"</title>\n<style>"_s + styleSheet() + u"</style>\n</head>\n<body>\n"_s;
    head += u"<header>\n<h1 dir=\"auto\">"_s + title + u"</h1>\n"_s
        + tagged(u"p"_s, escapedHtml(m_text->number()))
        + tagged(u"p class=\"small\""_s, escapedHtml(ExportText::timeZone())) + u"</header>\n<main>\n"_s;
    return m_file.write(head.toUtf8());
}

QString HtmlExport::fileHtml(const ExportRow &row)
{
    if (!row.fileHint.isEmpty())
        return tagged(u"div class=\"small\""_s, escapedHtml(row.fileHint));
    if (row.file.isEmpty())
        return {};
    const QString address = fileAddress(row.file);
    const QString name = escapedHtml(row.fileName);
    const QString link = u"<a href=\"%1\" download>%2</a>"_s.arg(address, name);
    switch (row.fileKind) {
    case ExportRow::File::Picture:
        return u"<a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a>\n"_s.arg(address, name);
    case ExportRow::File::Video:
        return u"<video controls preload=\"metadata\" src=\"%1\" title=\"%2\"></video>\n"_s.arg(address, name)
            + tagged(u"div class=\"small\""_s, link);
    case ExportRow::File::Sound:
        return u"<audio controls preload=\"metadata\" src=\"%1\" title=\"%2\"></audio>\n"_s.arg(address, name)
            + tagged(u"div class=\"small\""_s, link);
    case ExportRow::File::Other:
    case ExportRow::File::None:
        break;
    }
    return tagged(u"div"_s, link);
}

QString HtmlExport::bubble(const ExportRow &row)
{
    if (row.isNotice)
        return u"<article class=\"notice\" id=\"m-%1\" dir=\"auto\">%2 · %3</article>\n"_s.arg(
            escapedHtml(row.id), escapedHtml(row.text), escapedHtml(row.time));
    QString html =
        u"<article class=\"%1\" id=\"m-%2\">\n"_s.arg(row.isOurs ? u"out"_s : u"in"_s, escapedHtml(row.id));
    html += u"<div class=\"small who\"><bdi>%1</bdi></div>\n"_s.arg(escapedHtml(row.author));
    html += tagged(u"div class=\"small\""_s, escapedHtml(row.origin));
    html += quoteHtml(row);
    html += tagged(u"div class=\"small kind\""_s, escapedHtml(row.kind));
    if (row.fileKind == ExportRow::File::Other && row.file.isEmpty())
        html += tagged(u"div"_s, escapedHtml(row.fileName));
    html += fileHtml(row);
    html += tagged(u"div class=\"text\""_s, messageHtml(row.text));
    if (!row.emoji.isEmpty())
        html += u"<div class=\"small\" title=\"%1\">%2</div>\n"_s.arg(
            escapedHtml(ListText::facts(row.reactions)), escapedHtml(row.emoji));
    QString foot = escapedHtml(row.time);
    if (!row.state.isEmpty())
        foot += u" · "_s + escapedHtml(row.state);
    if (!row.ticks.isEmpty())
        foot += u" <span aria-hidden=\"true\">%1</span>"_s.arg(row.ticks);
    html += u"<footer>"_s + foot + u"</footer>\n"_s;
    html += tagged(u"div class=\"small problem\""_s, escapedHtml(row.problem));
    return html + u"</article>\n"_s;
}

Result<void> HtmlExport::add(const QList<ExportedMessage> &messages)
{
    QString html;
    for (const ExportedMessage &each : messages) {
        const ExportRow row = m_text->rowOf(each);
        if (row.day != m_day) {
            if (!m_day.isEmpty())
                html += u"</section>\n"_s;
            m_day = row.day;
            html += u"<section>\n<h2>"_s + escapedHtml(row.day) + u"</h2>\n"_s;
        }
        html += bubble(row);
    }
    return m_file.write(html.toUtf8());
}

Result<void> HtmlExport::finish()
{
    QString end = m_day.isEmpty() ? tagged(u"p"_s, escapedHtml(tr("There are no messages in this time.")))
                                  : u"</section>\n"_s;
    end += u"</main>\n</body>\n</html>\n"_s;
    if (Result<void> written = m_file.write(end.toUtf8()); !written)
        return written;
    return m_file.close();
}

} // namespace shoptalk
