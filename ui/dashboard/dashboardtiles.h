// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace shoptalk {

class Theme;
struct InsightFigures;

/// The most important figures as numbers in a row above the charts.
class DashboardTiles : public QWidget {
    Q_OBJECT
public:
    explicit DashboardTiles(const Theme &theme, QWidget *parent = nullptr);

    void setFigures(const InsightFigures &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile {
        QWidget *frame = nullptr;
        QLabel *value = nullptr;
        QString caption;
    };
    void add(const QString &name, const QString &caption);
    void show(int tile, const QString &value);
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<Tile> m_tiles;
    int m_columns = 0;
};

} // namespace shoptalk
