// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messageinfo.h"

#include "ui/chat/messagestate.h"
#include "ui/chat/popupplace.h"
#include "ui/chat/sendproblem.h"
#include "ui/chat/supportdetails.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/outsetitem.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int textWidth = 280; // pixels at the usual text size
} // namespace

MessageInfo::MessageInfo(const Theme &theme, const Message &message, const MessageFacts &facts,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"messageInfo"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Message info"));
    setFocusPolicy(Qt::StrongFocus);
    setSurface(*this, Surface::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(theme, TextStyle::BodyStrong, accessibleName(), Tone::Normal, this));
    const QStringList lines = linesOf(message, facts);
    for (const QString &line : lines)
        addLine(theme, line, Tone::Normal);
    setAccessibleDescription(lines.join(u'\n'));
    if (!message.wamid.isEmpty())
        addCopyButton(tr("Copy the message’s WhatsApp ID"), u"copyMessageIdButton"_s, message.wamid.value());
    addSupportDetails(theme, message);
}

QLabel *MessageInfo::addLine(const Theme &theme, const QString &text, Tone tone)
{
    QLabel *label = makeLabel(theme, TextStyle::Body, text, tone, this);
    label->setFixedWidth(theme.sized(textWidth));
    layout()->addWidget(label);
    return label;
}

QStringList MessageInfo::linesOf(const Message &message, const MessageFacts &facts)
{
    QStringList lines;
    if (message.author.name.isEmpty())
        lines << (message.direction == Direction::Outbound ? tr("From you") : tr("From the customer"));
    else
        lines << tr("From %1").arg(isolated(message.author.name));
    lines << tr("Sent: %1").arg(Dates().full(message.sentAt));
    if (message.direction == Direction::Outbound)
        lines << tr("Status: %1")
                     .arg(MessageStates::deliveryName(message.delivery, facts.isSending, facts.overdue));
    if (message.isEdited)
        lines << tr("It was edited.");
    for (const Reaction &reaction : message.reactions)
        lines << MessageStates::reactionText(reaction);
    lines << SendProblems::describe(message, facts.followsUncertain, facts.overdue);
    lines.removeAll(QString());
    return lines;
}

void MessageInfo::addSupportDetails(const Theme &theme, const Message &message)
{
    const QStringList details = SupportDetails::lines(message);
    if (details.isEmpty())
        return;
    QLabel *head = makeLabel(theme, TextStyle::BodyStrong, tr("Details for support"), Tone::Normal, this);
    head->setContentsMargins(0, space::m, 0, 0);
    layout()->addWidget(head);
    QLabel *text = addLine(theme, details.join(u'\n'), Tone::Muted);
    text->setObjectName(u"supportDetails"_s);
    text->setAccessibleName(head->text() + u'\n' + text->text());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setMinimumHeight(text->heightForWidth(text->width())); // selectable text breaks lines of its own
    addCopyButton(tr("Copy the details"), u"copySupportDetailsButton"_s, SupportDetails::report(message));
}

void MessageInfo::addCopyButton(const QString &name, const QString &objectName, const QString &text)
{
    QPushButton *copy = makeButton(ButtonKind::Link, name, this);
    copy->setObjectName(objectName);
    auto *place = new OutsetItem(*copy, size::linkPadding);
    place->setAlignment(Qt::AlignLeading);
    layout()->addItem(place);
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        close();
    });
}

void MessageInfo::openAt(const QPoint &at)
{
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished(); // the style makes the buttons higher
    for (QLabel *line : findChildren<QLabel *>()) {
        if (line->minimumWidth() > 0) // of one width: as high as its lines, which a layout may take less than
            line->setMinimumHeight(line->heightForWidth(line->minimumWidth()));
    }
    layout()->activate();
    const int width = sizeHint().width();
    resize(width, layout()->totalHeightForWidth(width)); // a hint of the height is that of unbroken lines
    placePopup(*this, at, Qt::TopEdge);
    show();
    QWidget *button = findChild<QPushButton *>();
    (button ? button : this)->setFocus(Qt::PopupFocusReason);
}

} // namespace shoptalk
