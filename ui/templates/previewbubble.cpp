// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewbubble.h"

#include "domain/template/templatevariables.h"
#include "ui/chat/formattedtext.h"
#include "ui/templates/headingview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/plaintooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Icon iconOf(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::Url:
    case TemplateButtonKind::App:
        return Icon::ExternalLink;
    case TemplateButtonKind::PhoneNumber:
    case TemplateButtonKind::VoiceCall:
        return Icon::Phone;
    case TemplateButtonKind::CopyCode:
    case TemplateButtonKind::OneTimeCode:
        return Icon::Copy;
    case TemplateButtonKind::Flow:
        return Icon::List;
    case TemplateButtonKind::Catalog:
    case TemplateButtonKind::ProductList:
        return Icon::Bag;
    case TemplateButtonKind::RequestContactInfo:
        return Icon::Contact;
    case TemplateButtonKind::QuickReply:
    case TemplateButtonKind::Unknown:
        break;
    }
    return Icon::Chat;
}

QString exampleText(const TemplateText &text)
{
    QHash<QString, QString> examples;
    for (const TemplateVariable &variable : text.examples) {
        if (!variable.example.isEmpty())
            examples.insert(variable.name, variable.example);
    }
    return filledText(text.text, examples);
}

/// A label whose icon follows the theme.
QLabel *makeIconLabel(const Theme &theme, Icon icon, QColor Colours::*role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    keepFitting(theme, *label, [label, icon, role, &theme] {
        const int side = theme.sized(size::iconSmall);
        label->setPixmap(theme.icon(icon, role).pixmap(side, side));
    });
    return label;
}

/// As the customer's phone does, whichever language this page has.
void leanByText(QLabel &label, const QString &text)
{
    label.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

QString previewHtml(const TemplateText &text)
{
    const FormattedText formatted(exampleText(text));
    const QString &shown = formatted.shown();
    QString html;
    for (int i = 0; i <= shown.size(); ++i) {
        for (const MarkupSpan &span : formatted.spans()) {
            if (span.start + span.length == i && span.length > 0)
                html += u"</%1>"_s.arg(htmlElementOf(span.kind));
        }
        for (const MarkupSpan &span : formatted.spans()) {
            if (span.start == i && span.length > 0)
                html += u"<%1>"_s.arg(htmlElementOf(span.kind));
        }
        if (i == shown.size())
            break;
        const QChar letter = shown.at(i);
        html +=
            letter == QChar::LineSeparator || letter == u'\n' ? u"<br>"_s : QString(letter).toHtmlEscaped();
    }
    return u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(html);
}

PreviewBubble::PreviewBubble(const Theme &theme, const BubbleParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::m, space::s, space::m, space::s);
    m_column->setSpacing(space::xs);
    addHeader(parts);
    if (parts.offer.isThere)
        addOffer(parts.offer);
    if (!parts.body.text.isEmpty())
        addText(previewHtml(parts.body), TextStyle::Body, u"previewBody"_s);
    if (!parts.footer.isEmpty())
        addFooter(parts.footer);
    for (const TemplateButton &button : parts.buttons)
        addButton(button);
}

void PreviewBubble::addText(const QString &html, TextStyle style, const QString &objectName)
{
    QLabel *label = makeLabel(m_theme, style, html, Tone::Normal, this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setOpenExternalLinks(false);
    leanByText(*label, QTextDocumentFragment::fromHtml(html).toPlainText());
    m_column->addWidget(label);
}

void PreviewBubble::addHeader(const BubbleParts &parts)
{
    const HeaderFormat format = parts.header.format;
    if (format == HeaderFormat::Text)
        addText(previewHtml(parts.header.text), TextStyle::BodyStrong, u"previewHeader"_s);
    else if (format != HeaderFormat::None)
        m_column->addWidget(makeHeadingView(m_theme, format, parts.heading, parts.picture, this));
}

void PreviewBubble::addFooter(const QString &text)
{
    QLabel *label = makeLabel(m_theme, TextStyle::Caption, text, Tone::Muted, this);
    label->setObjectName(u"previewFooter"_s);
    leanByText(*label, text);
    m_column->addWidget(label);
}

void PreviewBubble::addOffer(const LimitedTimeOffer &offer)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeIconLabel(m_theme, Icon::Clock, &Colours::bubbleInMuted, this), 0, Qt::AlignTop);
    const QString text = offer.hasEnd ? tr("%1 · ends soon").arg(offer.text) : offer.text;
    row->addWidget(makeLabel(m_theme, TextStyle::BodyStrong, text, Tone::Normal, this), 1);
    m_column->addLayout(row);
}

void PreviewBubble::addLine()
{
    auto *line = new QFrame(this);
    line->setProperty("isEdged", true);
    line->setFixedHeight(1);
    m_column->addWidget(line);
}

void PreviewBubble::addButton(const TemplateButton &button)
{
    addLine();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    QLabel *text = makeLabel(m_theme, TextStyle::BodyStrong, buttonLabel(button), Tone::Accent, this);
    text->setObjectName(u"previewButton"_s);
    text->setWordWrap(false);
    text->setAlignment(Qt::AlignCenter);
    if (button.kind == TemplateButtonKind::Url)
        text->setToolTip(plainToolTip(button.url));
    row->addStretch();
    row->addWidget(makeIconLabel(m_theme, iconOf(button.kind), &Colours::accent, this));
    row->addWidget(text);
    row->addStretch();
    m_column->addLayout(row);
}

void PreviewBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().bubbleShadow);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, 0), radius::bubble, radius::bubble);
    painter.setBrush(m_theme.colours().bubbleIn);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, -1), radius::bubble, radius::bubble);
}

} // namespace shoptalk
