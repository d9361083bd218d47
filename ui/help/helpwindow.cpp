// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/theme/controls.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/windowplace.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr QSize firstSize(720, 680);
}

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_browser(new HelpBrowser(theme, this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Shoptalk help"));
    QToolButton *back = makeIconButton(theme, Icon::Back, tr("Back (Alt+Left)"), this);
    back->setObjectName(u"helpBackButton"_s);
    back->setEnabled(false);
    QToolButton *contents = makeIconButton(theme, Icon::List, tr("All pages"), this);
    contents->setObjectName(u"helpContentsButton"_s);
    connect(back, &QToolButton::clicked, m_browser, &HelpBrowser::backward);
    connect(m_browser, &HelpBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(contents, &QToolButton::clicked, this, [this] { showPage(u"index"_s); });
    connect(addShortcut(*this, QKeySequence::Back, tr("Go back")), &QAction::triggered, m_browser,
            &HelpBrowser::backward);
    connect(addShortcut(*this, QKeySequence(u"Esc"_s), tr("Close the help")), &QAction::triggered, this,
            &QWidget::close);
    QFrame *bar = makeSurface(Surface::Header, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->addWidget(back);
    row->addWidget(contents);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_browser, 1);
    placeWindow(*this, {}, firstSize);
}

void HelpWindow::showPage(const QString &page)
{
    m_browser->setSource(helpAddress(page, QLocale()), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

QString HelpWindow::page() const
{
    return QFileInfo(m_browser->source().path()).baseName();
}

} // namespace shoptalk
