// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/reactionpopup.h"

#include "ui/chat/popupplace.h"
#include "ui/theme/controls.h"
#include "ui/theme/emoji.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int emojiColumns = 7; // six emoji and "More…"

constexpr std::array quickEmoji = {NamedEmoji{u"👍", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Thumbs up")},
                                   NamedEmoji{u"❤️", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Red heart")},
                                   NamedEmoji{u"😂", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Tears of joy")},
                                   NamedEmoji{u"😮", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Surprised")},
                                   NamedEmoji{u"😢", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Crying")},
                                   NamedEmoji{u"🙏", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Thank you")}};

constexpr std::array otherEmoji = {
    NamedEmoji{u"😀", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Grinning")},
    NamedEmoji{u"😊", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Smiling")},
    NamedEmoji{u"😍", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Heart eyes")},
    NamedEmoji{u"🥰", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Smiling with hearts")},
    NamedEmoji{u"😉", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Winking")},
    NamedEmoji{u"🤔", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Thinking")},
    NamedEmoji{u"😅", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Laughing with sweat")},
    NamedEmoji{u"😎", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Sunglasses")},
    NamedEmoji{u"😔", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Sad")},
    NamedEmoji{u"😡", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Angry")},
    NamedEmoji{u"🤝", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Handshake")},
    NamedEmoji{u"👏", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Clapping")},
    NamedEmoji{u"🙌", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Raised hands")},
    NamedEmoji{u"👌", QT_TRANSLATE_NOOP("shoptalk::Emoji", "OK hand")},
    NamedEmoji{u"💪", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Strong arm")},
    NamedEmoji{u"👎", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Thumbs down")},
    NamedEmoji{u"🎉", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Party")},
    NamedEmoji{u"🎂", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Birthday cake")},
    NamedEmoji{u"🎁", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Present")},
    NamedEmoji{u"🌹", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Rose")},
    NamedEmoji{u"🌟", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Star")},
    NamedEmoji{u"🔥", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Fire")},
    NamedEmoji{u"✅", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Done")},
    NamedEmoji{u"❌", QT_TRANSLATE_NOOP("shoptalk::Emoji", "No")},
    NamedEmoji{u"💯", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Hundred points")},
    NamedEmoji{u"💚", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Green heart")},
    NamedEmoji{u"📦", QT_TRANSLATE_NOOP("shoptalk::Emoji", "Parcel")},
    NamedEmoji{u"🚚", QT_TRANSLATE_NOOP("shoptalk::Emoji", "On its way")}};

} // namespace

std::span<const NamedEmoji> quickReactions()
{
    return quickEmoji;
}

QString nameOfEmoji(const NamedEmoji &emoji)
{
    return QCoreApplication::translate("shoptalk::Emoji", emoji.name);
}

ReactionPopup::ReactionPopup(const Theme &theme, const QString &current, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_current(current)
    , m_grid(new QGridLayout(this))
    , m_more(new QToolButton(this))
{
    setObjectName(u"reactionPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("React to the message"));
    setSurface(*this, Surface::Card);
    m_grid->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    m_grid->setSpacing(space::hair);
    int column = 0;
    for (const NamedEmoji &emoji : quickEmoji)
        add(emoji, 0, column++);
    m_more->setObjectName(u"moreReactionsButton"_s);
    m_more->setText(u"…"_s);
    m_more->setFont(theme.font(TextStyle::Title));
    m_more->setToolTip(tr("More…"));
    m_more->setAccessibleName(tr("More emoji"));
    m_more->setFixedSize(theme.sized(size::touch), theme.sized(size::touch));
    m_grid->addWidget(m_more, 0, column);
    connect(m_more, &QToolButton::clicked, this, &ReactionPopup::showMore);
}

void ReactionPopup::add(const NamedEmoji &emoji, int row, int column)
{
    const QString text = QString::fromUtf16(emoji.emoji);
    const bool isCurrent = qualified(text) == qualified(m_current);
    auto *button = new QToolButton(this);
    button->setText(joined(text));
    button->setFont(m_theme.font(TextStyle::Headline));
    button->setFixedSize(m_theme.sized(size::touch), m_theme.sized(size::touch));
    button->setCheckable(isCurrent);
    button->setChecked(isCurrent);
    const QString name = isCurrent ? tr("Take back: %1").arg(nameOfEmoji(emoji)) : nameOfEmoji(emoji);
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_grid->addWidget(button, row, column);
    connect(button, &QToolButton::clicked, this, [this, text, isCurrent] {
        Q_EMIT chosen(isCurrent ? QString() : text);
        close();
    });
}

void ReactionPopup::showMore()
{
    if (!m_more->isVisibleTo(this))
        return;
    m_more->hide();
    int place = 0;
    for (const NamedEmoji &emoji : otherEmoji) {
        add(emoji, 1 + place / emojiColumns, place % emojiColumns);
        ++place;
    }
    this->place();
    if (QLayoutItem *first = m_grid->itemAtPosition(1, 0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

void ReactionPopup::openAt(const QPoint &at)
{
    m_at = at;
    place();
    show();
    if (focusWidget() == nullptr || focusWidget() == this)
        m_grid->itemAtPosition(0, 0)->widget()->setFocus(Qt::PopupFocusReason);
}

void ReactionPopup::place()
{
    layout()->activate();
    adjustSize();
    placePopup(*this, m_at, Qt::BottomEdge);
}

void ReactionPopup::keyPressEvent(QKeyEvent *event)
{
    const int index = m_grid->indexOf(focusWidget());
    if (index < 0)
        return QFrame::keyPressEvent(event);
    int row = 0;
    int column = 0;
    int span = 0;
    m_grid->getItemPosition(index, &row, &column, &span, &span);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        column -= forward;
        break;
    case Qt::Key_Right:
        column += forward;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QToolButton *>(focusWidget()))
            button->click();
        return;
    default:
        return QFrame::keyPressEvent(event);
    }
    QLayoutItem *next = row < 0 || column < 0 ? nullptr : m_grid->itemAtPosition(row, column);
    if (next && next->widget()->isVisible())
        next->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace shoptalk
