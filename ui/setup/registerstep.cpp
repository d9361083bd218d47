// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/registerstep.h"

#include "ui/setup/choice.h"
#include "ui/setup/stepfooter.h"
#include "ui/theme/controls.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

RegisterStep::RegisterStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_column(new QVBoxLayout(this))
    , m_footer(new StepFooter(theme, QString(), u"registeredButton"_s, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xl);
    m_footer->primary()->hide(); // the panel continues automatically
    QPushButton *back = m_footer->addSecondary(tr("Back"), u"backButton"_s);
    m_later = m_footer->addSecondary(tr("Register later"), u"registerLaterButton"_s);
    m_later->setToolTip(tr("The number is connected either way. It can’t send or receive messages until you "
                           "register it under Settings, Numbers."));
    m_later->setAccessibleDescription(m_later->toolTip());
    connect(back, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::Back{}); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::RegisterLater{}); });
}

void RegisterStep::setPanel(QFrame *panel, std::function<void(const PhoneNumberId &)> show)
{
    m_panel = panel;
    m_panel->installEventFilter(this);
    m_show = std::move(show);
    setSurface(*panel, Surface::Plain);
    m_column->insertWidget(0, panel);
    if (panel->layout())
        panel->layout()->setContentsMargins(0, 0, 0, 0);
    refresh();
}

StepHead RegisterStep::head() const
{
    const auto number = m_flow.state().unregistered();
    const QString shown = number ? leftToRight(number->displayPhoneNumber) : QString();
    return {Icon::Phone, tr("Register your number"),
            tr("%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects "
               "the number.")
                .arg(shown)};
}

void RegisterStep::refresh()
{
    const auto number = m_flow.state().unregistered();
    if (m_show && number && m_flow.state().step == SetupFlow::Step::Register)
        m_show(number->id);
}

QWidget *RegisterStep::footer() const
{
    return m_footer;
}

QWidget *RegisterStep::firstField() const
{
    const QList<QWidget *> parts = m_panel ? m_panel->findChildren<QWidget *>() : QList<QWidget *>();
    for (QWidget *part : parts) {
        const bool isReached = (part->focusPolicy() & Qt::TabFocus) != 0;
        if (isReached && part->isEnabled() && part->isVisibleTo(this))
            return part;
    }
    return m_later;
}

bool RegisterStep::eventFilter(QObject *watched, QEvent *event)
{
    // The panel's fields appear after the focus was set, because the number's state is loaded from Meta.
    if (event->type() == QEvent::LayoutRequest && m_later->hasFocus())
        firstField()->setFocus(Qt::OtherFocusReason);
    return SetupStep::eventFilter(watched, event);
}

} // namespace shoptalk
