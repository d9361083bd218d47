// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace shoptalk {

class DashboardTiles;
class FigureCard;
class FigureSaver;
class Insights;
class NoticeSign;
class RangeBar;
class Theme;
enum class Notice;
struct Figure;

/// How the shop is doing: messages, response times, costs, sign-ins and webhooks as charts and tables.
class DashboardPage : public QWidget {
    Q_OBJECT
public:
    /// `insights` and `theme` outlive this.
    DashboardPage(Insights &insights, const Theme &theme, QWidget *parent = nullptr);

    /// True if every card shows the newest figures. They follow one after the other, so that the window
    /// answers in between.
    bool isComplete() const;

Q_SIGNALS:
    /// The person closes the dashboard with Esc or the arrow.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QFrame *makeNotice();
    QWidget *makeContent();
    void makeCard(int index);
    void showFigures();
    /// Makes one card or brings one up to date; what follows, in the next turn of the event loop.
    void showNextCard();
    void showAllCards();
    void showLoading();
    void notify(Notice notice, const QString &text, bool canRetry = false);
    void saveCard(const FigureCard &card, bool asPicture);
    void saveAllTables();
    void savePage();
    /// "messages-by-day-2026-11-01-2026-11-28"
    QString fileName(const QString &figure) const;
    void arrange();

    Insights &m_insights;
    const Theme &m_theme;
    FigureSaver *m_saver;
    RangeBar *m_range;
    QTimer m_turn; ///< For the next card.
    int m_nextCard = 0; ///< The first card that shows older figures.
    QTimer m_slow; ///< Shows the progress bar if reading takes longer than a moment.
    QList<FigureCard *> m_cards;
    // Created by the functions above, and therefore declared before the widgets that these return.
    QToolButton *m_back = nullptr;
    QToolButton *m_tables = nullptr;
    QToolButton *m_save = nullptr;
    QProgressBar *m_progress = nullptr;
    QFrame *m_notice = nullptr;
    NoticeSign *m_sign = nullptr;
    QLabel *m_message = nullptr;
    QWidget *m_retry = nullptr;
    DashboardTiles *m_tiles = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_scroll = nullptr;
    int m_columns = 0;
};

} // namespace shoptalk
