// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardtiles.h"

#include "domain/messagecost.h"
#include "models/insights.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/percent.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int tileWidth = 150;
/// The numbers of columns with which six tiles fill each row.
constexpr int fullRows[] = {6, 3, 2, 1};
const QString none = u"–"_s;
} // namespace

DashboardTiles::DashboardTiles(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::m);
    add(u"receivedTile"_s, tr("Received"));
    add(u"sentTile"_s, tr("Sent"));
    add(u"deliveryTile"_s, tr("Delivered"));
    add(u"responseTile"_s, tr("Usual reply time"));
    add(u"openTile"_s, tr("Open conversations"));
    add(u"freeTile"_s, tr("Free messages left this month"));
    arrange();
    connect(&theme, &Theme::changed, this, &DashboardTiles::arrange);
}

void DashboardTiles::add(const QString &name, const QString &caption)
{
    QFrame *frame = makeSurface(Surface::Card, this);
    frame->setObjectName(name);
    QLabel *value = makeLabel(m_theme, TextStyle::Headline, none, Tone::Normal, frame);
    value->setObjectName(name + u"Value"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(0);
    column->addWidget(value);
    column->addWidget(makeLabel(m_theme, TextStyle::Caption, caption, Tone::Muted, frame));
    m_tiles << Tile{frame, value, caption};
}

void DashboardTiles::show(int tile, const QString &value)
{
    m_tiles.at(tile).value->setText(value);
    m_tiles.at(tile).frame->setAccessibleName(tr("%1: %2").arg(m_tiles.at(tile).caption, value));
}

void DashboardTiles::setFigures(const InsightFigures &figures)
{
    const QLocale locale;
    MessageCounts all;
    for (const DayMessages &day : figures.activity.days)
        all += day.counts;
    show(0, locale.toString(all.received));
    show(1, locale.toString(all.accepted()));
    show(2, all.deliveryRate() ? percentText(*all.deliveryRate()) : none);
    const ResponseTimes &answers = figures.responses.all;
    show(3, answers.answers > 0 ? Dates().duration(std::chrono::seconds(answers.medianS)) : none);
    show(4, locale.toString(std::accumulate(figures.windows.begin(), figures.windows.end(), 0)));
    // Each number has its own allowance; the smallest remainder matters most.
    const QList<FreeUse> uses = freeServiceUse(figures.priced);
    const int used = uses.isEmpty() ? 0 : uses.first().used;
    const QDate today = figures.readAt.toUTC().date();
    // What a past month left is gone.
    const bool isThisMonth = figures.month == QDate(today.year(), today.month(), 1);
    show(5, isThisMonth ? locale.toString(std::max(0, freeServiceMessages - used)) : none);
}

void DashboardTiles::arrange()
{
    const int fitting = std::max(1, (width() + space::m) / (m_theme.sized(tileWidth) + space::m));
    const int columns = *std::find_if(std::begin(fullRows), std::end(fullRows) - 1,
                                      [fitting](int each) { return each <= fitting; });
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < int(m_tiles.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles.at(i).frame, i / columns, i % columns);
}

void DashboardTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace shoptalk
