// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatepreview.h"

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

/// Creates the cards of a carousel side by side in a scroll area.
QScrollArea *makeCards(const Theme &theme, const QList<TemplateCard> &cards, QWidget *parent)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setSpacing(space::s);
    for (const TemplateCard &card : cards) {
        auto *bubble = new PreviewBubble(theme, {card.header, card.body, {}, {}, card.buttons}, row);
        bubble->setFixedWidth(theme.sized(cardWidth));
        layout->addWidget(bubble, 0, Qt::AlignTop);
    }
    layout->addStretch();
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"previewCards"_s);
    scroll->setAccessibleName(TemplatePreview::tr("Cards"));
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(row);
    scroll->setFixedHeight(row->sizeHint().height() + space::l);
    return scroll;
}

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
}

void TemplatePreview::setComponents(const TemplateComponents &components)
{
    if (m_message && components == m_components)
        return;
    m_components = components;
    rebuild();
}

void TemplatePreview::rebuild()
{
    delete m_message;
    m_message = new QWidget(this);
    auto *column = new QVBoxLayout(m_message);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const BubbleParts parts{m_components.header, m_components.body, m_components.footer, m_components.offer,
                            m_components.buttons};
    auto *bubble = new PreviewBubble(m_theme, parts, m_message);
    bubble->setMaximumWidth(m_theme.sized(bubbleWidth));
    auto *row = new QHBoxLayout; // leaves space at the side that a bubble does not use in a chat
    row->addWidget(bubble, 1000);
    row->addStretch(1);
    column->addLayout(row);
    if (!m_components.cards.isEmpty())
        column->addWidget(makeCards(m_theme, m_components.cards, m_message));
    m_column->addWidget(m_message);
    m_message->show();
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(spokenText());
}

QString TemplatePreview::spokenText() const
{
    QStringList parts{m_components.header.text.text, m_components.body.text, m_components.footer};
    for (const TemplateButton &button : m_components.buttons)
        parts << tr("Button: %1").arg(buttonLabel(button));
    for (const TemplateCard &card : m_components.cards)
        parts << card.body.text;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace shoptalk
