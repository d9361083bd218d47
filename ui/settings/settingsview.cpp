// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "ui/theme/controls.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int sideWidth = 260;
constexpr int maxPage = 720;
constexpr double bodyPixels = 13.5; ///< Size of the body font for which the widths are chosen.

/// Larger text gets wider columns, so that a line keeps its number of words.
int scaled(const Theme &theme, int width)
{
    return qRound(width * qBound(1.0, QFontInfo(theme.font(TextStyle::Body)).pixelSize() / bodyPixels, 1.5));
}
} // namespace

SettingsView::SettingsView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(makeSide())
    , m_main(makeMain())
{
    setObjectName(u"settingsView"_s);
    setAccessibleName(tr("Settings"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_main, 1);
    connect(&theme, &Theme::changed, this, [this] {
        fitText();
        arrange();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsView::showRow);
    connect(m_list, &QListWidget::itemClicked, this, [this] { showRow(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { showRow(m_list->currentRow()); });
    connect(m_back, &QToolButton::clicked, this, &SettingsView::goBack);
    connect(addShortcut(*this, QKeySequence(u"Esc"_s), tr("Go back")), &QAction::triggered, this,
            &SettingsView::goBack);
}

QFrame *SettingsView::makeSide()
{
    QFrame *side = makeSurface(Surface::Sidebar, this);
    QToolButton *leave = makeIconButton(m_theme, Icon::Back, tr("Close settings"), side);
    leave->setObjectName(u"leaveSettingsButton"_s);
    connect(leave, &QToolButton::clicked, this, &SettingsView::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::s, 0);
    head->addWidget(leave);
    head->addWidget(makeLabel(m_theme, TextStyle::Title, tr("Settings"), Tone::Normal, side), 1);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Settings pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("kind", u"navigation"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    keepFitting(m_theme, *m_list, [this] {
        const int iconSide = m_theme.sized(size::icon);
        m_list->setIconSize(QSize(iconSide, iconSide));
    });
    setSurface(*m_list, Surface::Sidebar);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::s, space::m, space::s, 0);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *SettingsView::makeMain()
{
    auto *main = new QWidget(this);
    m_back = makeIconButton(m_theme, Icon::Back, tr("Back to the list of settings"), main);
    m_back->setObjectName(u"settingsBackButton"_s);
    m_back->hide();
    m_title = makeLabel(m_theme, TextStyle::Headline, QString(), Tone::Normal, main);
    m_title->setObjectName(u"settingsTitle"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    m_stack = new QStackedWidget(main);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    return main;
}

void SettingsView::addPage(SettingsPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(scroll);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(space::xl, space::m, space::xl, space::xl);
    row->addWidget(page, 1000, Qt::AlignTop);
    row->addStretch(1);
    scroll->setWidget(inner);
    m_stack->addWidget(scroll);
    m_pages << page;
    m_list->addItem(new QListWidgetItem(m_theme.icon(page->icon()), page->title()));
    fitText();
}

void SettingsView::fitText()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->setMaximumWidth(scaled(m_theme, maxPage));
    const int height = qMax(size::touch + space::xs, m_list->fontMetrics().height() + space::l);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, height));
}

bool SettingsView::hasChanges() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const SettingsPage *page) { return page->hasChanges(); });
}

int SettingsView::currentRow() const
{
    return m_list->currentRow();
}

void SettingsView::openRow(int row)
{
    m_list->setCurrentRow(row);
    showRow(row);
    if (QWidget *first = currentPage() ? currentPage()->focusProxy() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void SettingsView::openPage(SettingsPage *page)
{
    const int row = int(m_pages.indexOf(page));
    m_list->setCurrentRow(row);
    showRow(row);
}

SettingsPage *SettingsView::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void SettingsView::showRow(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    SettingsPage *page = m_pages.at(row);
    m_stack->setCurrentIndex(row);
    m_title->setText(page->title());
    m_showsPage = true;
    page->refresh();
    arrange();
}

void SettingsView::goBack()
{
    if (!m_isNarrow || !m_showsPage) {
        Q_EMIT closed();
        return;
    }
    m_showsPage = false;
    arrange();
    m_list->setFocus();
}

void SettingsView::arrange()
{
    m_isNarrow = width() < narrowWidth;
    m_back->setVisible(m_isNarrow);
    m_side->setVisible(!m_isNarrow || !m_showsPage);
    m_main->setVisible(!m_isNarrow || m_showsPage);
    m_side->setMinimumWidth(m_isNarrow ? 0 : scaled(m_theme, sideWidth));
    m_side->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : scaled(m_theme, sideWidth));
}

void SettingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) // a minimised window is back; nobody opened the page
        return;
    if (m_list->currentRow() < 0 && !m_pages.isEmpty())
        m_list->setCurrentRow(0);
    else if (SettingsPage *page = currentPage())
        page->refresh();
    m_showsPage = !m_isNarrow;
    arrange();
    m_list->setFocus();
}

} // namespace shoptalk
