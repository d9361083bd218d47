// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;

namespace shoptalk {

/// The card of the set-up: content that scrolls where there is little room, and under it a footer with the
/// step's buttons, which stays in sight.
class SetupCard : public QFrame {
    Q_OBJECT
public:
    explicit SetupCard(QWidget *parent = nullptr);

    /// What scrolls; it becomes the card's own. Its layout gets the card's margins.
    void setContent(QWidget *content);
    /// Adds a footer in a holder of its own and gives the holder, which is shown and hidden with the step.
    QWidget *addFooter(QWidget *footer);
    /// Without buttons there is no footer.
    void setFooterVisible(bool isVisible);
    void setMargin(int margin);

    /// Height that shows everything in a card of `width`.
    int wholeHeight(int width) const;
    int footerHeight(int width) const;
    /// Gives the content what is left of `height`, and no more than it needs.
    void fit(int width, int height);

    /// The keyboard's way through the content where nothing in it takes the focus: one of the keys that
    /// scroll a page. True if it was one.
    bool scrollBy(int key);
    void scrollToTop();
    /// Scrolls until `rect` of `widget`, which is in the content, is in sight.
    void showRect(const QWidget &widget, const QRect &rect);
    bool holds(const QWidget *widget) const;

Q_SIGNALS:
    /// The content or the footer needs another height.
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int edges() const;
    void showEdge();

    QScrollArea *m_scroll;
    QFrame *m_footer;
    int m_margin = 0;
};

} // namespace shoptalk
