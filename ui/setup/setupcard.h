// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;

namespace shoptalk {

/// The card of the set-up: scrolling content, and below it a footer with the step's buttons that is always
/// visible.
class SetupCard : public QFrame {
    Q_OBJECT
public:
    explicit SetupCard(QWidget *parent = nullptr);

    /// Sets the scrolling content. The card takes ownership and gives its layout the card's margins.
    void setContent(QWidget *content);
    /// Adds a footer inside a holder and returns the holder, which is shown and hidden with the step.
    QWidget *addFooter(QWidget *footer);
    /// Hides the footer if there are no buttons.
    void setFooterVisible(bool isVisible);
    void setMargin(int margin);

    /// The height at which a card of `width` shows everything.
    int wholeHeight(int width) const;
    int footerHeight(int width) const;
    /// Gives the content the rest of `height`, and no more than it needs.
    void fit(int width, int height);

    /// Scrolls the content by keyboard where nothing in it takes the focus. Returns true if the key was one
    /// of the scrolling keys.
    bool scrollBy(int key);
    void scrollToTop();
    /// Scrolls until `rect` of `widget`, which is in the content, is visible.
    void showRect(const QWidget &widget, const QRect &rect);
    bool holds(const QWidget *widget) const;

Q_SIGNALS:
    /// The content or the footer needs a different height.
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
