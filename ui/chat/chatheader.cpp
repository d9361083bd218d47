// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatheader.h"

#include "domain/customer.h"
#include "ui/chat/numbertext.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintooltip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int smallWidth = 380; ///< Below it, the customer's own number is not shown.
constexpr int maxName = 240; ///< A longer name is cut off, and the reply window's state stays beside it.
} // namespace

ChatHeader::ChatHeader(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_avatar(new AvatarLabel(theme, size::avatarSmall, this))
    , m_back(makeIconButton(theme, Icon::Back, tr("Back to the conversations"), this))
    , m_menu(makeIconButton(theme, Icon::More, tr("What to do with this conversation"), this))
    , m_name(new ElidedLabel(this))
    , m_number(new ElidedLabel(this))
    , m_window(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_grid(new QGridLayout)
{
    setSurface(*this, Surface::Header);
    m_back->setObjectName(u"backToListButton"_s);
    m_name->setObjectName(u"chatTitle"_s);
    m_name->setFont(theme.font(TextStyle::Title));
    m_number->setObjectName(u"chatNumber"_s);
    m_number->setFont(theme.font(TextStyle::Caption));
    setTone(*m_number, Tone::Muted);
    m_window->setObjectName(u"windowState"_s);
    m_window->setWordWrap(false);
    m_back->hide();
    m_menu->setObjectName(u"chatMenuButton"_s);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(0, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addLayout(m_grid, 1);
    row->addWidget(m_menu);
    connect(m_back, &QToolButton::clicked, this, &ChatHeader::backRequested);
    connect(m_menu, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    arrange();
}

bool ChatHeader::isNarrow(const QString &underName) const
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + m_avatar->width() + layout()->spacing() + margins.right();
    for (const QToolButton *button : {m_back, m_menu})
        needed += button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    const int texts = qMax(m_name->sizeHint().width(), m_number->fontMetrics().horizontalAdvance(underName));
    needed += qMin(m_theme.sized(maxName), texts) + m_grid->horizontalSpacing();
    return width() < needed + m_window->fontMetrics().horizontalAdvance(m_window->text());
}

void ChatHeader::arrange()
{
    QStringList parts{m_shop, m_distinguishing == m_name->text() ? QString() : m_distinguishing};
    parts.removeAll(QString());
    const QString whole = parts.join(u" · "_s); // the end is cut off where it does not fit
    const bool isNarrow = this->isNarrow(whole);
    m_grid->removeWidget(m_name);
    m_grid->removeWidget(m_number);
    m_grid->removeWidget(m_window);
    m_window->setWordWrap(isNarrow);
    if (width() < m_theme.sized(smallWidth))
        m_number->setText(m_shop);
    else
        m_number->setText(isNarrow ? parts.value(0) : whole);
    const bool hasNumber = !m_number->text().isEmpty();
    m_grid->addWidget(m_name, 0, 0, hasNumber || isNarrow ? 1 : 2, 1); // a name alone is centred
    if (isNarrow)
        m_grid->addWidget(m_window, hasNumber ? 2 : 1, 0);
    else
        m_grid->addWidget(m_window, 0, 1, 2, 1, Qt::AlignVCenter);
    if (hasNumber)
        m_grid->addWidget(m_number, 1, 0);
    m_number->setVisible(hasNumber);
    m_name->setToolTip(isNarrow ? plainToolTip(whole) : QString());
    m_name->setAccessibleDescription(whole);
    layout()->activate(); // at once, because a label without a position would be painted over the picture
}

void ChatHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ChatHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT detailsRequested();
}

void ChatHeader::setCustomer(const Customer &customer, const QString &numberName)
{
    const QString name = displayName(customer);
    m_avatar->setPerson(initials(name), avatarSeed(portraitKey(customer)));
    m_name->setText(name);
    m_distinguishing = distinguishingLine(customer);
    m_shop = NumberText::to(numberName);
    arrange();
}

void ChatHeader::setWindowState(const QString &text, bool isMuted)
{
    m_window->setText(text);
    setTone(*m_window, isMuted ? Tone::Muted : Tone::Warning);
    arrange();
}

void ChatHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

} // namespace shoptalk
