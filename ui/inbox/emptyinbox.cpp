// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/emptyinbox.h"

#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcut.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 144;
}

EmptyInbox::EmptyInbox(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"emptyInbox"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("No conversations yet"));
    QFrame *page = makeSurface(Surface::Sidebar, this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(new Illustration(theme, Drawing::NoConversations, drawingSide, page), 0,
                      Qt::AlignHCenter);
    column->addSpacing(space::s);
    QLabel *head = makeLabel(theme, TextStyle::Title, tr("No conversations yet"), Tone::Normal, page);
    QLabel *body = makeLabel(theme, TextStyle::Body,
                             tr("When a customer writes to your number, the conversation appears here."),
                             Tone::Muted, page);
    for (QLabel *label : {head, body}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addSpacing(space::m);
    addStep(*column, theme, tr("Try it now"),
            tr("Send a WhatsApp message to your number from another phone, and answer it here."));
    QLabel *guide = addStep(*column, theme, tr("Learn more"), QString());
    followKeys(*this, Shortcut::Help, [guide](const QString &keys) {
        const QString where =
            keys.isEmpty() ? tr("The guide is in the menu Help.") : tr("Press %1 for the guide.").arg(keys);
        guide->setText(where + u' ' + tr("It also shows how to practise with a made-up shop."));
    });
    column->addStretch(2);
    setWidget(page);
}

QLabel *EmptyInbox::addStep(QVBoxLayout &column, const Theme &theme, const QString &title,
                            const QString &text)
{
    QFrame *card = makeSurface(Surface::Card, column.parentWidget());
    card->setAccessibleName(title);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(space::m, space::m, space::m, space::m);
    lines->setSpacing(space::xs);
    lines->addWidget(makeLabel(theme, TextStyle::BodyStrong, title, Tone::Normal, card));
    QLabel *body = makeLabel(theme, TextStyle::Body, text, Tone::Muted, card);
    lines->addWidget(body);
    column.addWidget(card);
    return body;
}

} // namespace shoptalk
