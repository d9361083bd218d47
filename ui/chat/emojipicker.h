// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace shoptalk {

class EmojiHistory;
class EmojiModel;
class Theme;

/// A popup with every emoji: those used lately, nine groups, a search and the skin tones. The arrow keys move
/// in the grid, also from the search; Return chooses, Shift+Return chooses and leaves it open, Esc closes. It
/// deletes itself when it closes.
class EmojiPicker : public QFrame {
    Q_OBJECT
public:
    /// `history` outlives this.
    EmojiPicker(const Theme &theme, EmojiHistory &history, QWidget *parent);

    /// Shows it with its lower edge at `at` of the screen, moved so that all of it is visible.
    void openAt(const QPoint &at);

Q_SIGNALS:
    void chosen(const QString &emoji);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTabs();
    QToolButton *makeTab(const QString &sign, const QString &name, int group);
    QWidget *makeTones();
    void showGroup(int group);
    void search(const QString &typed);
    void showEmpty(const QString &typed);
    void choose(const QModelIndex &index, bool staysOpen);
    /// Moves in the grid from the search field.
    bool moveFromSearch(int key);

    const Theme &m_theme;
    EmojiHistory &m_history;
    EmojiModel *m_model;
    QLineEdit *m_search;
    QListView *m_grid;
    QLabel *m_empty;
    QButtonGroup *m_tabs;
};

} // namespace shoptalk
