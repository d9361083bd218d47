// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/stoprequestsbar.h"

#include "archive/stopproposals.h"
#include "ui/broadcast/stoprequestsdialog.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

StopRequestsBar::StopRequestsBar(StopProposals &proposals, const Theme &theme, QWidget *parent)
    : Banner(theme, u"stopRequestsBar"_s, Notice::Warning, parent)
    , m_proposals(proposals)
    , m_theme(theme)
{
    QPushButton *open = addButton(u"openStopRequestsButton"_s);
    setTexts(*open, tr("Decide…"), tr("Show the customers who asked to get no more offers"));
    connect(open, &QPushButton::clicked, this, &StopRequestsBar::openList);
}

void StopRequestsBar::refresh()
{
    const int count = m_proposals.count();
    setVisible(count > 0);
    if (count > 0)
        setText(
            tr("Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.")
                .arg(QLocale().toString(count)));
}

void StopRequestsBar::openList()
{
    auto *dialog = new StopRequestsDialog(m_proposals, m_theme, window());
    dialog->open();
}

} // namespace shoptalk
