// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace shoptalk {

void LoginView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString &text, QWebEnginePage::WebAction what) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, what] { triggerPageAction(what); });
    };
    offer(tr("Cut"), QWebEnginePage::Cut);
    offer(tr("Copy"), QWebEnginePage::Copy);
    offer(tr("Paste"), QWebEnginePage::Paste);
    menu->popup(event->globalPos());
}

} // namespace shoptalk
