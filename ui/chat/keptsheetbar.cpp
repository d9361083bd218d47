// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/keptsheetbar.h"

#include "ui/theme/controls.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

KeptSheetBar::KeptSheetBar(const Theme &theme, QWidget *parent)
    : ComposerBar(theme, u"keptSheet"_s, tr("Discard"), parent)
{
    setObjectName(u"keptSheetBar"_s);
    closeButton().setObjectName(u"discardKeptSheetButton"_s);
    QPushButton *go = makeButton(ButtonKind::Secondary, tr("Continue"), this);
    go->setObjectName(u"continueKeptSheetButton"_s);
    go->setCursor(Qt::ArrowCursor);
    addWidget(*go);
    connect(go, &QPushButton::clicked, this, &ComposerBar::clicked);
}

void KeptSheetBar::setSheet(const QString &title)
{
    setTexts(tr("Not sent yet"), title);
    setVisible(!title.isEmpty());
}

} // namespace shoptalk
