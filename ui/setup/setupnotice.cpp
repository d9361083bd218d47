// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupnotice.h"

#include "ui/setup/buttonline.h"
#include "ui/theme/announcement.h"
#include "ui/theme/noticesign.h"
#include "ui/theme/wrappingbutton.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QAccessibleInterface *alertInterface(const QString &className, QObject *object)
{
    auto *notice = className == "shoptalk::SetupNotice"_L1 ? qobject_cast<SetupNotice *>(object) : nullptr;
    return notice ? new QAccessibleWidget(notice, QAccessible::AlertMessage) : nullptr;
}

} // namespace

SetupNotice::SetupNotice(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_sign(new NoticeSign(theme, this))
    , m_title(makeLabel(theme, TextStyle::BodyStrong, {}, Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, {}, Tone::Normal, this))
    , m_retry(new WrappingButton(ButtonKind::Secondary, tr("Try again"), this))
    , m_action(new WrappingButton(ButtonKind::Link, {}, this))
    , m_buttons(new QWidget(this))
{
    QAccessible::installFactory(alertInterface); // installing it twice has no effect
    setObjectName(u"setupError"_s);
    makeButtons();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_buttons, 2, 0, 1, 2); // large text needs the full width of a narrow notice
    m_sign->setScaledContents(true); // it does not grow: large text needs the width of a narrow notice
    m_sign->setFixedSize(size::icon, size::icon);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void SetupNotice::makeButtons()
{
    m_retry->setObjectName(u"retryButton"_s);
    m_action->setObjectName(u"setupActionButton"_s);
    auto *line = new ButtonLine(ButtonLine::Place::Together, m_buttons);
    line->setContentsMargins(0, space::s, 0, space::xs);
    for (QPushButton *button : {m_retry, m_action}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    connect(m_retry, &QPushButton::clicked, this, &SetupNotice::retryRequested);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_message.action); });
}

void SetupNotice::notify(const SetupMessage &message)
{
    m_message = message;
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_retry->setVisible(message.canRetry);
    m_action->setText(message.actionLabel);
    m_action->setVisible(message.action != SetupMessage::Action::None);
    m_buttons->setVisible(!m_retry->isHidden() || !m_action->isHidden());
    setKind(*m_action, message.canRetry ? ButtonKind::Link : ButtonKind::Secondary);
    m_action->updateGeometry();
    setNotice(*this, message.tone);
    setAccessibleName(text());
    m_sign->setNotice(message.tone);
    showAlert(*this);
}

QString SetupNotice::text() const
{
    return m_message.title + u'\n' + m_message.text;
}

QPushButton *SetupNotice::firstButton() const
{
    if (!m_retry->isHidden())
        return m_retry;
    return m_action->isHidden() ? nullptr : m_action;
}

} // namespace shoptalk
