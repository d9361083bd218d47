// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/costline.h"

#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/money.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace shoptalk {

CostLine::CostLine(const Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_change(clock)
    , m_label(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    setSurface(*this, Surface::Plain);
    m_label->setObjectName(u"nextMessageCost"_s);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_label->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::l, space::s);
    row->addWidget(m_label, 1);
    connect(m_label, &QLabel::linkActivated, this, &CostLine::pricesRequested);
    connect(&m_change, &WallTimer::due, this, &CostLine::outdated);
}

QString CostLine::text(const NextMessageCost &cost)
{
    switch (cost.kind) {
    case NextMessageCost::Kind::FreeAllowance:
        return cost.freeLeft > 0
            ? tr("The next message is free: %Ln free message(s) left this month.", nullptr, cost.freeLeft)
            : tr("The next message is free.");
    case NextMessageCost::Kind::FreeEntryPoint:
        return tr("The next message is free until %1, because this customer came from an ad.")
            .arg(Dates().stamp(cost.freeUntil));
    case NextMessageCost::Kind::FreeWindow:
        return tr("The next message is free until %1, because the reply window is open.")
            .arg(Dates().stamp(cost.freeUntil));
    case NextMessageCost::Kind::Charged:
        if (cost.rate)
            return tr("The next message costs %1.")
                .arg(unitPriceText(cost.rate->amount, cost.rate->currency));
        break;
    case NextMessageCost::Kind::PriceUnknown:
        break;
    }
    return tr("WhatsApp charges for the next message. The price is not set.");
}

void CostLine::setCost(const NextMessageCost &cost)
{
    const QString plain = text(cost);
    const bool hasLink = cost.kind == NextMessageCost::Kind::PriceUnknown;
    m_label->setTextFormat(hasLink ? Qt::RichText : Qt::PlainText);
    m_label->setFocusPolicy(hasLink ? Qt::TabFocus : Qt::NoFocus);
    m_label->setText(hasLink ? plain.toHtmlEscaped() + u" <a href=\"#prices\">"_s
                             + tr("Enter prices").toHtmlEscaped() + u"</a>"_s
                             : plain);
    m_label->setAccessibleName(plain);
    m_change.waitFor(nextCostChange(cost, m_clock.now()));
    show();
}

} // namespace shoptalk
