// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figure.h"

#include <QFrame>

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace shoptalk {

class FigureChart;
class FigureTableModel;
class Theme;

/// One figure of the dashboard: a title, what it says, and the chart or the table.
///
/// The chart lies above the table, which stays a visible widget: screen readers read the table, Tab reaches
/// it, and its current row is the category whose values the chart shows.
class FigureCard : public QFrame {
    Q_OBJECT
public:
    FigureCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }
    /// Shows the table instead of the chart, or the chart again.
    void setTableShown(bool shown);
    bool isTableShown() const { return m_isTableShown; }

Q_SIGNALS:
    void saveTableRequested();
    void savePictureRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void showCurrent();
    void showContent();

    const Theme &m_theme;
    Figure m_figure;
    FigureTableModel *m_model;
    // Created by makeHead and makeContent.
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_empty = nullptr;
    QToolButton *m_toggle = nullptr;
    QToolButton *m_save = nullptr;
    QTableView *m_table = nullptr;
    FigureChart *m_chart = nullptr;
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_isTableShown = false;
    bool m_isHovered = false;
};

} // namespace shoptalk
