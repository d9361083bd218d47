// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "models/insights.h"
#include "ui/dashboard/dashboardtiles.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/figurecsv.h"
#include "ui/dashboard/figurepicture.h"
#include "ui/dashboard/figures.h"
#include "ui/dashboard/figuresaver.h"
#include "ui/dashboard/rangebar.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/noticesign.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int cardWidth = 430;
constexpr int spareHeight = 400; ///< More than a card grows when it gets its width.
constexpr int maxColumns = 4;
constexpr std::chrono::milliseconds moment{400};
} // namespace

DashboardPage::DashboardPage(Insights &insights, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_insights(insights)
    , m_theme(theme)
    , m_saver(new FigureSaver(*this))
    , m_range(new RangeBar(theme, this))
{
    setObjectName(u"dashboardPage"_s);
    setAccessibleName(tr("Dashboard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeContent(), 1);
    m_turn.setSingleShot(true);
    m_turn.setInterval(1); // not 0, so that what was just shown is laid out and painted in a turn before
    connect(&m_turn, &QTimer::timeout, this, &DashboardPage::showNextCard);
    m_slow.setSingleShot(true);
    m_slow.setInterval(moment);
    connect(&m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_range, &RangeBar::queryChanged, this, [this] { m_insights.setQuery(m_range->query()); });
    connect(&insights, &Insights::figuresChanged, this, &DashboardPage::showFigures);
    connect(&insights, &Insights::loadingChanged, this, &DashboardPage::showLoading);
    connect(&insights, &Insights::failed, this, [this] {
        notify(Notice::Danger,
               tr("The figures could not be read from this computer’s disk. What is shown may be old."),
               true);
    });
    connect(m_saver, &FigureSaver::saved, this,
            [this](const QString &path) { notify(Notice::Success, tr("Saved as %1").arg(isolated(path))); });
    connect(m_saver, &FigureSaver::failed, this, [this](const QString &path) {
        notify(Notice::Danger,
               tr("%1 could not be written. Check that the disk is not full, or choose another folder.")
                   .arg(isolated(path)));
    });
    connect(addShortcut(*this, QKeySequence(u"Esc"_s), tr("Go back")), &QAction::triggered, this,
            &DashboardPage::closed);
    connect(addShortcut(*this, Shortcut::ChartsAsTables, tr("Show charts as tables")), &QAction::triggered,
            m_tables, &QToolButton::toggle);
    if (m_insights.figures())
        showFigures();
}

QWidget *DashboardPage::makeHead()
{
    QFrame *head = makeSurface(Surface::Header, this);
    m_back = makeIconButton(m_theme, Icon::Back, tr("Close the dashboard"), head);
    m_back->setObjectName(u"leaveDashboardButton"_s);
    connect(m_back, &QToolButton::clicked, this, &DashboardPage::closed);
    m_tables = makeIconButton(m_theme, Icon::List, tr("Show all charts as tables"), head);
    m_tables->setObjectName(u"dashboardTablesButton"_s);
    m_tables->setCheckable(true);
    connect(m_tables, &QToolButton::toggled, this, [this](bool shown) {
        for (FigureCard *card : std::as_const(m_cards))
            card->setTableShown(shown);
    });
    m_save = makeIconButton(m_theme, Icon::Download, tr("Save all figures"), head);
    m_save->setObjectName(u"dashboardSaveButton"_s);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setEnabled(false);
    auto *menu = new QMenu(m_save);
    menu->setObjectName(u"dashboardSaveMenu"_s);
    menu->addAction(m_theme.icon(Icon::List), tr("Save all as &table (CSV)…"), this,
                    &DashboardPage::saveAllTables);
    menu->addAction(m_theme.icon(Icon::Photo), tr("Save all as &picture (PNG)…"), this,
                    &DashboardPage::savePage);
    m_save->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_back);
    row->addWidget(makeLabel(m_theme, TextStyle::Headline, tr("Dashboard"), Tone::Normal, head), 1);
    row->addWidget(m_tables);
    row->addWidget(m_save);
    m_progress = new QProgressBar(head);
    m_progress->setObjectName(u"dashboardProgress"_s);
    m_progress->setAccessibleName(tr("Reading the figures"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::m, space::s, space::m, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_range);
    column->addWidget(m_progress);
    return head;
}

QFrame *DashboardPage::makeNotice()
{
    auto *notice = new QFrame(this);
    m_sign = new NoticeSign(m_theme, notice);
    m_message = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Normal, notice);
    m_message->setObjectName(u"dashboardMessage"_s);
    QPushButton *retry = makeButton(ButtonKind::Secondary, tr("Try again"), notice);
    retry->setObjectName(u"dashboardRetryButton"_s);
    connect(retry, &QPushButton::clicked, &m_insights, &Insights::reload);
    m_retry = retry;
    QToolButton *close = makeIconButton(m_theme, Icon::Close, tr("Close this message"), notice);
    connect(close, &QToolButton::clicked, notice, &QWidget::hide);
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->addSpacing(space::s); // unlike a margin, it is on the other side in right-to-left layouts
    row->setSpacing(space::m);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_message, 1);
    row->addWidget(retry);
    row->addWidget(close);
    notice->hide();
    return notice;
}

QWidget *DashboardPage::makeContent()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(m_scroll);
    inner->setAttribute(Qt::WA_StaticContents); // a card that is added paints no other one again
    m_notice = makeNotice();
    m_tiles = new DashboardTiles(m_theme, inner);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::m);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_notice);
    column->addWidget(m_tiles);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_scroll->setWidget(inner);
    return m_scroll;
}

void DashboardPage::makeCard(int index)
{
    static const std::array<QString, Figures::count> names{
        u"messagesByDay"_s, u"deliveryRate"_s, u"busyHours"_s,  u"responseByHour"_s, u"responseByWriter"_s,
        u"openWindows"_s,   u"byNumber"_s,     u"byTemplate"_s, u"costs"_s,          u"webhooks"_s,
        u"signIns"_s};
    // With its later parent: a widget that gets one afterwards applies the style sheet once more.
    auto *card = new FigureCard(m_theme, names.at(size_t(index)), m_scroll->widget());
    card->hide(); // until it has its figure
    card->setTableShown(m_tables->isChecked());
    connect(card, &FigureCard::saveTableRequested, this, [this, card] { saveCard(*card, false); });
    connect(card, &FigureCard::savePictureRequested, this, [this, card] { saveCard(*card, true); });
    m_cards << card;
    if (m_columns > 0)
        m_grid->addWidget(card, index / m_columns, index % m_columns);
}

bool DashboardPage::isComplete() const
{
    return m_insights.figures() && m_nextCard == Figures::count;
}

void DashboardPage::showFigures()
{
    const InsightFigures &figures = *m_insights.figures();
    m_tiles->setFigures(figures);
    if (!m_retry->isHidden())
        m_notice->hide();
    m_range->setNumbers(figures.connected);
    m_range->setToday(m_insights.now().toLocalTime().date());
    arrange();
    m_nextCard = 0;
    m_turn.start();
}

void DashboardPage::showNextCard()
{
    m_turn.start();
    if (m_nextCard == int(m_cards.size()))
        return makeCard(m_nextCard); // its figure in the next turn
    QWidget *inner = m_scroll->widget();
    inner->layout()->setEnabled(false); // until the page is high enough
    FigureCard *card = m_cards.at(m_nextCard);
    card->setFigure(Figures(*m_insights.figures()).at(m_nextCard));
    card->show();
    inner->layout()->setEnabled(true);
    inner->layout()->invalidate();
    // What is left below the cards is taken away again, and none of them moves. In a page that is too low
    // they would all be squeezed, and drawn out again as soon as the card knows how high it has to be.
    const int needed = inner->heightForWidth(inner->width());
    if (needed > m_scroll->viewport()->height())
        inner->resize(inner->width(), needed + m_theme.sized(spareHeight));
    ++m_nextCard;
    if (!isComplete())
        return;
    m_turn.stop();
    m_save->setEnabled(true);
}

void DashboardPage::showAllCards()
{
    while (m_insights.figures() && !isComplete())
        showNextCard();
}

void DashboardPage::showLoading()
{
    if (m_insights.isLoading()) {
        m_slow.start();
        return;
    }
    m_slow.stop();
    m_progress->hide();
}

void DashboardPage::notify(Notice notice, const QString &text, bool canRetry)
{
    m_sign->setNotice(notice);
    setNotice(*m_notice, notice);
    m_message->setText(text);
    m_retry->setVisible(canRetry);
    m_notice->setAccessibleName(text);
    m_notice->show();
    m_scroll->ensureVisible(0, 0);
    announce(*m_notice, text);
}

QString DashboardPage::fileName(const QString &figure) const
{
    const InsightQuery &query = m_insights.query();
    return u"%1-%2-%3"_s.arg(figure, query.first.toString(Qt::ISODate), query.last.toString(Qt::ISODate));
}

void DashboardPage::saveCard(const FigureCard &card, bool asPicture)
{
    const Figure &figure = card.figure();
    if (asPicture)
        m_saver->savePicture(fileName(figure.name), figurePicture(figure, m_theme, layoutDirection()));
    else
        m_saver->saveTable(fileName(figure.name), figuresCsv({figure}));
}

void DashboardPage::saveAllTables()
{
    showAllCards();
    QList<Figure> figures;
    for (const FigureCard *card : std::as_const(m_cards))
        figures << card->figure();
    m_saver->saveTable(fileName(u"dashboard"_s), figuresCsv(figures));
}

void DashboardPage::savePage()
{
    showAllCards();
    QCoreApplication::sendPostedEvents(m_scroll->widget(), QEvent::LayoutRequest); // for the last cards
    m_saver->savePicture(fileName(u"dashboard"_s), m_scroll->widget()->grab().toImage());
}

void DashboardPage::arrange()
{
    const int width = m_scroll->viewport()->width() - 2 * space::l;
    const int fitting = (width + space::m) / (m_theme.sized(cardWidth) + space::m);
    const int columns = std::clamp(fitting, 1, maxColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < maxColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_range->setNumbers(m_insights.numbers());
    m_range->setToday(m_insights.now().toLocalTime().date());
    m_insights.setActive(true);
    if (event->spontaneous()) // a minimised window is back; nobody opened the page
        return;
    arrange();
    m_range->setFocus();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_insights.setActive(false);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace shoptalk
