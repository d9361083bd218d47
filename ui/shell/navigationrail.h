// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>
#include <map>

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace shoptalk {

class RailButton;
class Theme;

/// One of the shop's numbers in the rail, or all of them.
struct RailNumber {
    QAction *action = nullptr; ///< Checked while its conversations are chosen.
    QString initials; ///< Empty for all numbers.
    uint seed = 0; ///< Of the number's colour; see `avatarColour`.

    friend bool operator==(const RailNumber &, const RailNumber &) = default;
};

/// The pages of the program, and the shop's numbers if there are several, as buttons at the edge of the
/// window where lines begin. It is hidden while the window shows none of these pages, such as during the
/// set-up, and in a very narrow window, where the menus lead to the same. In a narrow or low window the
/// buttons have no text.
class NavigationRail final : public QFrame {
    Q_OBJECT
public:
    enum class Section { Inbox, Broadcasts, Dashboard, Settings };

    NavigationRail(const Theme &theme, QWidget &window);

    /// Adds the button of a section, which triggers `action` and is removed when that is deleted. `owns` says
    /// whether a page of the window belongs to the section.
    void addSection(Section section, Icon icon, QAction &action,
                    const std::function<bool(const QWidget *)> &owns);
    /// Shows these below the sections, in their order; the first one is all numbers. Call it again before one
    /// of their actions is deleted.
    void setNumbers(const QList<RailNumber> &numbers);
    /// The window shows this page now.
    void setPage(const QWidget *page);
    /// Marks that something on the pages of a section needs the person.
    void setNeedsAttention(Section section, bool needs);
    /// The number of unread messages of all numbers.
    void setUnread(int count);
    /// Those of the numbers that `setNumbers` was called with, without the first.
    void setUnreadOfNumbers(const QList<int> &counts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        RailButton *button = nullptr;
        std::function<bool(const QWidget *)> owns;
    };

    RailButton *makeButton(QAction &action, Icon icon, QWidget *parent);
    bool isShown(Section section) const;
    /// Shows which buttons are on.
    void refresh();
    /// Chooses the form that fits into the window.
    void arrange();
    /// All buttons from the top.
    QList<RailButton *> buttons() const;
    void orderFocus();
    /// True if the key led to another button.
    bool moveFocus(const RailButton &from, int key);

    const Theme &m_theme;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sections;
    QVBoxLayout *m_numberColumn;
    QFrame *m_line;
    QVBoxLayout *m_bottom;
    std::map<Section, Entry> m_entries;
    QList<RailNumber> m_numbers;
    QList<RailButton *> m_numberButtons;
    QPointer<const QWidget> m_page;
    int m_unread = 0;
};

} // namespace shoptalk
