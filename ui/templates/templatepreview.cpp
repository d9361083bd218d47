// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatepreview.h"

#include "ui/templates/headingview.h"
#include "ui/templates/previewbubble.h"
#include "ui/templates/templatetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int bubbleWidth = 320;
constexpr int cardWidth = 180;

} // namespace

TemplatePreview::TemplatePreview(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"templatePreview"_s);
    setSurface(*this, Surface::Canvas);
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    connect(&theme, &Theme::changed, this, &TemplatePreview::rebuild);
    // Queued, because a small picture may be there at once, while this is being built.
    connect(&m_thumbnails, &Thumbnails::loaded, this, &TemplatePreview::rebuild, Qt::QueuedConnection);
}

QImage TemplatePreview::pictureOf(int card)
{
    const QString path = m_headings.value(card).path;
    const MessageId key(path);
    if (!path.isEmpty())
        m_thumbnails.want(key, path);
    return m_thumbnails.find(key);
}

/// Creates the cards of a carousel side by side in a scroll area.
QScrollArea *TemplatePreview::makeCards(QWidget *parent)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setSpacing(space::s);
    for (int i = 0; i < m_components.cards.size(); ++i) {
        const TemplateCard &card = m_components.cards.at(i);
        const BubbleParts parts{card.header,  card.body,           {},          {},
                                card.buttons, m_headings.value(i), pictureOf(i)};
        auto *bubble = new PreviewBubble(m_theme, parts, row);
        bubble->setFixedWidth(m_theme.sized(cardWidth));
        layout->addWidget(bubble, 0, Qt::AlignTop);
    }
    layout->addStretch();
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"previewCards"_s);
    scroll->setAccessibleName(tr("Cards"));
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(row);
    row->setAutoFillBackground(false); // the cards stand on the preview's own background
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(row->sizeHint().height() + space::l);
    return scroll;
}

void TemplatePreview::setComponents(const TemplateComponents &components,
                                    const QHash<int, PreviewHeading> &headings)
{
    if (m_message && components == m_components && headings == m_headings)
        return;
    m_components = components;
    m_headings = headings;
    rebuild();
}

void TemplatePreview::rebuild()
{
    delete m_message;
    m_message = new QWidget(this);
    auto *column = new QVBoxLayout(m_message);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const BubbleParts parts{m_components.header, m_components.body,    m_components.footer,
                            m_components.offer,  m_components.buttons, m_headings.value(-1),
                            pictureOf(-1)};
    auto *bubble = new PreviewBubble(m_theme, parts, m_message);
    bubble->setMaximumWidth(m_theme.sized(bubbleWidth));
    auto *row = new QHBoxLayout; // leaves space at the side that a bubble does not use in a chat
    row->addWidget(bubble, 1000);
    row->addStretch(1);
    column->addLayout(row);
    if (!m_components.cards.isEmpty())
        column->addWidget(makeCards(m_message));
    m_column->addWidget(m_message);
    m_message->show();
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(spokenText());
}

QString TemplatePreview::spokenText() const
{
    QStringList parts{headingText(m_components.header.format, m_headings.value(-1)),
                      m_components.header.text.text, m_components.body.text, m_components.footer};
    for (const TemplateButton &button : m_components.buttons)
        parts << tr("Button: %1").arg(buttonLabel(button));
    for (int i = 0; i < m_components.cards.size(); ++i)
        parts << headingText(m_components.cards.at(i).header.format, m_headings.value(i))
              << m_components.cards.at(i).body.text;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace shoptalk
