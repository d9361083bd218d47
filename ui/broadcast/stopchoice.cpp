// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/stopchoice.h"

#include "ui/settings/checkline.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

StopChoice::StopChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *line = new CheckLine(theme, u"broadcastIncludesStopped"_s,
                               tr("Also send it to people who asked to stop"), false, this);
    m_box = &line->box();
    column->addWidget(line);
    column->addWidget(
        makeLabel(theme, TextStyle::Caption,
                  tr("Only if it is about their own order or visit and they need to know. Offers "
                     "never go to people who stopped them."),
                  Tone::Muted, this));
    connect(m_box, &QCheckBox::toggled, this, &StopChoice::changed);
}

bool StopChoice::includesStopped() const
{
    return m_box->isChecked();
}

void StopChoice::setIncludesStopped(bool includes)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(includes);
}

} // namespace shoptalk
