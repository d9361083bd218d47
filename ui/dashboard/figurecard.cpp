// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurecard.h"

#include "ui/dashboard/figurechart.h"
#include "ui/dashboard/figuretablemodel.h"
#include "ui/theme/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

FigureCard::FigureCard(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(new FigureTableModel(this))
{
    setObjectName(name);
    setSurface(*this, Surface::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(makeHead());
    m_summary = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this);
    m_summary->setObjectName(name + u"Summary"_s);
    column->addWidget(m_summary);
    column->addWidget(makeContent(), 1);
    m_empty = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this);
    m_empty->setObjectName(name + u"Empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    showContent();
}

QWidget *FigureCard::makeHead()
{
    auto *head = new QWidget(this);
    m_title = makeLabel(m_theme, TextStyle::Title, QString(), Tone::Normal, head);
    m_title->setObjectName(objectName() + u"Title"_s);
    m_toggle = makeIconButton(m_theme, Icon::List, tr("Show as table"), head);
    m_toggle->setObjectName(objectName() + u"Toggle"_s);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QToolButton::toggled, this, &FigureCard::setTableShown);
    m_save = makeIconButton(m_theme, Icon::Download, tr("Save"), head);
    m_save->setObjectName(objectName() + u"Save"_s);
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_save);
    menu->setObjectName(objectName() + u"SaveMenu"_s);
    menu->addAction(m_theme.icon(Icon::List), tr("Save as &table (CSV)…"), this,
                    &FigureCard::saveTableRequested);
    menu->addAction(m_theme.icon(Icon::Photo), tr("Save as &picture (PNG)…"), this,
                    &FigureCard::savePictureRequested);
    m_save->setMenu(menu);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_title, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    row->addWidget(m_save, 0, Qt::AlignTop);
    return head;
}

QWidget *FigureCard::makeContent()
{
    m_content = new QWidget(this);
    m_table = new QTableView(m_content);
    m_table->setObjectName(objectName() + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setResizeContentsPrecision(60);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    keepFitting(m_theme, *m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::m);
    });
    m_table->installEventFilter(this);
    m_chart = new FigureChart(m_theme, m_content);
    m_chart->setObjectName(objectName() + u"Chart"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FigureCard::showCurrent);
    connect(m_chart, &FigureChart::hovered, this, [this](int category) {
        m_isHovered = category >= 0;
        if (m_isHovered)
            m_chart->setCurrent(category);
        else
            showCurrent();
    });
    m_stack = new QStackedLayout(m_content);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->setStackingMode(QStackedLayout::StackAll);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_chart);
    return m_content;
}

void FigureCard::setFigure(const Figure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    m_title->setText(figure.title);
    m_summary->setText(figure.summary);
    m_empty->setText(figure.emptyText);
    setAccessibleName(figure.title);
    m_table->setAccessibleName(figure.title);
    m_table->setAccessibleDescription(figure.summary);
    m_chart->setAccessibleName(tr("Chart: %1").arg(figure.title));
    m_chart->setAccessibleDescription(figure.summary);
    m_save->setAccessibleName(tr("Save %1").arg(figure.title));
    m_model->setFigure(figure);
    m_chart->setFigure(figure);
    showContent();
}

void FigureCard::setTableShown(bool shown)
{
    m_isTableShown = shown;
    m_toggle->setChecked(shown);
    m_toggle->setToolTip(shown ? tr("Show as chart") : tr("Show as table"));
    showContent();
}

void FigureCard::showContent()
{
    const bool hasTable = !m_figure.rows.isEmpty();
    const bool isEmpty = m_figure.isEmpty() && !(m_isTableShown && hasTable);
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_summary->setVisible(!isEmpty && !m_figure.summary.isEmpty());
    m_toggle->setEnabled(hasTable);
    m_save->setEnabled(hasTable);
    const QString state = m_isTableShown ? tr("Show %1 as chart") : tr("Show %1 as table");
    m_toggle->setAccessibleName(state.arg(m_figure.title));
    m_stack->setCurrentWidget(m_isTableShown ? static_cast<QWidget *>(m_table) : m_chart);
    m_table->setVisible(true);
    m_chart->setVisible(!m_isTableShown);
    // Below the chart nobody sees the table, so that it is neither painted nor fitted to its texts.
    m_table->setUpdatesEnabled(m_isTableShown);
    m_table->horizontalHeader()->setSectionResizeMode(m_isTableShown ? QHeaderView::ResizeToContents
                                                                     : QHeaderView::Interactive);
}

void FigureCard::showCurrent()
{
    if (m_isHovered)
        return;
    const bool isFocused = m_table->hasFocus();
    m_chart->setFocusShown(isFocused);
    m_chart->setCurrent(isFocused ? m_table->currentIndex().row() : -1);
}

/// Left and Right go through the columns of a chart in the direction in which they stand on the screen.
bool FigureCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &FigureCard::showCurrent, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && !m_isTableShown && !m_figure.isHorizontal()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int step = press->key() == Qt::Key_Right ? 1 : press->key() == Qt::Key_Left ? -1 : 0;
        if (step != 0 && press->modifiers() == Qt::NoModifier) {
            const int row = m_table->currentIndex().row() + (isMirrored ? -step : step);
            if (row >= 0 && row < m_model->rowCount())
                m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
