// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/theme/controls.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    QLabel *text = makeLabel(theme, TextStyle::Body, tr("Opening your conversations…"), Tone::Muted, this);
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
}

} // namespace shoptalk
